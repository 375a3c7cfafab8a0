import { DomUtils, parseDocument } from 'htmlparser2'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { YearStrip } from '../../templates/components/home/year-strip.tsx'

/** A strip from the first year to the last, empty but for what is given. */
function strip(first: number, last: number, held: Readonly<Record<number, { stories: number; events: number }>> = {}) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    return { year, stories: 0, events: 0, url: `/${year}/`, ...held[year] }
  })
  return parseDocument(render(<YearStrip years={years} />))
}

const byClass = (name: string, document: ReturnType<typeof strip>) =>
  DomUtils.getElements({ class: (classes) => classes?.split(' ').includes(name) ?? false }, document, true)

test('a bar of stories and a bar of events mean the same', () => {
  const drawn = strip(2020, 2021, { 2020: { stories: 1, events: 4 }, 2021: { stories: 2, events: 0 } })
  const heights = (name: string) =>
    byClass(name, drawn).map((bar) => ('attribs' in bar ? Number(bar.attribs.height) : 0))
  const [ofFour] = heights('bars-events')
  expect(heights('bars-stories').map((height) => height / Number(ofFour))).toEqual([1 / 4, 2 / 4])
})

test.each([
  [1994, 2006, [1995, 2000, 2005]],
  [1993, 2008, [1993, 1995, 2000, 2005, 2008]],
  [2022, 2024, [2022]],
])('of %i to %i, no two numbers stand side by side', (first, last, numbered) => {
  const shown = byClass('numbered', strip(first, last)).map((cell) =>
    Number(/\d{4}/u.exec(DomUtils.textContent(cell))?.[0]),
  )
  expect(shown).toEqual(numbered)
})
