import { z } from 'zod'
import { fold } from './fold.ts'

/** What every slug looks like, and every id that stands in an address: `tho-nhi-ky`. */
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** A page's name in its address: ASCII letters, digits and single hyphens. */
export const slug = z.string().regex(slugShape, '`dam-phan-tai-berlin`').brand<'Slug'>()

/** Made only by {@link toSlug} and by reading what it made: no other text is an address. */
export type Slug = z.infer<typeof slug>

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
  if (whole.length <= longest) return whole === '' ? undefined : slug.parse(whole)
  const cut = whole.slice(0, longest + 1).lastIndexOf('-')
  return slug.parse(whole.slice(0, cut > 0 ? cut : longest))
}
