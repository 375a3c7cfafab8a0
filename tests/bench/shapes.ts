import { readLabels } from '../golden/label.ts'

/** A text to be parsed, with the times it is parsed in one run. */
export interface Shape {
  name: string
  texts: readonly string[]
}

export const shapeNames = ['dumps of 8 kB', 'dump of 1 MB', 'dump of 20 MB', 'line of 1 MB', 'line of 5 MB'] as const

export type ShapeName = (typeof shapeNames)[number]

/** Builds the texts of a shape from the golden dumps, the same each time. */
export function toShape(name: ShapeName): Shape {
  const golden = readLabels('tests/golden')
  const paragraphs = golden.flatMap(({ label, text }) => linesOf(text, label.body)).filter((line) => line.length > 80)
  switch (name) {
    case 'dumps of 8 kB':
      return {
        name,
        texts: golden.map((dump, index) => pad(dump.text, dump.label.body.at(-1) ?? 0, paragraphs, index)),
      }
    case 'dump of 1 MB':
    case 'dump of 20 MB':
      return { name, texts: [`Một trang rất dài\n\n${repeat(paragraphs, '\n\n', bytesOf(name))}`] }
    case 'line of 1 MB':
    case 'line of 5 MB':
      return { name, texts: [repeat(paragraphs, ' ', bytesOf(name))] }
    default:
      return name satisfies never
  }
}

/** Megabytes as named: `dump of 20 MB`. */
const bytesOf = (name: ShapeName): number => Number(name.match(/(?<megabytes>\d+) MB/u)?.groups?.megabytes) * 1e6

const linesOf = (text: string, numbers: readonly number[]): string[] => {
  const lines = text.split('\n')
  return numbers.flatMap((number) => lines[number - 1] ?? [])
}

/** A page of 8 kB: the dump with paragraphs of other dumps after its last body line. */
function pad(text: string, after: number, paragraphs: readonly string[], offset: number): string {
  const missing = 8_000 - Buffer.byteLength(text)
  if (missing <= 0) return text
  const lines = text.split('\n')
  const rotated = [...paragraphs.slice(offset * 5), ...paragraphs.slice(0, offset * 5)]
  return [...lines.slice(0, after), '', repeat(rotated, '\n\n', missing), ...lines.slice(after)].join('\n')
}

/** The paragraphs over and over, each time numbered so that none is a duplicate, up to a size in bytes. */
function repeat(paragraphs: readonly string[], joint: string, bytes: number): string {
  const parts: string[] = []
  let size = 0
  for (let count = 0; size < bytes; count += 1) {
    const paragraph = paragraphs[count % paragraphs.length] ?? ''
    const round = Math.floor(count / paragraphs.length)
    const part = round === 0 ? paragraph : `Hồi ${round}, đoạn ${count}: ${paragraph}`
    parts.push(part)
    size += Buffer.byteLength(part) + joint.length
  }
  return parts.join(joint)
}
