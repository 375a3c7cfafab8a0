import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { toAtomFeed } from '../../src/site/feeds/atom-feed.ts'
import { toJsonFeed } from '../../src/site/feeds/json-feed.ts'
import { findStream, listStreams, type Stream } from '../../src/site/feeds/streams.ts'
import type { Site } from '../../src/site/site.ts'
import { planPair } from '../../src/site/views/pair.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from './make-site.ts'

const old = makeStory(
  { slug: 'cu', title: 'Cũ & <b>', published: '2022-01-14', lede: 'Sa-pô.', outlet: 'bao-a' },
  named('y', 'z', 'p'),
)
const recent = makeStory({ slug: 'moi', title: 'Mới', published: '2024-03-01~' }, named('y'))
const monthly = makeStory({ slug: 'thang', title: 'Tháng', published: '2023-02', lede: 'Sa-pô.' })
const yearless = makeStory({ slug: 'khong-nam', title: 'Không năm', published: 'XXXX-03-01' }, named('q'))
const site = makeSite([old, yearless, recent, monthly], { knowledge: makeWorld() })

const text = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

function streamAt(address: string, of: Site = site): Stream {
  const stream = findStream(of, address)
  if (!stream) throw new Error(`no stream at ${address}`)
  return stream
}

const readAtom = (address: string, of: Site = site) =>
  parseAtomFeed(text(toAtomFeed(of, streamAt(address, of)).content))
const readJson = (address: string) => parseJsonFeed(JSON.parse(text(toJsonFeed(site, streamAt(address)).content)))

test('the Atom feed reads back: newest first, dated by its content, named apart from its host', () => {
  const feed = readAtom('')
  expect(feed.entries?.map(({ title, id, updated }) => [title?.value, id, String(updated)])).toEqual([
    ['Mới', 'tag:first.example,2026:moi', '2024-03-01T05:00:00.000Z'],
    ['Tháng', 'tag:first.example,2026:thang', '2023-02-28T05:00:00.000Z'],
    ['Cũ & <b>', 'tag:first.example,2026:cu', '2022-01-14T05:00:00.000Z'],
  ])
  expect(feed.links?.[0]?.href).toBe('https://host.example/kho/feed.xml')
})

test('the JSON feed reads back', () => {
  const feed = readJson('')
  expect(feed.items?.map(({ title, url }) => [title, url])).toEqual([
    ['Mới', 'https://host.example/kho/2024/03/01/moi/'],
    ['Tháng', 'https://host.example/kho/2023/02/thang/'],
    ['Cũ & <b>', 'https://host.example/kho/2022/01/14/cu/'],
  ])
})

test('a day that is not sure is said in words, and no feed calls it the day of publication', () => {
  const [inferred, partial, known] = readAtom('').entries ?? []
  expect([inferred?.published, partial?.published]).toEqual([undefined, undefined])
  expect(inferred?.summary?.value).toBe('Ngày đăng: khoảng ngày 1 tháng 3 năm 2024.')
  expect(partial?.summary?.value).toBe('Ngày đăng: tháng 2 năm 2023. Sa-pô.')
  expect(String(known?.published)).toBe('2022-01-14T05:00:00.000Z')
  expect(known?.summary?.value).toBe('Sa-pô.')
  const items = readJson('').items ?? []
  expect(items.map(({ date_published }) => date_published === undefined)).toEqual([true, true, false])
})

test('what stories name has a feed beside its page; what only events or stories of unknown year name has none', () => {
  expect([...listStreams(site).keys()].sort()).toEqual([
    '',
    'chu-de/hoa-dam/',
    'nguon/bao-a/',
    'nhan-vat/p/',
    'quan-he/y-z/',
    'quoc-gia/y/',
    'quoc-gia/z/',
  ])
  const feed = readAtom('quan-he/y-z/')
  expect(feed.title?.value).toBe('Kho tin: Nước Y và Nước Z')
  expect(feed.id).toBe('tag:first.example,2026:quan-he/y-z/feed.xml')
  expect(feed.links?.map(({ href }) => href)).toEqual([
    'https://host.example/kho/quan-he/y-z/feed.xml',
    'https://host.example/kho/quan-he/y-z/',
  ])
  expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['Cũ & <b>'])
})

test('the page of a stream announces its feed and shows it', () => {
  const pair = [...site.archive.pairs.values()][0]
  const view = pair && planPair(site, pair)[0]?.toView()
  expect(view?.alternates.map(({ url }) => url)).toEqual([
    '/kho/quan-he/y-z/feed.xml',
    '/kho/quan-he/y-z/feed.json',
    '/kho/feed.xml',
    '/kho/feed.json',
  ])
  expect(view?.feeds.map(({ url }) => url)).toEqual(['/kho/quan-he/y-z/feed.xml', '/kho/quan-he/y-z/feed.json'])
  expect(toViews(site).home[0]?.toView().feeds).toEqual([])
})

test('a feed of one page holds the newest twenty, that of all the newest fifty', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    makeStory({ slug: `tin-${index}`, title: `Tin ${index}`, published: '2024-03-01' }, named('y')),
  )
  const large = makeSite(many, { knowledge: makeWorld() })
  expect(readAtom('quoc-gia/y/', large).entries).toHaveLength(20)
  expect(readAtom('', large).entries).toHaveLength(50)
})

test('an archive without stories has an empty feed', () => {
  const feed = readAtom('', makeSite([]))
  expect(feed.entries ?? []).toEqual([])
  expect(String(feed.updated)).toBe('1970-01-01T00:00:00.000Z')
})
