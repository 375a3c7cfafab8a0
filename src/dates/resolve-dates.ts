import { flatMap } from '../collections/flat-map.ts'
import type { DateMention } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { ownRoles } from '../tree/own-roles.ts'
import { StoryTime } from './find-dates.ts'
import { PageDates } from './page-dates.ts'

/**
 * Every date expression of a story, set in time over the whole of it: `cùng ngày` hangs on the last day named, across
 * paragraphs. A caption's date is its picture's and moves nothing.
 *
 * @param texts all of the dump's texts in document order, without line breaks; only the story's own are looked at
 * @param reference day of publication, `YYYY-MM-DD`; without it years stay open
 * @param dates what was read of the page before
 */
export function resolveDates(texts: readonly PlacedText[], reference?: string, dates = new PageDates()): DateMention[] {
  const story = new StoryTime(reference)
  return flatMap(
    texts.filter(({ role }) => ownRoles.has(role)),
    (placed) =>
      dates.of(placed).map((date) => ({
        text: date.text,
        edtf: story.set(date, placed.role !== 'caption').edtf,
        line: placed.line,
        column: placed.column + date.start,
      })),
  )
}
