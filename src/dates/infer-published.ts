import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { formatDate } from '../vietnamese/format-date.ts'
import { earliestDay, latestDay } from './edtf-bounds.ts'
import { parseEdtf } from './parse-edtf.ts'
import type { Clue } from './published/clue.ts'
import { type AddressDate, fromAddress } from './published/from-address.ts'
import { fromDateline } from './published/from-dateline.ts'
import { fromStory, type WeighedDate } from './published/from-story.ts'
import { horizonOf } from './published/horizon.ts'

/** What the dump's header gives. */
export interface GivenDates {
  /** EDTF. */
  published?: string
  url?: string
  /** When the page was copied, EDTF: the story is not younger. */
  retrieved?: string
}

/**
 * When a story was published, and how that is known. Strategies, strongest first: the header; the dateline; the address;
 * inference from the text, written with `~`; else the day without its year (`XXXX-03-01`), the month of the address, or
 * null. Never a guess: a full day by inference only when exactly one year fits.
 *
 * @param texts all of the dump's texts in document order, whatever their role
 */
export function inferPublished(texts: readonly PlacedText[], given: GivenDates, knowledge: KnowledgeBase): Published {
  return weighPublished(texts, given, knowledge).published
}

/** The same with the years that nothing rules out, for the message that asks the editor; empty without a day. */
export function weighPublished(texts: readonly PlacedText[], given: GivenDates, knowledge: KnowledgeBase): WeighedDate {
  const header = fromHeader(given.published)
  if (header) return settled(header)
  const dateline = fromDateline(texts)
  if (dateline?.day !== undefined) {
    return settled({ edtf: dateline.day, basis: 'dateline', evidence: [dateline.evidence] })
  }
  const address = given.url === undefined ? undefined : fromAddress(given.url, horizonOf(texts, knowledge))
  if (address && address.edtf.length === 10) return settled(byAddress(address))
  const story = fromStory(texts, knowledge, dateline?.yearless, outerClues(given, address))
  if (story && story.published.basis !== 'unknown') return story
  if (address) return settled(byAddress(address))
  return story ?? { published: { edtf: null, basis: 'unknown', evidence: [] }, survivingYears: [] }
}

function fromHeader(published: string | undefined): Published | undefined {
  if (published === undefined || parseEdtf(published) === undefined) return undefined
  const says = 'Biên tập viên đã ghi ngày đăng ở đầu tệp.'
  return {
    edtf: published,
    basis: 'editor',
    evidence: [{ kind: 'header', text: `published: ${published}`, line: 1, says }],
  }
}

function settled(published: Published): WeighedDate {
  const year = Number(published.edtf?.slice(0, 4))
  return { published, survivingYears: Number.isNaN(year) ? [] : [year] }
}

function byAddress(address: AddressDate): Published {
  return { edtf: address.edtf, basis: 'url', evidence: [addressEvidence(address)] }
}

function addressEvidence({ edtf, text }: AddressDate): PublishedEvidence {
  return { kind: 'address', text, line: 1, says: `Địa chỉ của trang có ghi ${formatDate(edtf, 'long')}.` }
}

/** What the header knows besides: the month in the address, and the day of the copy. */
function outerClues({ retrieved }: GivenDates, address: AddressDate | undefined): Clue[] {
  const clues: Clue[] = []
  if (address) clues.push(withinMonth(address))
  const last = latestDay(retrieved)
  if (retrieved !== undefined && last !== undefined) {
    const says = `Trang được chép ${formatDate(retrieved, 'long')}, nên tin không thể muộn hơn.`
    const evidence: PublishedEvidence = { kind: 'header', text: `retrieved: ${retrieved}`, line: 1, says }
    clues.push({ strength: 'certain', admits: (published) => published <= last, evidence })
  }
  return clues
}

/** A story may tell of the last days of the month before. */
function withinMonth(address: AddressDate): Clue {
  const [first = '', last = ''] = [earliestDay(address.edtf), latestDay(address.edtf)]
  const year = first.slice(0, 4)
  return {
    strength: 'certain',
    admits: (published) => published.slice(0, 4) === year && published <= last,
    evidence: addressEvidence(address),
  }
}
