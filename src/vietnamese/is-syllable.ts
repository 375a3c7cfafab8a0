import { toneMarks } from './tone-marks.ts'

/** A written Vietnamese syllable without its tone: onset, one to three vowels, coda. `nghiêng`, `đam`, `yêu`. */
const toneless =
  /^(?<onset>ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(?<nucleus>[aăâeêioôơuưy]{1,3})(?<coda>ng|nh|ch|[cmnpt])?$/u

/**
 * Whether a word could be one Vietnamese syllable, by its spelling: at most one tone, legal onset, vowels and coda.
 * Says nothing about whether the syllable exists.
 *
 * @example isSyllable('nghiễng') // true
 * @example isSyllable('Berlin') // false
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(toneMarks)?.length ?? 0
  return tones <= 1 && toneless.test(decomposed.replace(toneMarks, '').normalize('NFC'))
}
