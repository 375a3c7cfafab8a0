import { cutText } from '../../../vietnamese/cut-text.ts'
import { widthOf } from '../place-labels.ts'
import { roundTo } from '../round-to.ts'
import type { Circle } from './choose-circle.ts'
import type { NetworkNode } from './network.ts'

/** Drawing units; on a phone nearly pixels. A row is as high as a thumb needs. */
export const circleWidth = 340
export const circleType = 13
const row = 26
const margin = 10

/** Where the subject stands, and how far from it the row in the middle. */
const start = { x: 14, radius: 10 }
const reach = 88

/** Room for a number at the end of a row. */
const valueWidth = 34

export interface CircleDrawing {
  height: number
  subject: { x: number; y: number; radius: number }
  /** In the order of the companions, each with the line from the subject. */
  companions: { x: number; y: number; radius: number; text: string; line: Line }[]
  /** In the order of the links. */
  chords: Line[]
}

export interface Line {
  /** SVG path data. */
  path: string
  width: number
}

interface Point {
  x: number
  y: number
}

const round = roundTo(1)

/**
 * The subject at the left, around it in half an ellipse its companions, each in a row of its own: names stand below each
 * other and never meet.
 */
export function drawCircle({ companions, links }: Circle): CircleDrawing {
  const height = companions.length * row + 2 * margin
  const subject = { x: start.x, y: height / 2, radius: start.radius }
  const most = Math.max(1, ...companions.map(({ count }) => count))
  const placed = companions.map((companion, index) => {
    const place = toPlace(index, subject)
    const share = Math.sqrt(companion.count / most)
    const radius = round(3 + 5 * share)
    const text = cutToRoom(companion, circleWidth - valueWidth - place.x - radius - 6)
    const line = { path: `M${subject.x} ${subject.y}L${place.x} ${place.y}`, width: round(0.75 + 2.5 * share) }
    return { ...place, radius, text, line }
  })
  const placeOf = new Map(companions.map(({ id }, index) => [id, placed[index] ?? subject]))
  const chords = links.map(({ source, target, count }) => ({
    path: drawChord(placeOf.get(source) ?? subject, placeOf.get(target) ?? subject, subject),
    width: round(0.5 + 1.5 * Math.sqrt(count / most)),
  }))
  return { height, subject, companions: placed, chords }
}

function toPlace(index: number, { x, y }: Point): Point {
  const down = margin + (index + 0.5) * row
  const away = (down - y) / (y + row)
  return { x: round(x + reach * Math.sqrt(1 - away ** 2)), y: down }
}

/** Bent towards the subject, so that it leaves the marks between its ends. */
function drawChord(from: Point, to: Point, subject: Point): string {
  const pull = (of: 'x' | 'y') => round((from[of] + to[of]) * 0.3 + subject[of] * 0.4)
  return `M${from.x} ${from.y}Q${pull('x')} ${pull('y')} ${to.x} ${to.y}`
}

/** A name, cut between words where the row has no room for it. */
function cutToRoom({ name }: NetworkNode, room: number): string {
  return cutText(name, Math.floor(room / widthOf('n', circleType)))
}
