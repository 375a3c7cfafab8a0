import { access, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { bundleAsync } from 'lightningcss'
import { type Assets, hashedName } from './assets.ts'

/** The faces of body text, which the first view needs; the others load when a letter asks for them. */
const preloaded: readonly string[] = ['source-serif-latin.woff2', 'source-serif-vietnamese.woff2']

/**
 * Reads `templates/{fonts,images,styles,scripts}`. `styles/main.css` is bundled with its imports; a `url()` in it names a font
 * of the fonts folder. Of the scripts, `before-paint.ts` is for the head, `main.ts` and `search.ts` are modules; each
 * is bundled, and may be missing.
 */
export async function readAssets(templates: string): Promise<Assets> {
  const fonts = await readFonts(join(templates, 'fonts'))
  const images = await readFolder(join(templates, 'images'))
  const css = await bundleStyles(join(templates, 'styles', 'main.css'), fonts)
  const drawingCss = await bundleStyles(join(templates, 'styles', 'drawing.css'), fonts)
  const script = await bundleScript(join(templates, 'scripts', 'main.ts'), 'esm')
  const searchScript = await bundleScript(join(templates, 'scripts', 'search.ts'), 'esm')
  const headScript = await bundleScript(join(templates, 'scripts', 'before-paint.ts'), 'iife')
  const files = new Map([...fonts.values()].map(({ fileName, content }) => [fileName, content]))
  const add = (name: string, extension: string, content: Uint8Array) => {
    const fileName = hashedName(name, extension, content)
    files.set(fileName, content)
    return fileName
  }
  return {
    files,
    images,
    stylesheet: add('style', 'css', css),
    drawingStyles: new TextDecoder().decode(drawingCss),
    ...(script && { script: add('main', 'js', script) }),
    ...(searchScript && { searchScript: add('search', 'js', searchScript) }),
    ...(headScript && { headScript: new TextDecoder().decode(headScript).trim() }),
    preloadedFonts: preloaded.flatMap((name) => fonts.get(name)?.fileName ?? []),
  }
}

type Fonts = ReadonlyMap<string, { fileName: string; content: Uint8Array }>

async function readFonts(folder: string): Promise<Fonts> {
  const files = [...(await readFolder(folder))].filter(([name]) => name.endsWith('.woff2'))
  return new Map(
    files.map(([name, content]) => [
      name,
      { fileName: hashedName(basename(name, '.woff2'), 'woff2', content), content },
    ]),
  )
}

/** The files of a folder by name, in the order of names; none when there is no such folder. */
async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!(await exists(folder))) return new Map()
  const names = (await readdir(folder)).sort()
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}

async function bundleStyles(path: string, fonts: Fonts): Promise<Uint8Array> {
  if (!(await exists(path))) return new Uint8Array()
  const { code, dependencies } = await bundleAsync({ filename: path, minify: true, analyzeDependencies: true })
  const urls = (dependencies ?? []).filter((dependency) => dependency.type === 'url')
  const css = urls.reduce((text, { placeholder, url }) => {
    const font = fonts.get(basename(url))
    if (!font) throw new Error(`Unexpected url(${url}) in ${path}, expected a font of templates/fonts`)
    return text.replaceAll(placeholder, font.fileName)
  }, new TextDecoder().decode(code))
  return new TextEncoder().encode(css)
}

async function bundleScript(path: string, format: 'esm' | 'iife'): Promise<Uint8Array | undefined> {
  if (!(await exists(path))) return undefined
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outputFiles[0]?.contents
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
