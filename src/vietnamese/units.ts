/** Units of most texts that are read: a page or less. */
const usualLength = 1 << 15

/**
 * Makes a function that gives the UTF-16 units of a text and at least one more, all copied at once: V8 looks up for
 * every single `charCodeAt` how the string is held in memory, which costs ten times as much.
 *
 * The array is overwritten by the next call; each user makes its own function, and keeps no array.
 */
export function toUnitReader(): (text: string) => Uint16Array {
  const scratch = new Uint16Array(usualLength + 1)
  const bytes = Buffer.from(scratch.buffer)
  return (text) => {
    const { length } = text
    if (length > usualLength) return copyUnits(text, length)
    bytes.write(text, 'utf16le')
    return scratch
  }
}

function copyUnits(text: string, length: number): Uint16Array {
  const units = new Uint16Array(length + 1)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}
