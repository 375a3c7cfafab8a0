import { toneMarks } from './tone-marks.ts'

/** A word's letters with their marks and its tone apart, so that `hòa` and `hoà` are the same and `hóa` is not. */
export function accentKey(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD')
  return `${decomposed.replace(toneMarks, '').normalize('NFC')}|${decomposed.match(toneMarks)?.join('') ?? ''}`
}

/** `Thuy`, `Erdogan` */
const unaccented = /^[\p{ASCII}]*$/u

/** Neither tone nor mark. */
export function isUnaccented(word: string): boolean {
  return unaccented.test(word)
}
