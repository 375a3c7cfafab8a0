/** The tone of a vowel that is gone, on the consonant before it: `t́nh`, `c̣n`, `th́`, `ṭa`. Polish `ń` and the like are in names. */
const bareTone = /[bcdđghklmnpqrstvx][\u0300\u0301\u0303\u0309\u0323]|[ǵḿǹṃṇṭḍḥḳḷṛṣṿ]/iu

/** A syllable that nothing closes has no such vowel: `đă`, where the page lost its `ã`. */
const open = /ă$/iu

const word = /[\p{L}\p{M}]+/gu

/** Words of a text that a conversion from a legacy encoding left without their vowel or with another. */
export function findLostVowels(text: string): { start: number; end: number }[] {
  if (!bareTone.test(text)) return []
  return [...text.matchAll(word)]
    .filter(([found]) => bareTone.test(found) || open.test(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
