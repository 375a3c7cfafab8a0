import type { CountryPair } from '../../archive/pairs.ts'

/** `Armenia và Azerbaijan`. */
export function toPairTitle({ countries: [a, b] }: CountryPair): string {
  return `${a.name} và ${b.name}`
}
