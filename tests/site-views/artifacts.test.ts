import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { toRobots, toSitemaps } from '../../src/site/artifacts/sitemap.ts'
import { toStoryFiles } from '../../src/site/artifacts/story-files.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from './make-site.ts'

const old = makeStory({ slug: 'cu', title: 'Cũ & <b>', published: '2022-01-14', lede: 'Sa-pô.', outlet: 'bao-a' })
const recent = makeStory({ slug: 'moi', title: 'Mới', published: '2024-03-01~' })
const yearless = makeStory({ slug: 'khong-nam', title: 'Không năm', published: 'XXXX-03-01' })
const site = makeSite([old, yearless, recent])
const text = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The addresses in a sitemap, or in an index of sitemaps. */
function locationsOf(content: string | Uint8Array): string[] {
  const sitemap = parseDocument(text(content), { xmlMode: true })
  return DomUtils.getElementsByTagName('loc', sitemap).map((element) => DomUtils.textContent(element))
}

test('the sitemap lists the pages that may be found, and no other', () => {
  const views = toViews(site)
  const [sitemap, ...others] = toSitemaps(site, views)
  expect(others).toEqual([])
  const addresses = locationsOf(sitemap?.content ?? '')
  expect(addresses).toContain('https://host.example/kho/2024/03/01/moi/')
  expect(addresses).toContain('https://host.example/kho/')
  expect(addresses).not.toContain('https://host.example/kho/404.html')
  expect(addresses.filter((address) => address.includes('ban-goc'))).toEqual([])
  const indexed = Object.values(views)
    .flat()
    .filter((plan) => plan.indexed)
  expect(addresses).toHaveLength(indexed.length)
})

test('a sitemap too long for one file is split, and its index leads to every part', () => {
  const views = toViews(site)
  const whole = locationsOf(toSitemaps(site, views)[0]?.content ?? '')
  const [index, ...parts] = toSitemaps(site, views, 4)
  expect(locationsOf(index?.content ?? '')).toEqual(parts.map(({ path }) => `https://host.example/kho/${path}`))
  expect(parts[0]?.path).toBe('sitemap-1.xml')
  expect(parts.flatMap(({ content }) => locationsOf(content))).toEqual(whole)
})

test('robots may read everything and find the sitemap', () => {
  expect(toRobots(site).content).toBe('User-agent: *\nAllow: /\n\nSitemap: https://host.example/kho/sitemap.xml\n')
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

test('the data of a story leads to the pages of what it names', () => {
  const held = makeStory({ slug: 'giu', title: 'Tin đã có', published: '2024-02-01' })
  const story = makeStory(
    {
      slug: 'a',
      published: '2024-03-01',
      related: [
        { title: 'Tin đã có', abstract: null },
        { title: 'Tin thiếu', abstract: null },
      ],
    },
    named('y', 'z'),
  )
  const told = makeSite([held, story], { knowledge: makeWorld() })
  const [data] = toStoryFiles(told, story)
  expect(JSON.parse(text(data?.content ?? ''))).toMatchObject({
    mentions: [
      { id: 'y', url: 'https://host.example/kho/quoc-gia/y/' },
      { id: 'z', url: 'https://host.example/kho/quoc-gia/z/' },
    ],
    related: [{ url: 'https://host.example/kho/2024/02/01/giu/' }, { title: 'Tin thiếu', url: null }],
    events: [],
    threads: [{ id: 'hoa-dam', title: 'Hòa đàm', url: 'https://host.example/kho/chu-de/hoa-dam/' }],
    nearDuplicates: [],
  })
})

test('data and text of a story lead to its near-copies', () => {
  const body = Array.from(
    { length: 12 },
    (_, index) => `Hai bên đồng ý điều khoản số ${index} của hiệp định hòa bình.`,
  ).join('\n\n')
  const [one, other] = ['bao-a', 'bao-b'].map((outlet) =>
    makeStory({ slug: `tin-${outlet}`, title: 'Hai bên đồng ý', published: '2024-03-01', outlet, body }),
  )
  if (!one || !other) throw new Error('two stories')
  const files = new Map(toStoryFiles(makeSite([one, other]), one).map(({ path, content }) => [path, text(content)]))
  const url = 'https://host.example/kho/2024/03/01/tin-bao-b/'
  expect(JSON.parse(files.get('2024/03/01/tin-bao-a/index.json') ?? '').nearDuplicates).toMatchObject([{ url }])
  expect(files.get('2024/03/01/tin-bao-a/index.txt')).toContain(`Bản khác của tin này: Hai bên đồng ý, ${url}\n`)
})
