import { formatNumber } from '../../src/vietnamese/format-number.ts'

/** How many there are, for people: `1.234`. */
export const formatCount: (count: number) => string = formatNumber
