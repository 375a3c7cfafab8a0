/** A mark that wants a name beside it, in drawing units. */
export interface Labelled {
  x: number
  y: number
  radius: number
  /** What may stand beside it, the fullest first. */
  texts: readonly string[]
}

export interface Label extends TextPlace {
  text: string
}

export interface TextPlace {
  x: number
  /** Of the base line. */
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Frame {
  width: number
  height: number
  /** Of the type. */
  size: number
}

/** Mean advance of a letter of the system's sans, in sizes; generous, for the font is the reader's. */
const advance = 0.58

export function widthOf(text: string, size: number): number {
  return text.length * size * advance
}

/**
 * Finds room for names beside their marks: no name covers another, a mark, or the frame. Those that come first choose
 * first; one that finds no room stays unnamed.
 *
 * @param occupied where no name may stand
 * @returns a place for each mark, or undefined, in the order given
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: Frame,
  occupied: readonly Box[] = [],
): (Label | undefined)[] {
  const own = marks.map(({ x, y, radius }) => boxAround(x, y, radius))
  const taken: Box[] = [...own, ...occupied]
  return marks.map((mark, index) => {
    const free = mark.texts
      .flatMap((text) => candidates(mark, text, frame))
      .find(({ box }) => isInside(box, frame) && taken.every((other, at) => at === index || !overlap(box, other)))
    if (free) taken.push(free.box)
    return free?.label
  })
}

/** Right, left, above, below, as a cartographer prefers them. */
function candidates({ x, y, radius }: Labelled, text: string, { size }: Frame): { label: Label; box: Box }[] {
  const width = widthOf(text, size)
  const gap = radius + size * 0.25
  const places: TextPlace[] = [
    { x: x + gap, y: y + size * 0.35, anchor: 'start' },
    { x: x - gap, y: y + size * 0.35, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + size * 0.75, anchor: 'middle' },
    { x: x + gap * 0.7, y: y - gap * 0.7, anchor: 'start' },
    { x: x - gap * 0.7, y: y - gap * 0.7, anchor: 'end' },
    { x: x + gap * 0.7, y: y + gap * 0.7 + size * 0.6, anchor: 'start' },
    { x: x - gap * 0.7, y: y + gap * 0.7 + size * 0.6, anchor: 'end' },
  ]
  return places.map((place) => ({ label: { ...place, text }, box: boxOf(place, width, size) }))
}

/** The room that a text of a width takes. */
export function boxOf({ x, y, anchor }: TextPlace, width: number, size: number): Box {
  const left = x - width * shares[anchor]
  return { left, right: left + width, top: y - size * 0.95, bottom: y + size * 0.3 }
}

/** Of a text, how much stands left of its anchor. */
const shares: Readonly<Record<TextPlace['anchor'], number>> = { start: 0, middle: 0.5, end: 1 }

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
