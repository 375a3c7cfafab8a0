import { fold } from './fold.ts'

/** A page's name in its address: ASCII letters, digits and single hyphens. Made only by {@link toSlug}. */
export type Slug = string & { readonly brand: unique symbol }

/** What every slug looks like, and every id that stands in an address: `tho-nhi-ky`. */
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Runs of anything that may not stand in a slug. */
const unsafe = /[^a-z0-9]+/gu

/** Longest slug, cut at a syllable: long enough for a headline, short enough for every file system. */
const longest = 90

/**
 * An ASCII slug from Vietnamese: `đ` → `d`, accents dropped, syllables joined by hyphens, at most 90 characters, cut
 * between syllables. Undefined when the text holds no letter or digit that folds to ASCII.
 *
 * @example toSlug('Thổ Nhĩ Kỳ - Armenia đàm phán') // 'tho-nhi-ky-armenia-dam-phan'
 */
export function toSlug(text: string): Slug | undefined {
  const whole = fold(text).replace(unsafe, '-').replace(/^-|-$/gu, '')
  if (whole.length <= longest) return whole === '' ? undefined : (whole as Slug)
  const cut = whole.slice(0, longest + 1).lastIndexOf('-')
  return whole.slice(0, cut > 0 ? cut : longest) as Slug
}
