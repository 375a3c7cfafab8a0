import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'
import { readSourceFont, type SourceAlphabet } from '../fonts/read-source-font.ts'
import { type Fonts, type Weight, weights } from './typesetter.ts'

/** All of them, the likeliest first. */
const alphabets: readonly SourceAlphabet[] = ['latin', 'vietnamese', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek']

/** Everything up to the mathematical signs: the fonts hold less than this. */
const everyLetter = Array.from({ length: 0x2300 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')

/** Reads Source Serif 4, drawn for display, in each weight. */
export async function readFonts(): Promise<Fonts> {
  return new Map(await Promise.all(weights.map(async (weight) => [weight, await readWeight(weight)] as const)))
}

async function readWeight(weight: Weight): Promise<fontkit.Font[]> {
  return Promise.all(alphabets.map((alphabet) => readFont(alphabet, weight)))
}

/** One weight of a variable font: only so does fontkit read it right. */
async function readFont(alphabet: SourceAlphabet, weight: Weight): Promise<fontkit.Font> {
  const bytes = await subsetFont(await readSourceFont(alphabet, 'normal'), everyLetter, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    variationAxes: { opsz: 40, wght: weight },
  })
  const font = fontkit.create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font))
    throw new Error(`Unexpected collection of fonts of ${alphabet}, expected one font`)
  return font
}
