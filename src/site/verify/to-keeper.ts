/** Makes one copy of each text. Cut out of a page, it would keep the whole page in memory. */
export function toKeeper(): (text: string) => string {
  const kept = new Map<string, string>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const copy = Buffer.from(text, 'utf16le').toString('utf16le')
    kept.set(copy, copy)
    return copy
  }
}
