import type * as fontkit from 'fontkit'
import { type Mask, toMask } from './to-mask.ts'

export const weights = [400, 600] as const
export type Weight = (typeof weights)[number]

/** The fonts of each weight, the likeliest first. */
export type Fonts = ReadonlyMap<Weight, readonly fontkit.Font[]>

/** Turns texts into pixels. */
export interface Typesetter {
  /** Advance of a text in ems. */
  measure(text: string, weight: Weight): number
  /** The letters of a text whose first begins at `x`, each with where it goes; of letters that no font has, nothing. */
  set(text: string, font: { weight: Weight; size: number; x: number }): { mask: Mask; x: number }[]
}

/** Letters stand at fractions of a pixel, so that their distances look even: at this many of each. */
const fractions = 4

/** Each letter is traced once for a weight, a size and a fraction of a pixel. */
export function openTypesetter(fonts: Fonts): Typesetter {
  const glyphOf = remember((weight: Weight, letter: string) => toGlyph(letter, fonts.get(weight) ?? []))
  const maskOf = remember((weight: Weight, letter: string, size: number, fraction: number) =>
    traceGlyph(glyphOf(weight, letter), size, fraction / fractions),
  )
  return {
    measure: (text, weight) => lettersOf(text).reduce((sum, letter) => sum + glyphOf(weight, letter).advance, 0),
    set: (text, { weight, size, x }) => {
      let pen = x
      return lettersOf(text).map((letter) => {
        const place = Math.round(pen * fractions)
        pen += glyphOf(weight, letter).advance * size
        return { mask: maskOf(weight, letter, size, place % fractions), x: Math.floor(place / fractions) }
      })
    },
  }
}

function lettersOf(text: string): string[] {
  return [...text.normalize('NFC')]
}

function remember<Key extends readonly (string | number)[], Value>(make: (...key: Key) => Value): typeof make {
  const made = new Map<string, Value>()
  return (...key) => {
    const name = key.join(' ')
    const known = made.get(name) ?? make(...key)
    made.set(name, known)
    return known
  }
}

/** A letter with the pen at 0 0, y upwards; all in ems. */
interface Glyph {
  advance: number
  /** SVG path data in units of `unit` ems. */
  outline: string
  unit: number
  box: fontkit.BBOX
}

const nothing: Glyph = {
  advance: 0,
  outline: '',
  unit: 1,
  box: { minX: 0, minY: 0, maxX: 0, maxY: 0, width: 0, height: 0 },
}

function toGlyph(letter: string, fonts: readonly fontkit.Font[]): Glyph {
  const codePoint = letter.codePointAt(0) ?? 0
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint))
  if (!font) return nothing
  const { advanceWidth, path } = font.glyphForCodePoint(codePoint)
  const unit = 1 / font.unitsPerEm
  return { advance: advanceWidth * unit, outline: path.toSVG(), unit, box: path.cbox }
}

function traceGlyph({ outline, unit, box }: Glyph, size: number, right: number): Mask {
  if (outline === '') return { columns: new Int16Array(), rows: new Int16Array(), coverage: new Uint8Array() }
  const scale = unit * size
  const [left, top] = [Math.floor(box.minX * scale), Math.floor(-box.maxY * scale)]
  const [width, height] = [Math.ceil(box.maxX * scale + right) - left, Math.ceil(-box.minY * scale) - top]
  const shape = `<path transform="translate(${right}) scale(${scale} -${scale})" d="${outline}"/>`
  return toMask(shape, { left, top, width, height })
}
