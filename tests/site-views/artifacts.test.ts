import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { toSitemap } from '../../src/site/artifacts/sitemap.ts'
import { toStoryFiles } from '../../src/site/artifacts/story-files.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from './make-site.ts'

const old = makeStory({ slug: 'cu', title: 'Cũ & <b>', published: '2022-01-14', lede: 'Sa-pô.', outlet: 'bao-a' })
const recent = makeStory({ slug: 'moi', title: 'Mới', published: '2024-03-01~' })
const yearless = makeStory({ slug: 'khong-nam', title: 'Không năm', published: 'XXXX-03-01' })
const site = makeSite([old, yearless, recent])
const text = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

test('the sitemap lists the pages that may be found, and no other', () => {
  const sitemap = parseDocument(text(toSitemap(site, toViews(site)).content), { xmlMode: true })
  const addresses = DomUtils.getElementsByTagName('loc', sitemap).map((element) => DomUtils.textContent(element))
  expect(addresses).toContain('https://host.example/kho/2024/03/01/moi/')
  expect(addresses).toContain('https://host.example/kho/')
  expect(addresses.some((address) => address.includes('404') || address.includes('ban-goc'))).toBe(false)
})

test('beside a story stand its data and its text', () => {
  const files = new Map(toStoryFiles(site, old).map(({ path, content }) => [path, text(content)]))
  const data = JSON.parse(files.get('2022/01/14/cu/index.json') ?? '')
  expect(data).toMatchObject({ title: 'Cũ & <b>', body: ['Đoạn thứ nhất.', 'Đoạn thứ hai.'], byline: null })
  expect(files.get('2022/01/14/cu/index.txt')).toMatch(
    /^Cũ & <b>\n\nSa-pô\.\n\nĐoạn thứ nhất\.\n\nĐoạn thứ hai\.\n\n---\n/u,
  )
})

test('the data of a story keeps sub-headings apart, as `parse --json` does, and says whose date it is', () => {
  const story = makeStory({ slug: 'a', published: '2024-03-01', body: '## Mở đầu\n\nMột.\n\nHai.\n\n## Kết\n\n- Ba.' })
  const [data] = toStoryFiles(makeSite([story]), story)
  expect(JSON.parse(text(data?.content ?? ''))).toMatchObject({
    body: ['Một.', 'Hai.', 'Ba.'],
    subheadings: [
      { text: 'Mở đầu', before: 0 },
      { text: 'Kết', before: 2 },
    ],
    published: { edtf: '2024-03-01', basis: 'editor' },
  })
})
