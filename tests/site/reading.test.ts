import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { onePageOfEachKind } from './support/site-pages.ts'

/*
 * What WCAG 2.2 asks for and axe cannot see. Hover content and the size of targets have tests of their own.
 */

const { open } = useBrowser()

const screens = [
  { name: 'on a phone', viewport: { width: 360, height: 740 } },
  { name: 'on a desk', viewport: { width: 1280, height: 800 } },
] as const

/** Every element that the keyboard reaches, and what is wrong with how it is shown while it has the focus. */
async function findHiddenFocus(page: Page): Promise<string[]> {
  // The first Tab tells the browser that this reader uses a keyboard, so that it shows the focus from then on.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const elements = [...document.querySelectorAll<HTMLElement>(reachable)].filter((element) =>
      element.checkVisibility(),
    )
    return elements.slice(0, 300).flatMap((element) => {
      element.focus()
      const name = `${element.localName} “${element.textContent?.trim().slice(0, 40)}”`
      if (document.activeElement !== element) return []
      const style = getComputedStyle(element)
      const isMarked =
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) || isMarkedByLabel()
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      const isSeen = boxes.length === 0 || boxes.some(isUncovered) || isUnseenInput()
      return [...(isMarked ? [] : [`${name} does not show its focus`]), ...(isSeen ? [] : [`${name} is covered`])]

      function isMarkedByLabel(): boolean {
        const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`)
        return label !== null && getComputedStyle(label).outlineStyle !== 'none'
      }

      function isUnseenInput(): boolean {
        return element instanceof HTMLInputElement && element.type === 'radio'
      }

      /** Not wholly hidden: one of nine points of its box is seen. */
      function isUncovered({ left, top, width, height }: DOMRect): boolean {
        const shares = [0.1, 0.5, 0.9]
        return shares.some((x) => shares.some((y) => isSeenAt(left + width * x, top + height * y)))
      }

      function isSeenAt(x: number, y: number): boolean {
        const topmost = document.elementFromPoint(x, y)
        if (topmost === null) return false
        // Marks of one drawing may lie upon each other, as cities do on a map.
        const isDrawn = element.closest('svg')?.contains(topmost) === true
        return isDrawn || element.contains(topmost) || topmost.contains(element)
      }
    })
  })
}

describe.each(screens)('$name', ({ viewport }) => {
  test('what has the focus shows it, and nothing covers it', async () => {
    const page = await (await open({ viewport, reducedMotion: 'reduce' })).newPage()
    for (const path of onePageOfEachKind()) {
      await page.goto(inject('siteUrl') + path)
      expect(await findHiddenFocus(page), path).toEqual([])
    }
  })

  test('with the spacing of text that a reader may set, nothing is cut off and nothing scrolls sideways', async () => {
    const page = await (await open({ viewport, bypassCSP: true })).newPage()
    for (const path of onePageOfEachKind()) {
      await page.goto(inject('siteUrl') + path)
      await page.addStyleTag({ content: spacing })
      expect(await page.evaluate(findCutText), path).toEqual([])
    }
  })
})

/** The least that WCAG 1.4.12 lets a reader ask for. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

/** Elements whose text does not fit into them and cannot be scrolled to; the page itself when it scrolls sideways. */
function findCutText(): string[] {
  const root = document.documentElement
  const sideways = root.scrollWidth > window.innerWidth ? [`the page is ${root.scrollWidth} px wide`] : []
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element)
    // What only screen readers are told.
    const isUnseen = clipPath === 'inset(50%)' || element.closest('.unseen') !== null
    if (isUnseen || !element.checkVisibility() || element.textContent?.trim() === '') return false
    const isClipped = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return (
      (isClipped(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (isClipped(overflowY) && element.scrollHeight > element.clientHeight + 1)
    )
  })
  return [...sideways, ...cut.map((element) => `${element.localName}.${element.className} is cut off`)]
}
