import { isCapitalAt, isCapitalUnit, kindAt, nextCharacter, runEnd, unitKinds } from './character-kinds.ts'
import { toUnitReader } from './units.ts'
import { formsAt, type WordForms } from './word-forms.ts'

const unitsOf = toUnitReader()

/** Finds the runs and the words of a text. Another may be made only when one is done with: they share an array. */
export class Scanner {
  readonly #text: string
  readonly #length: number
  readonly #units: Uint16Array

  constructor(text: string) {
    this.#text = text
    this.#length = text.length
    this.#units = unitsOf(text)
  }

  /** The kind of the character at an offset. */
  kindAt(at: number): number {
    return unitKinds[this.#units[at] ?? 0] ?? kindAt(this.#text, at)
  }

  /** Whether a letter at an offset is a capital. */
  isCapitalAt(at: number): boolean {
    return isCapitalUnit(this.#units[at] ?? 0) ?? isCapitalAt(this.#text, at)
  }

  /** Where a run of characters of some kinds ends: the first offset from `at` on at which none of them stands. */
  runEnd(at: number, wanted: number): number {
    const units = this.#units
    const length = this.#length
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
