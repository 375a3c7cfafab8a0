import { kindAt, nextCharacter, runEnd, unitKinds } from '../vietnamese/character-kinds.ts'
import { formsAt, type WordForms } from '../vietnamese/word-forms.ts'

/** Units of the text that is scanned, when it is no longer than this: most are a paragraph. */
const scratch = new Uint16Array(1 << 13)

/** Finds the runs and the words of a text. Another may be made only when one is done with: they share an array. */
export class Scanner {
  readonly #text: string
  /** Of the text, and more behind them: looking into an array costs a tenth of looking into a string. */
  readonly #units: Uint16Array

  constructor(text: string) {
    const { length } = text
    const units = length > scratch.length ? new Uint16Array(length) : scratch
    for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at)
    this.#text = text
    this.#units = units
  }

  /** The kind of the character at an offset. */
  kindAt(at: number): number {
    return unitKinds[this.#units[at] ?? 0] ?? kindAt(this.#text, at)
  }

  /** Where a run of characters of some kinds ends: the first offset from `at` on at which none of them stands. */
  runEnd(at: number, wanted: number): number {
    const units = this.#units
    const { length } = this.#text
    let end = at
    while (end < length) {
      const kind = unitKinds[units[end] ?? 0]
      if (kind === undefined) return runEnd(this.#text, end, wanted)
      if ((kind & wanted) === 0) return end
      end += 1
    }
    return length
  }

  /** The offset behind the character at an offset. */
  next(at: number): number {
    return unitKinds[this.#units[at] ?? 0] === undefined ? nextCharacter(this.#text, at) : at + 1
  }

  /** The forms of the word between two offsets. */
  forms(start: number, end: number): WordForms {
    return formsAt(this.#text, this.#units, start, end)
  }
}
