import { knownDay } from '../edtf/edtf-bounds.ts'
import { isPeriod, isWholeDay } from '../edtf/find-period.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import type { GivenDates } from './given-dates.ts'
import { PageDates } from './page-dates.ts'
import type { Clue } from './published/clue.ts'
import { fromPage } from './published/from-page.ts'
import { horizonOf } from './published/horizon.ts'
import { withinHeader } from './published/outer-clues.ts'
import { type Story, toStory } from './published/story/story.ts'
import { settled, type WeighedDate } from './published/weighed-date.ts'

/**
 * When a story was published, and how that is known. Strategies, strongest first: the header; the dateline; the address
 * that the header gives or the page prints of itself; inference from the text, written with `~`; else the day without its
 * year (`XXXX-03-01`), the month of the address, or null. Never a guess: a full day by inference only when exactly one
 * year fits.
 *
 * A header that gives only a year or month wins too: the page may fill in the day, within it. A dateline or address that
 * the story contradicts is set aside; where they stand against a full date in the lede, either may be that of an older
 * thing, and the date stays unknown; so does the year where they fit the story's day, and only a clue speaks against them.
 *
 * @param texts all of the dump's texts in document order, whatever their role
 * @param without kinds of evidence in the text that do not count, to measure what they contribute
 * @param dates keeps what is read of the page
 */
export function inferPublished(
  texts: readonly PlacedText[],
  given: GivenDates,
  knowledge: KnowledgeBase,
  without: ReadonlySet<PublishedEvidence['kind']> = new Set(),
  dates = new PageDates(),
): WeighedDate {
  const header = fromHeader(given.published)
  if (header && !isYearOrMonth(header.edtf)) return settled(header)
  const story = leaveOut(without, toStory(texts, knowledge, dates))
  const horizon = horizonOf(texts, knowledge)
  if (!header) return fromPage(texts, given, [], story, horizon)
  const page = fromPage(texts, given, [withinHeader(header.edtf)], story, horizon)
  return knownDay(page.published.edtf) !== undefined ? page : settled(header)
}

function fromHeader(published: string | undefined): (Published & { edtf: string }) | undefined {
  if (published === undefined || parseEdtf(published) === undefined) return undefined
  const says = 'Biên tập viên đã ghi ngày đăng ở đầu tệp.'
  return {
    edtf: published,
    basis: 'editor',
    evidence: [{ kind: 'header', text: `published: ${published}`, line: 1, says }],
  }
}

function leaveOut(kinds: ReadonlySet<PublishedEvidence['kind']>, story: Story): Story {
  if (kinds.size === 0) return story
  const keep = (clues: readonly Clue[]) => clues.filter(({ evidence }) => !kinds.has(evidence.kind))
  return { ...story, certainties: () => keep(story.certainties()), clues: (printed) => keep(story.clues(printed)) }
}

/** `2022`, `2022-01`, with nothing that the editor left in doubt. */
function isYearOrMonth(edtf: string): boolean {
  return isPeriod(edtf) && !isWholeDay(edtf)
}
