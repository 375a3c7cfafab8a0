import { ridgePaths, ridgeSize } from '../ridge/ridge-paths.ts'
import { breakLines } from './break-lines.ts'
import type { Typesetter, Weight } from './open-typesetter.ts'
import { type ShareImage, shareImageSize } from './share-image.ts'

/** Of `templates/styles/colours.css`, for paper. */
const colours = { paper: '#FCFAF5', ink: '#1F1A17', mute: '#524A42', rule: '#C9BFAE', pomegranate: '#8E1B2E' } as const

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

/** A page's picture as SVG without text elements: kicker, title, note, the ridge, the archive's name. */
export function drawShareImage({ kicker, title, note }: ShareImage, siteName: string, type: Typesetter): string {
  const { width, height } = shareImageSize
  const set = (text: string, at: Place) => setLine(type, text, at)
  const { size, lines } = fitTitle(title, type)
  const top = 46 + size * 1.22
  const body = [
    set(kicker, { x: margin, y: 46, size: 18, weight: 600, colour: colours.pomegranate }),
    ...lines.map((line, index) =>
      set(line, { x: margin, y: top + index * size * lineHeight, size, weight: 600, colour: colours.ink }),
    ),
    note
      ? set(cutTo(note, 17, 400, type), { x: margin, y: height - 79, size: 17, weight: 400, colour: colours.mute })
      : '',
    ridge(height - 38),
    set(siteName, { x: margin, y: height - 18, size: 16, weight: 600, colour: colours.ink }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colours.paper}"/>${body.join('')}</svg>`
}

interface Place {
  x: number
  /** Of the base line. */
  y: number
  size: number
  weight: Weight
  colour: string
}

function setLine(type: Typesetter, text: string, { x, y, size, weight, colour }: Place): string {
  const scale = size / 1000
  return `<path transform="translate(${x} ${y.toFixed(1)}) scale(${scale} -${scale})" fill="${colour}" d="${type.outline(text, weight)}"/>`
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

function ridge(foot: number): string {
  const scale = shareImageSize.width / ridgeSize.width
  const place = `transform="translate(0 ${foot - ridgeSize.height * scale + 1}) scale(${scale})" fill="none"`
  return `<path ${place} stroke="${colours.rule}" stroke-width="2" d="${ridgePaths.southern}"/><path ${place} stroke="${colours.pomegranate}" stroke-width="2.4" d="${ridgePaths.northern}"/>`
}
