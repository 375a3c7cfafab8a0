import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** How fontsource cuts the letters of a font. */
export type SourceAlphabet = 'latin' | 'latin-ext' | 'vietnamese' | 'cyrillic' | 'cyrillic-ext' | 'greek'

/** One file of Source Serif 4 with all its weights and optical sizes, as WOFF2. */
export function readSourceFont(alphabet: SourceAlphabet, style: 'normal' | 'italic'): Promise<Buffer> {
  const name = `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-opsz-${style}.woff2`
  return readFile(createRequire(import.meta.url).resolve(name))
}
