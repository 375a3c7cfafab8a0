import { render } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { markPreviews } from '../../src/site/previews/mark-previews.ts'
import { SvgLink } from '../../templates/components/charts/svg-link.tsx'
import { EntryTitle } from '../../templates/components/entry-title.tsx'

const link = () => render(<EntryTitle level={3} url="/su-kien/talks/" title="Đàm phán" />)

afterEach(() => markPreviews(new Set()))

test('a link to a page with a preview says so, another does not', () => {
  expect(link()).not.toContain('data-preview')
  markPreviews(new Set(['/su-kien/talks/']))
  expect(link()).toContain('<a href="/su-kien/talks/" data-preview>')
})

test('a mark of a picture does not: its title stands in', () => {
  markPreviews(new Set(['/su-kien/talks/']))
  expect(render(<SvgLink url="/su-kien/talks/">Đàm phán</SvgLink>)).not.toContain('data-preview')
})
