import { daysBetween } from '../../edtf/calendar.ts'
import { earliestDay, latestDay } from '../../edtf/edtf-bounds.ts'
import type { PublishedEvidence } from '../../record/article-record.ts'
import { formatDate } from '../../vietnamese/format-date.ts'
import type { AddressDate } from './address/from-address.ts'
import type { Clue } from './clue.ts'
import type { Dateline } from './dateline/dateline.ts'
import { isConsistent, isShortlyBefore } from './is-consistent.ts'
import type { Story } from './story/story.ts'

/** A year or month in the header: the story is of it. */
export function withinHeader(published: string): Clue {
  const [first = '', last = ''] = [earliestDay(published), latestDay(published)]
  const says = `Biên tập viên đã ghi ${formatDate(published, 'long')} ở đầu tệp.`
  return {
    strength: 'certain',
    admits: (day) => day >= first && day <= last,
    evidence: { kind: 'header', text: `published: ${published}`, line: 1, says },
  }
}

/** The day of the copy. */
export function beforeCopy(retrieved: string): Clue | undefined {
  const last = latestDay(retrieved)
  if (last === undefined) return undefined
  const says = `Trang được chép ${formatDate(retrieved, 'long')}, nên tin không thể muộn hơn.`
  return {
    strength: 'certain',
    admits: (day) => day <= last,
    evidence: { kind: 'header', text: `retrieved: ${retrieved}`, line: 1, says },
  }
}

/** The month of an address. A story may tell of the last days of the month before. */
export function withinMonth(address: AddressDate): Clue {
  const [first = '', last = ''] = [earliestDay(address.edtf), latestDay(address.edtf)]
  const year = first.slice(0, 4)
  return {
    strength: 'certain',
    admits: (published) => published.slice(0, 4) === year && published <= last,
    evidence: addressEvidence(address),
  }
}

/** What an address says. */
export function addressEvidence({ edtf, text, line = 1 }: AddressDate): PublishedEvidence {
  return { kind: 'address', text, line, says: `Địa chỉ của trang có ghi ${formatDate(edtf, 'long')}.` }
}

/** Days from the story's own day to the date at the top of its page within which the two belong together. */
const fresh = 7

/**
 * A date at the top of the page is that of the story or of the day it was viewed: the story is not younger. It points to
 * its year when the story's own day comes shortly before it and nothing speaks against that.
 */
export function underPageTop({ day = '', evidence }: Dateline, story: Story, outer: readonly Clue[]): Clue[] {
  const says = 'Ngày ở đầu trang có thể là ngày xem trang; tin không thể muộn hơn.'
  const bound: Clue = { strength: 'certain', admits: (published) => published <= day, evidence: { ...evidence, says } }
  const own = story.day()
  if (!own || !isShortlyBefore(own, day, fresh) || !isConsistent(day, story, outer)) return [bound]
  const pointing: Clue = {
    strength: 'pointing',
    admits: (published) => daysBetween(published, day) >= 0 && daysBetween(published, day) <= fresh,
    evidence: { ...evidence, says: 'Ngày ở đầu trang chỉ sau ngày của tin ít hôm.' },
  }
  return [bound, pointing]
}
