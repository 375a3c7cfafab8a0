/** Vietnamese names of the ISO 8601-2 sub-year codes: seasons, quarters, thirds and halves of a year. */
export const seasonNames: Readonly<Record<number, string>> = {
  21: 'mùa xuân',
  22: 'mùa hè',
  23: 'mùa thu',
  24: 'mùa đông',
  33: 'quý I',
  34: 'quý II',
  35: 'quý III',
  36: 'quý IV',
  37: 'đầu',
  38: 'giữa',
  39: 'cuối',
  40: 'nửa đầu',
  41: 'nửa cuối',
}
