import { toUnitReader } from './units.ts'

/** By UTF-16 unit, the Latin-1 code that it folds to, or one of the signs below. */
export type FoldTable = Int16Array

/** Folds to nothing: a combining mark. */
const nothing = -1

/** One space for a run of them, none at the ends of the text. */
const joint = -2

/** Folds to something else than one Latin-1 letter. */
const unknown = -3

/** Blocks whose letters fold one by one, whatever stands beside them: Latin, combining marks, general punctuation. */
const blocks = [
  [0, 0x370],
  [0x1e00, 0x1f00],
  [0x2000, 0x2070],
] as const

/** Room for every unit: looking behind an array's end costs more than the rest. */
const size = 1 << 16

/**
 * The folds of every letter of Vietnamese and its neighbours, so that folding is one look-up a letter.
 *
 * @param fold of one letter
 * @param isJoint tells the letters that only part words, once folded; without it none does
 */
export function toFoldTable(fold: (letter: string) => string, isJoint = (_: string) => false): FoldTable {
  const table = new Int16Array(size).fill(unknown)
  for (const [start, end] of blocks) {
    for (let unit = start; unit < end; unit++) {
      const folded = fold(String.fromCharCode(unit))
      table[unit] = isJoint(folded) ? joint : toCode(folded)
    }
  }
  return table
}

function toCode(folded: string): number {
  if (folded === '') return nothing
  const code = folded.charCodeAt(0)
  return folded.length === 1 && code < 0x100 ? code : unknown
}

/** Where short texts are folded; lives on, for the one below is called for each word. */
const scratch = Buffer.alloc(0x1000)
const unitsOf = toUnitReader()

/** A text folded by a table; undefined when it holds a letter that the table cannot fold. */
export function foldByTable(text: string, table: FoldTable): string | undefined {
  const { length: end } = text
  const units = unitsOf(text)
  const bytes = end > scratch.length ? Buffer.allocUnsafe(end) : scratch
  let length = 0
  for (let index = 0; index < end; index++) {
    const code = table[units[index] ?? 0] ?? unknown
    if (code === unknown) return undefined
    if (code >= 0) bytes[length++] = code
    else if (code === joint && length > 0 && bytes[length - 1] !== space) bytes[length++] = space
  }
  if (table[space] === joint && length > 0 && bytes[length - 1] === space) length--
  return bytes.toString('latin1', 0, length)
}

const space = 0x20
