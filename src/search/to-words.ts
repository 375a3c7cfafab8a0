import { toStroked } from './fold-query.ts'

/** One word of a text: in Vietnamese a syllable, `phán`; of `Mát-xcơ-va` each of the three. */
export interface Word {
  /** Where it stands, in UTF-16 units. */
  start: number
  end: number
  /** Without case and accents: `phan`. */
  base: string
  /** Its accents in a fixed order, wherever in the syllable they were typed: the same for `hòa` and `hoà`. */
  marks: string
  /** Whether the next word hangs on it by a hyphen alone. */
  hyphenated: boolean
}

/** A run of letters, digits and the marks on them: `phán`, `2024`. */
const wordShape = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** One hyphen of any kind, as in `Mát-xcơ-va`. */
const hyphen = /^\p{Pd}$/u

/** A combining mark. */
const mark = /\p{M}/gu

/** The words of a text, in their order. Punctuation only parts them. */
export function toWords(text: string): Word[] {
  const found = [...text.matchAll(wordShape)]
  return found.map((match, index) => {
    const end = match.index + match[0].length
    const next = found[index + 1]
    const hyphenated = next !== undefined && hyphen.test(text.slice(end, next.index))
    return { start: match.index, end, ...toForms(match[0]), hyphenated }
  })
}

function toForms(word: string): Pick<Word, 'base' | 'marks'> {
  const letters = toStroked(word).normalize('NFD').toLowerCase()
  return { base: letters.replace(mark, ''), marks: [...letters.matchAll(mark)].sort().join('') }
}
