/** Of `templates/styles/colours.css`, for paper. */
const paper = '#FCFAF5'
const inks = { ink: '#1F1A17', mute: '#524A42', rule: '#C9BFAE', pomegranate: '#8E1B2E' } as const

export type Ink = keyof typeof inks
const names: readonly Ink[] = ['ink', 'mute', 'rule', 'pomegranate']

/** How finely the edge of a shape fades into the paper: a pixel that it covers whole. All inks together fit in a byte. */
export const fullCoverage = 63

/** What an ink adds to its coverage, 1 to {@link fullCoverage}, for the entry of the palette; entry 0 is bare paper. */
export function offsetOf(ink: Ink): number {
  return names.indexOf(ink) * fullCoverage
}

/** How much of a pixel with an entry is covered. */
export function coverageOf(entry: number): number {
  return entry === 0 ? 0 : ((entry - 1) % fullCoverage) + 1
}

/** Red, green and blue of each entry, one after the other. */
export const palette = Uint8Array.from([
  ...toBytes(paper),
  ...names.flatMap((name) => Array.from({ length: fullCoverage }, (_, index) => mix(name, index + 1)).flat()),
])

function mix(ink: Ink, coverage: number): number[] {
  const below = toBytes(paper)
  return toBytes(inks[ink]).map((value, channel) => {
    const from = below[channel] ?? 0
    return Math.round(from + ((value - from) * coverage) / fullCoverage)
  })
}

/** @example toBytes('#FCFAF5') // [252, 250, 245] */
function toBytes(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
