/** A number with at most so many digits after the point: what a drawing needs, and no more bytes. */
export function roundTo(digits: number): (value: number) => number {
  const steps = 10 ** digits
  return (value) => Math.round(value * steps) / steps
}
