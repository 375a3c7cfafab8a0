import { mkdirSync, writeFileSync } from 'node:fs'
import { fontFaces } from './font-faces.ts'
import { subsetFonts } from './subset-fonts.ts'

/**
 * Writes `templates/fonts/*.woff2` and `templates/styles/fonts.css`. Run by hand after a change of letters; a test holds
 * that the committed files are what it writes.
 *
 * @example npx tsx src/site/fonts/write-fonts.ts
 */
async function writeFonts(): Promise<void> {
  const files = await subsetFonts()
  mkdirSync('templates/fonts', { recursive: true })
  for (const { name, bytes } of files) writeFileSync(`templates/fonts/${name}`, bytes)
  writeFileSync('templates/styles/fonts.css', `/* Written by src/site/fonts/write-fonts.ts. */\n${fontFaces(files)}`)
}

await writeFonts()
