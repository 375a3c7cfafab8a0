import { isCapitalAt, isCapitalUnit, kindAt, nextCharacter, runEnd, unitKinds } from './character-kinds.ts'
import { toUnitReader } from './units.ts'
import { formsAt, mix, seed, type WordForms } from './word-forms.ts'

const unitsOf = toUnitReader()

/** Finds the runs and the words of a text. Another may be made only when one is done with: they share an array. */
export class Scanner {
  readonly #text: string
  readonly #length: number
  readonly #units: Uint16Array
  /** The offset behind the word whose forms were asked for last: here, since two results would be an object a word. */
  end = 0

  constructor(text: string) {
    this.#text = text
    this.#length = text.length
    this.#units = unitsOf(text)
  }

  /** The UTF-16 unit at an offset. */
  unitAt(at: number): number {
    return this.#units[at] ?? 0
  }

  /** The kind of the character at an offset. */
  kindAt(at: number): number {
    return unitKinds[this.#units[at] ?? 0] || kindAt(this.#text, at)
  }

  /** Whether a letter at an offset is a capital. */
  isCapitalAt(at: number): boolean {
    return isCapitalUnit(this.#units[at] ?? 0) ?? isCapitalAt(this.#text, at)
  }

  /** The first capital from one offset on, before another; that other where there is none. */
  nextCapital(at: number, end: number): number {
    const units = this.#units
    for (let next = at; next < end; next += 1) {
      if (isCapitalUnit(units[next] ?? 0) ?? isCapitalAt(this.#text, next)) return next
    }
    return end
  }

  /** Where a run of characters of some kinds ends: the first offset from `at` on at which none of them stands. */
  runEnd(at: number, wanted: number): number {
    const units = this.#units
    const length = this.#length
    for (let end = at; end < length; end += 1) {
      const kind = unitKinds[units[end] ?? 0] ?? 0
      if ((kind & wanted) === 0) return kind === 0 ? runEnd(this.#text, end, wanted) : end
    }
    return length
  }

  /** The forms of the word that a character makes with those of some kinds behind it. */
  formsFrom(start: number, behind: number): WordForms {
    const units = this.#units
    const length = this.#length
    let kind = unitKinds[units[start] ?? 0] ?? 0
    let end = start
    let sum = seed
    do {
      if (kind === 0) return this.forms(start, runEnd(this.#text, nextCharacter(this.#text, start), behind))
      sum = mix(sum, units[end] ?? 0)
      end += 1
      kind = unitKinds[units[end] ?? 0] ?? 0
    } while (end < length && ((kind & behind) !== 0 || kind === 0))
    this.end = end
    return formsAt(this.#text, units, start, end, sum)
  }

  /** The forms of the word between two offsets. */
  forms(start: number, end: number): WordForms {
    const units = this.#units
    let sum = seed
    for (let at = start; at < end; at += 1) sum = mix(sum, units[at] ?? 0)
    this.end = end
    return formsAt(this.#text, units, start, end, sum)
  }
}
