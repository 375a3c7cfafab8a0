import subsetFont from 'subset-font'
import { type Alphabet, alphabets, type CodePointRange, codePoints } from './code-points.ts'
import { readSourceFont, type SourceAlphabet } from './read-source-font.ts'

export type FontStyle = 'normal' | 'italic'

/** A font of the site, cut down to the letters of one alphabet. */
export interface FontFile {
  /** `source-serif-vietnamese.woff2` */
  name: string
  alphabet: Alphabet
  style: FontStyle
  bytes: Uint8Array
}

/** How fontsource names the files that hold an alphabet. */
const sources: Record<Alphabet, SourceAlphabet> = {
  latin: 'latin',
  vietnamese: 'vietnamese',
  names: 'latin-ext',
  further: 'latin-ext',
}

/** Only what the browser applies by itself, and figures of one width for tables. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum']

/**
 * Source Serif 4 made small: the site's letters, drawn for 20 px. Roman keeps every weight from 400 to 700. Italic is
 * for a word that a writer stressed and has one weight. The same input gives the same bytes.
 */
export async function subsetFonts(): Promise<FontFile[]> {
  const wanted = (['normal', 'italic'] as const).flatMap((style) => alphabets.map((alphabet) => ({ style, alphabet })))
  return Promise.all(wanted.map(({ style, alphabet }) => subsetOne(style, alphabet)))
}

async function subsetOne(style: FontStyle, alphabet: Alphabet): Promise<FontFile> {
  const source = await readSourceFont(sources[alphabet], style)
  const bytes = await subsetFont(source, textOf(alphabet), {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
    variationAxes: { opsz: 20, wght: style === 'italic' ? 400 : { min: 400, max: 700 } },
  })
  return { name: `source-serif-${alphabet}${style === 'italic' ? '-italic' : ''}.woff2`, alphabet, style, bytes }
}

function textOf(alphabet: Alphabet): string {
  return codePoints[alphabet].map(charactersOf).join('')
}

function charactersOf([first, last]: CodePointRange): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}
