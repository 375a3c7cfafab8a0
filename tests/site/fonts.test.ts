import { Parser } from 'htmlparser2'
import { expect, inject, test } from 'vitest'
import { alphabets, codePoints } from '../../src/site/fonts/code-points.ts'
import { useBrowser } from './support/browser.ts'
import { onePageOfEachKind, readShownPages } from './support/site-pages.ts'

const { open } = useBrowser()

const shipped = alphabets.flatMap((alphabet) => [...codePoints[alphabet]])

/** Elements whose text no reader sees in the page's type. */
const unseen = new Set(['script', 'style', 'title', 'native'])

/** Whether the site's fonts can draw a character. Line ends and tabs are drawn as spaces. */
function isCovered(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  return /[\r\n\t]/u.test(character) || shipped.some(([first, last]) => first <= codePoint && codePoint <= last)
}

/** The characters that a page shows, each once; without names in their own script, which the system's fonts draw. */
function charactersOf(html: string): Set<string> {
  const open: string[] = []
  const characters = new Set<string>()
  const parser = new Parser({
    onopentag: (name, { lang = 'vi' }) => open.push(lang === 'vi' ? name : 'native'),
    onclosetag: () => open.pop(),
    ontext: (text) => {
      if (!open.some((name) => unseen.has(name))) for (const character of text) characters.add(character)
    },
  })
  parser.end(html)
  return characters
}

test('the shipped fonts have every letter of every page', () => {
  const lacking = readShownPages().flatMap(({ path, html }) =>
    [...charactersOf(html)].filter((character) => !isCovered(character)).map((character) => `${character} in ${path}`),
  )
  expect(lacking).toEqual([])
})

test('the heading of every kind of page is drawn in the shipped fonts', async () => {
  const page = await (await open()).newPage()
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  // Fonts are optional at the first visit of a slow line: the second has them.
  await page.goto(inject('siteUrl'), { waitUntil: 'networkidle' })
  for (const path of onePageOfEachKind()) {
    await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' })
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(fonts.length, path).toBeGreaterThan(0)
    expect(
      fonts.filter(({ isCustomFont }) => !isCustomFont),
      path,
    ).toEqual([])
  }
})

test('a story’s Vietnamese letters come from the same face as its Latin ones', async () => {
  const page = await (await open()).newPage()
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const [, storyPath] = onePageOfEachKind()
  await page.goto(inject('siteUrl') + storyPath, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  const { root } = await client.send('DOM.getDocument')
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.body p' })
  expect(nodeIds.length).toBeGreaterThan(0)
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
    expect([...new Set(fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont}`))]).toHaveLength(1)
    expect(fonts.every(({ isCustomFont }) => isCustomFont)).toBe(true)
  }
})
