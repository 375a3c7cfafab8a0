import { ridgePaths, ridgeSize } from '../ridge/ridge-paths.ts'
import { breakLines } from './break-lines.ts'
import type { Ink } from './palette.ts'
import { openPicture, type Picture, paint } from './picture.ts'
import { type ShareImage, shareImageSize } from './share-image.ts'
import { type Mask, toMask } from './to-mask.ts'
import type { Typesetter, Weight } from './typesetter.ts'

const margin = 44
const measure = shareImageSize.width - 2 * margin

/** Sizes of the title, the largest that fits first, with the lines that each may take. */
const titleSizes = [
  { size: 39, lines: 3 },
  { size: 32, lines: 4 },
  { size: 27, lines: 4 },
] as const

/** In sizes: no stacked accent touches the line above. */
const lineHeight = 1.28

/** A page's picture: kicker, title, note, the ridge, the archive's name. */
export function drawShareImage({ kicker, title, note }: ShareImage, siteName: string, type: Typesetter): Picture {
  const picture = openPicture(shareImageSize)
  const set = (text: string, style: Style) => setLine(picture, type, text, style)
  const { height } = shareImageSize
  const { size, lines } = fitTitle(title, type)
  const top = 46 + size * 1.22
  set(kicker, { y: 46, size: 18, weight: 600, ink: 'pomegranate' })
  for (const [index, line] of lines.entries()) {
    set(line, { y: top + index * size * lineHeight, size, weight: 600, ink: 'ink' })
  }
  if (note) set(cutTo(note, 17, 400, type), { y: height - 79, size: 17, weight: 400, ink: 'mute' })
  for (const { mask, ink } of ridges) paint(picture, mask, ink)
  set(siteName, { y: height - 18, size: 16, weight: 600, ink: 'ink' })
  return picture
}

interface Style {
  /** Of the base line. */
  y: number
  size: number
  weight: Weight
  ink: Ink
}

function setLine(picture: Picture, type: Typesetter, text: string, { y, size, weight, ink }: Style): void {
  for (const { mask, x } of type.set(text, { size, weight, x: margin })) paint(picture, mask, ink, x, Math.round(y))
}

function fitTitle(title: string, type: Typesetter): { size: number; lines: string[] } {
  for (const { size, lines: most } of titleSizes) {
    const lines = breakLines(title, measure / size, (text) => type.measure(text, 600))
    if (lines.length <= most) return { size, lines }
  }
  const { size, lines: most } = titleSizes[titleSizes.length - 1] ?? titleSizes[0]
  const lines = breakLines(title, measure / size, (text) => type.measure(text, 600)).slice(0, most)
  return { size, lines: lines.map((line, index) => (index === most - 1 ? cutTo(`${line} …`, size, 600, type) : line)) }
}

/** The text, or as many of its first words as fit with an ellipsis. */
function cutTo(text: string, size: number, weight: Weight, type: Typesetter): string {
  const fits = (words: string) => type.measure(words, weight) * size <= measure
  if (fits(text)) return text
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const cut = `${words.slice(0, count).join(' ')} …`
    if (fits(cut)) return cut
  }
  return '…'
}

/** The two ranges across the whole width, the nearer before the farther. */
const ridges: readonly { mask: Mask; ink: Ink }[] = [
  { mask: traceRidge(ridgePaths.southern, 2), ink: 'rule' },
  { mask: traceRidge(ridgePaths.northern, 2.4), ink: 'pomegranate' },
]

function traceRidge(path: string, stroke: number): Mask {
  const scale = shareImageSize.width / ridgeSize.width
  const height = ridgeSize.height * scale
  const top = shareImageSize.height - 37 - height
  const line = `<path fill="none" stroke="#000" stroke-width="${stroke}" d="${path}"`
  return toMask(`${line} transform="translate(0 ${top}) scale(${scale})"/>`, {
    left: 0,
    top: top - 1,
    width: shareImageSize.width,
    height: height + 2,
  })
}
