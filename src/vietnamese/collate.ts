const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese alphabetical order: `a ă â … d đ e ê …`, tones after letters, numbers by value. For `Array.sort`. */
export function collate(a: string, b: string): number {
  return collator.compare(a, b)
}
