/** Every place where three digits, or a multiple of three, remain: `1·234·567`. */
const thousands = /\B(?=(?:\d{3})+$)/gu

/**
 * A number as Vietnamese writes it: points between thousands, a comma before decimals.
 *
 * @example formatNumber(1234567.8) // '1.234.567,8'
 */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.replace(thousands, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
