import { describe, expect, test } from 'vitest'
import { person } from '../../src/knowledge/knowledge-base.ts'
import { findAddress, findPairAddress } from '../../src/site/find-address.ts'
import { longestIndex, pageSize } from '../../src/site/paginate.ts'
import type { PageView } from '../../src/site/view-models/page.ts'
import type { PagePlan } from '../../src/site/views/page-plan.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeEvent } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from './make-site.ts'

const talks = makeEvent({ id: 'talks', date: '2024-02-28', participants: ['x', 'y', 'p'], places: ['thanh-pho'] })
const war = makeEvent({ id: 'war', date: '2019', participants: ['x', 'y'] })
const first = makeStory({ slug: 'truoc', title: 'Trước', published: '2021-01-01' }, named('x', 'y', 'p'))
const second = makeStory({ slug: 'sau', title: 'Sau', published: '2024-03-01' }, named('x', 'talks', 'z'))
const yearless = makeStory({ slug: 'khong-nam', title: 'Không năm', published: 'XXXX-03-01' }, named('x'))
const site = makeSite([second, yearless, first], { knowledge: makeWorld([talks, war]) })
const views = toViews(site)

/** The page at an address, made. */
function viewAt<View extends PageView>(plans: readonly PagePlan<View>[], address: string): View | undefined {
  return plans.find((plan) => plan.address === address)?.toView()
}

const titlesOf = (years: { label: string; entries: { card: { title: string } }[] }[] | undefined) =>
  years?.map(({ label, entries }) => [label, entries.map(({ card }) => card.title)])

describe('the page of an entity', () => {
  const x = toViews(site)
    .entity.find(({ address }) => address === 'quoc-gia/x/')
    ?.toView()

  test('tells events and stories together, the newest first, those without a year last', () => {
    expect(titlesOf(x?.years)).toEqual([
      ['2024', ['Sau', 'Sự kiện talks']],
      ['2021', ['Trước']],
      ['2019', ['Sự kiện war']],
      ['Chưa rõ năm', ['Không năm']],
    ])
    expect([x?.storyCount, x?.eventCount]).toEqual([3, 2])
  })

  test('of a country names who held office, with their pages, and its pairs by the other country', () => {
    expect(x?.offices.map(({ title, of, when, current }) => [title, of.url, when, current])).toEqual([
      ['Thủ tướng', '/kho/nhan-vat/p/', 'từ 8/5/2018', true],
      ['Ngoại trưởng', '/kho/nhan-vat/p/', '2010–2015', false],
    ])
    expect(x?.pairs).toEqual([
      { name: 'Nước Y', url: '/kho/quan-he/x-y/', count: 3 },
      { name: 'Nước Z', url: '/kho/quan-he/x-z/', count: 1 },
    ])
  })

  test('of a person names where', () => {
    const p = toViews(site)
      .entity.find(({ address }) => address === 'nhan-vat/p/')
      ?.toView()
    expect(p?.offices.map(({ of }) => of)).toEqual([
      { name: 'Nước X', url: '/kho/quoc-gia/x/' },
      { name: 'Nước X', url: '/kho/quoc-gia/x/' },
    ])
    expect(p?.breadcrumbs.map(({ url }) => url)).toEqual(['/kho/', '/kho/nhan-vat/'])
  })

  test('is missing where there is nothing to say, and so are links to it', () => {
    expect(views.entity.map(({ address }) => address)).not.toContain('quoc-gia/w/')
    expect(findAddress(site.archive, 'w')).toBeUndefined()
    expect(findAddress(site.archive, 'talks')).toBe('su-kien/talks/')
    expect(findPairAddress(site.archive, 'y', 'x')).toBe('quan-he/x-y/')
    expect(findPairAddress(site.archive, 'x', 'w')).toBeUndefined()
  })
})

describe('a long list', () => {
  const crowd = Array.from({ length: 2 * pageSize + 1 }, (_, index) =>
    makeStory(
      {
        slug: `tin-${index}`,
        title: `Tin ${index}`,
        published: `2024-01-${String((index % 28) + 1).padStart(2, '0')}`,
      },
      named('x'),
    ),
  )
  const long = toViews(makeSite(crowd, { knowledge: makeWorld() }))
  const [one, two, three, ...more] = long.entity.filter(({ address }) => address.startsWith('quoc-gia/x/'))

  test('has pages, each leading to all of them', () => {
    expect([one, two, three].map((plan) => plan?.address)).toEqual([
      'quoc-gia/x/',
      'quoc-gia/x/trang/2/',
      'quoc-gia/x/trang/3/',
    ])
    expect(more).toEqual([])
    const view = two?.toView()
    expect(view?.paging).toEqual({
      number: 2,
      urls: ['/kho/quoc-gia/x/', '/kho/quoc-gia/x/trang/2/', '/kho/quoc-gia/x/trang/3/'],
    })
    expect(view?.canonical).toBe('https://host.example/kho/quoc-gia/x/trang/2/')
    expect(view?.breadcrumbs.at(-1)).toEqual({ label: 'Nước X', url: '/kho/quoc-gia/x/' })
  })

  test('has each story on one page', () => {
    const shown = [one, two, three].flatMap((plan) => plan?.toView().years.flatMap(({ entries }) => entries) ?? [])
    expect(new Set(shown.map(({ card }) => card.url)).size).toBe(crowd.length)
    expect(shown).toHaveLength(crowd.length)
  })

  test('has pages in the calendar and of the outlet too', () => {
    expect(long.calendar.map(({ address }) => address)).toContain('2024/01/trang/3/')
  })

  test('a short list has no pages', () => {
    expect(viewAt(views.entity, 'quoc-gia/x/')?.paging).toBeUndefined()
  })
})

