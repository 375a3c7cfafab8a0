import { expect, test } from 'vitest'
import { country, event, organisation, person, place } from '../../src/knowledge/knowledge-base.ts'
import { describeEntity } from '../../src/site/json-ld/describe-entity.ts'
import { describeEvent } from '../../src/site/json-ld/describe-event.ts'
import { newsArticle } from '../../src/site/json-ld/news-article.ts'
import { toCollection } from '../../src/site/json-ld/to-collection.ts'
import { makeStory } from '../archive/make-story.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { makeSite } from './make-site.ts'

const byId = <Entry extends { id: string }>(...entries: Entry[]) => new Map(entries.map((entry) => [entry.id, entry]))

const described = { description: 'Một câu.' }
const host = 'https://host.example/kho'
const armenia = country.parse({ id: 'armenia', name: 'Armenia', code: 'AM', ...described })
const karabakh = country.parse({ id: 'karabakh', name: 'Karabakh', status: 'Vùng tranh chấp.', ...described })
const osce = organisation.parse({ id: 'osce', name: 'OSCE', ...described })
const shusha = place.parse({
  id: 'shusha',
  name: 'Shusha',
  otherName: 'Shushi',
  country: 'armenia',
  latitude: 39.75,
  longitude: 46.75,
  ...described,
})
const minister = person.parse({
  id: 'bo-truong',
  name: 'Bộ Trưởng',
  aliases: ['Ông Bộ'],
  offices: [
    { title: 'Ngoại trưởng', of: 'armenia', from: '2021-12-08', to: '2025-05-06' },
    { title: 'Chủ tịch', of: 'osce', from: '2025' },
  ],
  ...described,
  sources: ['https://source.example/a'],
})
const talks = event.parse({
  id: 'dam-phan',
  title: 'Đàm phán',
  date: '2024-02-28/2024-02-29',
  kind: 'talks',
  places: ['shusha'],
  participants: ['armenia', 'osce', 'nobody'],
  summary: 'Hai bên gặp nhau.',
  sources: ['https://source.example/b'],
})
const knowledge = {
  ...emptyKnowledge(),
  people: byId(minister),
  countries: byId(armenia, karabakh),
  places: byId(shusha),
  organisations: byId(osce),
  events: byId(talks),
}
const story = makeStory(
  { slug: 'tin', title: 'Tin', published: '2024-02-29' },
  {
    mentions: [
      { id: 'bo-truong', kind: 'person', name: 'Bộ Trưởng' },
      { id: 'karabakh', kind: 'country', name: 'Karabakh' },
    ],
  },
)
const site = makeSite([story], { knowledge })

test('a person is named in every way, with offices and their terms', () => {
  expect(describeEntity(site, { kind: 'person', entry: minister })).toMatchObject({
    '@type': 'Person',
    '@id': `${host}/nhan-vat/bo-truong/`,
    alternateName: ['Ông Bộ'],
    hasOccupation: [
      {
        roleName: 'Ngoại trưởng',
        startDate: '2021-12-08',
        endDate: '2025-05-06',
        hasOccupation: { occupationLocation: [{ '@type': 'Country', '@id': `${host}/quoc-gia/armenia/` }] },
      },
    ],
    affiliation: [{ startDate: '2025', affiliation: { '@type': 'Organization', name: 'OSCE' } }],
    subjectOf: [{ url: 'https://source.example/a' }],
  })
})

test('a place is on the globe and in its country', () => {
  expect(describeEntity(site, { kind: 'place', entry: shusha })).toMatchObject({
    '@type': 'Place',
    alternateName: ['Shushi'],
    geo: { latitude: 39.75, longitude: 46.75 },
    containedInPlace: [{ name: 'Armenia' }],
  })
})

test('a territory that ISO 3166 does not list is a place', () => {
  expect(describeEntity(site, { kind: 'country', entry: karabakh })).toMatchObject({ '@type': 'Place' })
  expect(describeEntity(site, { kind: 'country', entry: armenia })).toMatchObject({
    '@type': 'Country',
    identifier: 'AM',
  })
})

test('an event lasts from day to day; of its participants those that the knowledge base has are named', () => {
  expect(describeEvent(site, talks)).toMatchObject({
    startDate: '2024-02-28',
    endDate: '2024-02-29',
    location: [{ '@id': `${host}/dia-danh/shusha/` }],
    about: [{ name: 'Armenia' }, { name: 'OSCE' }],
  })
})

test.each(['2024-02~', 'XXXX-02-29', '[2024-02-28..]', '2024-02-28?/2024-03'])('an event of %s has no date', (date) => {
  const node = describeEvent(site, { ...talks, date })
  expect(node).not.toHaveProperty('startDate')
  expect(node).not.toHaveProperty('endDate')
})

test('an event that goes on has a beginning only', () => {
  const node = describeEvent(site, { ...talks, date: '2024-02/..' })
  expect(node).toMatchObject({ startDate: '2024-02' })
  expect(node).not.toHaveProperty('endDate')
})

test('a story mentions pages of the site', () => {
  expect(newsArticle(site, story)).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2024-02-29',
    mentions: [
      { '@type': 'Person', '@id': `${host}/nhan-vat/bo-truong/`, name: 'Bộ Trưởng' },
      { '@type': 'Place', '@id': `${host}/quoc-gia/karabakh/`, name: 'Karabakh' },
    ],
  })
})

test('a further page of a list counts on', () => {
  const list = { address: 'su-kien/', title: 'Sự kiện', description: '', about: ['armenia'] }
  const told = [{ type: 'story', story, moment: undefined }] as const
  expect(toCollection(site, list, { number: 2, count: 2 }, told)).toMatchObject({
    '@id': `${host}/su-kien/trang/2/`,
    about: [{ name: 'Armenia' }],
    mainEntity: { itemListElement: [{ position: 51, name: 'Tin', url: `${host}/2024/02/29/tin/` }] },
  })
})
