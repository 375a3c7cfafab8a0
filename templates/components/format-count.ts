/** Every place where three digits, or a multiple of three, remain: `1·234·567`. */
const thousands = /\B(?=(?:\d{3})+$)/gu

/**
 * Thousands with points, as in Vietnamese.
 *
 * @example formatCount(1234567) // '1.234.567'
 */
export function formatCount(count: number): string {
  return String(count).replace(thousands, '.')
}
