import { flatMap } from '../../../collections/flat-map.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import type { PlacedText, Role } from '../../../tree/dump-tree.ts'
import type { Dateline } from './dateline.ts'
import { findHead, findPlace, type Head, isOfReader, updated } from './dateline-place.ts'
import { isOfOther } from './is-of-other.ts'
import { findLabel } from './labelled-day.ts'
import { findOtherMatter } from './of-page.ts'
import { figure, readDateline, readLede } from './read-dateline.ts'

/** Lines that may hold the day; an author's line often does: `Đặng Cường | 09/10/2023, 09:56`. */
export const datelineRoles: ReadonlySet<Role> = new Set(['dateline', 'byline'])

/**
 * The days that the page prints: `28/09/2020 15:03`, `Thứ sáu, ngày 08/12/2023 09:52 GMT+7`, `29/09/20, 14:25`,
 * `2020-09-28T15:03:00+07:00`, `Sunday, April 3, 2016 5:03`, `10:05 25/09` without its year. Those beside the title go
 * before those of the page's top, a full day before a yearless one, the day of publication before that of an update
 * (`Cập nhật:`), that below the title before that above it, where a page may print its own clock. Furniture above the text
 * counts where it says itself when the story appeared (`Ngày đăng: 12-08-2008`), and all of it the same day.
 */
export const findDatelines = madeOnce((texts: readonly PlacedText[]): readonly Dateline[] => {
  const head = findHead(texts)
  const datelines = flatMap(texts, (placed, index) => {
    const found = datelineRoles.has(placed.role) ? readDateline(placed) : readLede(placed)
    const matter =
      found && (isPlanned(texts[index + 1]) ? 'outlet' : findOtherMatter(lineOf(texts, index), index > head.text))
    if (!found || matter === 'outlet' || isOfReader(texts, index, head) || isOfOther(texts, index, head)) return []
    return [{ ...found, place: matter === 'reader' ? 'above' : findPlace(found, placed.role, index, head) }]
  })
  const labelled = flatMap(texts.slice(0, Math.max(0, head.text)), (placed, index) =>
    readFurniture(placed, index, head),
  )
  const isOfOne = new Set(labelled.map(({ day }) => day)).size === 1
  return withoutClock([...datelines, ...(isOfOne ? labelled : [])]).toSorted((a, b) => rank(a) - rank(b))
})

/** No story is updated before it appears: a day beside the title that is later than the update below it is the page's own clock. */
function withoutClock(datelines: readonly Dateline[]): Dateline[] {
  const update = datelines.find((one) => one.place === 'below' && updated.test(one.evidence.text))?.day
  return datelines.map((one) =>
    update && one.place === 'beside' && (one.day ?? '') > update ? { ...one, place: 'above' } : one,
  )
}

/** `Địa điểm: Hội trường A` below `Thời gian: 9h00 ngày 15/10/2022`: of what is to be held. */
const place = /^(?:địa điểm|nơi tổ chức)\s?:/iu

function isPlanned(next: PlacedText | undefined): boolean {
  return next !== undefined && place.test(next.text)
}

/** Characters of the longest part of a line that says of what its day is. */
const longest = 120

const textRoles: ReadonlySet<Role> = new Set(['title', 'lede', 'paragraph', 'subheading'])

/** A text with what stands beside it on its line: `Giấy phép số 12 cấp` before `ngày 12/3/2019`. */
function lineOf(texts: readonly PlacedText[], index: number): string {
  const own = texts[index]
  return [index - 1, index, index + 1]
    .flatMap((at) => texts[at] ?? [])
    .filter(
      (part) => part === own || (part.line === own?.line && !textRoles.has(part.role) && part.text.length <= longest),
    )
    .map(({ text }) => text)
    .join(' ')
}

/** The day that the page prints beside the title. */
export function fromDateline(texts: readonly PlacedText[]): Dateline | undefined {
  return findDatelines(texts).find(({ place }) => place !== 'above')
}

/** The least first. */
function rank({ place, day, evidence }: Dateline): number {
  const isUpdate = updated.test(evidence.text)
  return (place === 'above' ? 8 : 0) + (day === undefined ? 4 : 0) + (isUpdate ? 2 : 0) + (place === 'below' ? 0 : 1)
}

/** A line of furniture that says itself when the story appeared; a letter may be of another day than what it brings. */
function readFurniture(placed: PlacedText, index: number, head: Head): Dateline[] {
  const label = placed.role === 'furniture' && figure.test(placed.text) ? findLabel(placed.text) : undefined
  const found = label && readDateline(placed)
  if (found?.day === undefined) return []
  return [{ ...found, place: label === 'letter' ? 'above' : findPlace(found, placed.role, index, head) }]
}
