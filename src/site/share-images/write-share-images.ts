import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import writeFileAtomic from 'write-file-atomic'
import { drawShareImage } from './draw-share-image.ts'
import { openTypesetter, type Typesetter } from './open-typesetter.ts'
import type { ShareImage } from './share-image.ts'

/** A picture and its path below the output folder. */
export interface PlacedImage {
  path: string
  image: ShareImage
}

export interface ShareImageFolders {
  output: string
  /** Where pictures are kept from build to build: each is drawn once, however often the site is built. */
  cache: string
}

/** Draws every picture that the cache does not hold, and writes all of them, as PNG, below the output folder. */
export async function writeShareImages(
  images: Iterable<PlacedImage>,
  siteName: string,
  { output, cache }: ShareImageFolders,
): Promise<void> {
  const version = await hashProgram()
  let typesetter: Promise<Typesetter> | undefined
  await mkdir(cache, { recursive: true })
  for (const { path, image } of images) {
    const kept = join(cache, `${hash([version, siteName, JSON.stringify(image)])}.png`)
    let bytes = await readIfThere(kept)
    if (bytes === undefined) {
      typesetter ??= openTypesetter()
      bytes = toPng(drawShareImage(image, siteName, await typesetter))
      await writeFileAtomic(kept, bytes)
    }
    await mkdir(dirname(join(output, path)), { recursive: true })
    await writeFile(join(output, path), bytes)
  }
}

/** What the pictures are drawn by: after a change of this folder or of the ridge, no picture of the cache counts. */
async function hashProgram(): Promise<string> {
  const folders = [import.meta.dirname, join(import.meta.dirname, '../ridge')]
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).sort().map((name) => join(folder, name))),
  )
  return hash(await Promise.all(files.flat().map((file) => readFile(file))))
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('hex')
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function toPng(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}
