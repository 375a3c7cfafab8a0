import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
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
  /** Where pictures are kept from build to build, so that each is drawn once; none unless given. */
  cache?: string
}

/** Draws every picture that the cache does not hold, and writes all of them, as PNG, below the output folder. */
export async function writeShareImages(
  images: Iterable<PlacedImage>,
  siteName: string,
  { output, cache }: ShareImageFolders,
): Promise<void> {
  let typesetter: Promise<Typesetter> | undefined
  const draw = async (image: ShareImage) => {
    typesetter ??= openTypesetter()
    return toPng(drawShareImage(image, siteName, await typesetter))
  }
  const make = cache === undefined ? draw : await keepIn(cache, siteName, draw)
  const waiting = images[Symbol.iterator]()
  const writeNext = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const { path, image } = next.value
      const bytes = await make(image)
      await mkdir(dirname(join(output, path)), { recursive: true })
      await writeFile(join(output, path), bytes)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, writeNext))
}

/** Pictures in work at a time, so that one is drawn while another is packed and a third is written. */
const atOnce = 4

type Draw = (image: ShareImage) => Promise<Uint8Array>

/** Draws only what the folder does not hold yet. */
async function keepIn(folder: string, siteName: string, draw: Draw): Promise<Draw> {
  const version = await hashProgram()
  await mkdir(folder, { recursive: true })
  return async (image) => {
    const kept = join(folder, `${hash([version, siteName, JSON.stringify(image)])}.png`)
    const held = await readIfThere(kept)
    if (held) return held
    const bytes = await draw(image)
    await writeFileAtomic(kept, Buffer.from(bytes), { fsync: false })
    return bytes
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

async function toPng(svg: string): Promise<Buffer> {
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return picture.asPng()
}
