import { type Alphabet, type CodePointRange, codePoints } from './code-points.ts'
import type { FontFile } from './subset-fonts.ts'

/** Shares of the em. `width` is the mean advance of a letter in running text. */
interface Metrics {
  ascent: number
  descent: number
  width: number
}

/** From the font's hhea table; the width measured over English letter frequencies, opsz 20, weight 400. */
const sourceSerif: Metrics = { ascent: 1.036, descent: 0.335, width: 0.4495 }

/** System faces that stand in until the font is there. Their widths: `@capsizecss/metrics`, same measure. */
const standIns: { name: string; width: number }[] = [
  { name: 'Georgia', width: 913 / 2048 },
  { name: 'Noto Serif', width: 481 / 1000 },
  { name: 'Times New Roman', width: 832 / 2048 },
]

/**
 * The stylesheet's font faces. `font-display: optional` keeps the text from moving once a reader has begun: a font that
 * is late waits for the next page. The stand-ins are scaled to the font's width and line height.
 */
export function fontFaces(files: FontFile[]): string {
  return `${[...files.map(faceOf), ...standIns.map(standInOf)].join('\n')}\n`
}

function faceOf({ name, alphabet, style }: FontFile): string {
  return `@font-face {
  font-family: 'Source Serif';
  font-style: ${style};
  font-weight: ${style === 'italic' ? '400' : '400 700'};
  font-display: optional;
  src: url('../fonts/${name}') format('woff2');
  unicode-range: ${unicodeRange(alphabet)};
}`
}

function standInOf({ name, width }: { name: string; width: number }): string {
  const scale = sourceSerif.width / width
  return `@font-face {
  font-family: 'Source Serif on ${name}';
  src: local('${name}');
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(sourceSerif.ascent / scale)};
  descent-override: ${percent(sourceSerif.descent / scale)};
  line-gap-override: 0%;
}`
}

/** @example U+102-103, U+110-111 */
function unicodeRange(alphabet: Alphabet): string {
  return codePoints[alphabet]
    .map(([first, last]: CodePointRange) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(', ')
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase()
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
