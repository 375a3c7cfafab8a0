/** Compares by code unit, the same on every machine. For `Array.sort`; for readers of Vietnamese there is `collate`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
