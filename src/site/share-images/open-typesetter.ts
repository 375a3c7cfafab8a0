import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

/** Turns texts into outlines, so that a picture needs no font where it is drawn. */
export interface Typesetter {
  /** Advance of a text in ems. */
  measure(text: string, weight: Weight): number
  /** SVG path data in units of 1/1000 em, the pen at 0 0, y upwards; of letters that no font has, nothing. */
  outline(text: string, weight: Weight): string
}

export type Weight = (typeof weights)[number]
const weights = [400, 600] as const

/** How fontsource cuts the letters of Source Serif 4, the likeliest first. */
const alphabets = ['latin', 'vietnamese', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const

/** Everything up to the mathematical signs: the fonts hold less than this. */
const everyLetter = Array.from({ length: 0x2300 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')

/** Reads Source Serif 4, drawn for display, in each weight. */
export async function openTypesetter(): Promise<Typesetter> {
  const fonts = new Map(await Promise.all(weights.map(async (weight) => [weight, await readFonts(weight)] as const)))
  const known = new Map(weights.map((weight) => [weight, new Map<string, Glyph>()]))
  const glyphOf = (letter: string, weight: Weight): Glyph => {
    const found = known.get(weight)?.get(letter)
    if (found) return found
    const glyph = toGlyph(letter, fonts.get(weight) ?? [])
    known.get(weight)?.set(letter, glyph)
    return glyph
  }
  const glyphsOf = (text: string, weight: Weight) => [...text.normalize('NFC')].map((letter) => glyphOf(letter, weight))
  return {
    measure: (text, weight) => glyphsOf(text, weight).reduce((sum, { advance }) => sum + advance, 0) / unitsPerEm,
    outline: (text, weight) => toOutline(glyphsOf(text, weight)),
  }
}

const unitsPerEm = 1000

async function readFonts(weight: Weight): Promise<fontkit.Font[]> {
  return Promise.all(alphabets.map((alphabet) => readFont(alphabet, weight)))
}

/** One weight of a variable font: only so does fontkit read it right. */
async function readFont(alphabet: (typeof alphabets)[number], weight: Weight): Promise<fontkit.Font> {
  const name = `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-opsz-normal.woff2`
  const bytes = await subsetFont(await readFile(createRequire(import.meta.url).resolve(name)), everyLetter, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    variationAxes: { opsz: 40, wght: weight },
  })
  const font = fontkit.create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font)) throw new Error(`Unexpected collection of fonts in ${name}, expected one font`)
  return font
}

interface Glyph {
  /** In units of 1/1000 em. */
  advance: number
  /** Path commands with their coordinates, relative to the glyph's own origin. */
  commands: readonly { command: string; args: readonly number[] }[]
}

function toGlyph(letter: string, fonts: readonly fontkit.Font[]): Glyph {
  const codePoint = letter.codePointAt(0) ?? 0
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint))
  if (!font) return { advance: 0, commands: [] }
  const { advanceWidth, path } = font.glyphForCodePoint(codePoint)
  const scale = unitsPerEm / font.unitsPerEm
  const commands = path.commands.map(({ command, args }) => ({ command, args: args.map((value) => value * scale) }))
  return { advance: advanceWidth * scale, commands }
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

function toOutline(glyphs: readonly Glyph[]): string {
  let pen = 0
  let data = ''
  for (const { advance, commands } of glyphs) {
    for (const { command, args } of commands) {
      data +=
        (letters[command] ?? '') + args.map((value, at) => Math.round(at % 2 === 0 ? value + pen : value)).join(' ')
    }
    pen += advance
  }
  return data
}