describe('an index', () => {
  const people = (count: number) => {
    const entries = Array.from({ length: count }, (_, index) =>
      person.parse({
        id: `p${index}`,
        name: `${['Đ', 'Ấ', 'A', 'Z', 'Ə'][index % 5]}n ${index}`,
        description: 'Một người.',
        sources: ['https://www.example.org/p'],
      }),
    )
    return { ...makeWorld(), people: new Map(entries.map((entry) => [entry.id, entry])) }
  }

  test('is in Vietnamese alphabetical order by first letter', () => {
    const [view] = toViews(makeSite([], { knowledge: people(5) })).entities.map((plan) => plan.toView())
    expect(view?.groups.map(({ letter }) => letter)).toEqual(['A', 'Â', 'Đ', 'Ə', 'Z'])
    expect(view?.letters.map(({ url }) => url)).toEqual(['#van-a', '#van-aa', '#van-dd', '#van-u399', '#van-z'])
    expect(view?.groups.map(({ id }) => `#${id}`)).toEqual(view?.letters.map(({ url }) => url))
  })

  test('that is long has a page for each letter, and the most named on its first', () => {
    const plans = toViews(makeSite([], { knowledge: people(longestIndex + 5) })).entities
    const addresses = plans.map(({ address }) => address).filter((address) => address.startsWith('nhan-vat/'))
    expect(addresses).toEqual([
      'nhan-vat/',
      'nhan-vat/van/a/',
      'nhan-vat/van/aa/',
      'nhan-vat/van/dd/',
      'nhan-vat/van/u399/',
      'nhan-vat/van/z/',
    ])
    const view = viewAt(plans, 'nhan-vat/')
    expect(view?.most).toHaveLength(pageSize)
    expect(view?.letters.map(({ label }) => label)).toEqual(['A', 'Â', 'Đ', 'Ə', 'Z'])
  })
})

describe('the page of an event', () => {
  const view = viewAt(views.event, 'su-kien/talks/')

  test('says where and who, with their pages, and which stories speak of it', () => {
    expect(view?.facts.map(({ label, items }) => [label, items.map(({ url }) => url)])).toEqual([
      ['Ở đâu', ['/kho/dia-danh/thanh-pho/']],
      ['Nhân vật', ['/kho/nhan-vat/p/']],
      ['Quốc gia', ['/kho/quoc-gia/x/', '/kho/quoc-gia/y/']],
    ])
    expect(view?.stories.map(({ title }) => title)).toEqual(['Sau'])
  })

  test('stands between what came before and after it', () => {
    expect(view?.rail.map(({ label, url, apart }) => [label, url, apart])).toEqual([
      ['Sự kiện war', '/kho/su-kien/war/', undefined],
      ['Sự kiện này', undefined, undefined],
    ])
  })
})

test('a thread tells from the first on, a pair from the last', () => {
  const titles = (view: { years: { label: string }[] } | undefined) => view?.years.map(({ label }) => label)
  const told = toViews(
    makeSite(
      [
        makeStory({ slug: 'a', title: 'A', published: '2021-01-01' }, named('y', 'z')),
        makeStory({ slug: 'b', title: 'B', published: '2023-01-01' }, named('y', 'z')),
      ],
      { knowledge: makeWorld() },
    ),
  )
  expect(titles(viewAt(told.thread, 'chu-de/hoa-dam/'))).toEqual(['2021', '2023'])
  expect(titles(viewAt(told.pair, 'quan-he/y-z/'))).toEqual(['2023', '2021'])
  expect(viewAt(told.threads, 'chu-de/')?.threads).toMatchObject([{ title: 'Hòa đàm', span: '2021–2023', stories: 2 }])
})

test('no two pages have one address', () => {
  const all = Object.values(views).flatMap((plans) => plans.map(({ address }: { address: string }) => address))
  expect(new Set(all).size).toBe(all.length)
})
