import { describe, expect, test } from 'vitest'
import { horizonOf } from '../../src/dates/published/horizon.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { withKnowledge } from './with-knowledge.ts'

const entry = (id: string, description: string, extra = '') =>
  `- id: ${id}\n  name: Tên ${id}\n  description: ${description}\n${extra}`

/** The reasons of all messages on these knowledge files. */
async function reasonsOf(files: Record<string, string>): Promise<string[]> {
  const reading = await withKnowledge(files)
  return reading.files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
}

describe('a place and its country', () => {
  const countries = ['armenia AM', 'azerbaijan AZ', 'ukraine UA', 'nga RU', 'abkhazia']
    .map((country) => country.split(' '))
    .map(([id, code]) => `- { id: ${id}, name: ${id}${code === undefined ? '' : `, code: ${code}`} }\n`)
    .join('')
  const place = (country: string, latitude: number, longitude: number) => ({
    'countries.yaml': countries,
    'places.yaml': entry('a', 'Nơi.', `  ${country}\n  latitude: ${latitude}\n  longitude: ${longitude}\n`),
  })

  test.each<[string, string, number, number]>([
    ['inside', 'country: armenia', 40.18, 44.51],
    ['on the border', 'country: armenia', 41.3, 45.02],
    ['on the other side of a disputed border', 'country: ukraine\n  otherCountry: nga', 44.6, 33.52],
    ['of a territory without a code', 'country: abkhazia', 43, 41],
    ['of no country', 'aliases: [b]', 43, 34],
  ])('nothing: %s', async (_, country, latitude, longitude) => {
    expect(await reasonsOf(place(country, latitude, longitude))).toEqual([])
  })

  test.each<[string, string, number, number]>([
    ['figures swapped', 'country: armenia', 44.51, 40.18],
    ['far off', 'country: azerbaijan', 10, 10],
    ['outside both sides', 'country: ukraine\n  otherCountry: nga', 30, 33.52],
    ['outside the side that has boxes', 'country: armenia\n  otherCountry: abkhazia', 10, 10],
  ])('reported: %s', async (_, country, latitude, longitude) => {
    expect(await reasonsOf(place(country, latitude, longitude))).toEqual([
      expect.stringMatching(`^Unexpected position ${latitude}, ${longitude} of \`a\`, expected one in or near`),
    ])
  })

  test('another country that nobody knows', async () => {
    expect(await reasonsOf(place('country: armenia\n  otherCountry: xyz', 40.18, 44.51))).toEqual([
      'Unexpected id `xyz` at `otherCountry` of `a`, expected `countries.yaml`',
    ])
  })
})

describe('a year that nobody can know of yet', () => {
  const event = (id: string, date: string) =>
    `- { id: ${id}, title: Họp, date: "${date}", kind: talks, summary: Họp., sources: ["https://a.example/"] }\n`

  test.each<[string, string[], string[]]>([
    ['this year and the next', ['2026-05-01', '2027-01-03'], []],
    ['year after year', ['2027', '2028', '2029-02'], []],
    ['behind a gap', ['2026-05-01', '2035-05-01'], ['2035-05-01']],
    ['a plan that lasts', ['2026-05-01/2031'], ['2026-05-01/2031']],
  ])('%s', async (_, dates, refused) => {
    const events = dates.map((date, index) => event(`hop-${index}`, date)).join('')
    expect(await reasonsOf({ 'events.yaml': events })).toEqual(
      refused.map((date) => expect.stringContaining(`Unexpected \`${date}\` at \`date\``)),
    )
  })

  test('does not move the year that stories are held against', async () => {
    const { knowledge } = await withKnowledge({ 'events.yaml': event('hop', '2035-05-01') })
    expect(horizonOf([], knowledge)).toBe(horizonOf([], emptyKnowledge()))
    const nextYear = await withKnowledge({ 'events.yaml': event('hop', '2027-05-01') })
    expect(horizonOf([], nextYear.knowledge)).toBe(2027)
  })
})

describe('a description', () => {
  test.each<[string, string, string]>([
    ['two sentences', 'Một nước. Ở châu Á.', 'Unexpected 2 sentences in `description` of `a`, expected at most 1'],
    ['no full stop', 'Một nước', 'Unexpected end `Một nước` of `description` of `a`, expected a full stop'],
    [
      'a page',
      `Một nước ${'rất '.repeat(50)}xa.`,
      'Unexpected 212 characters in `description` of `a`, expected at most 200',
    ],
    [
      'a loaded word',
      'Nước bị xâm lược.',
      'Unexpected word `xâm lược` in `description` of `a`, expected a neutral one: đưa quân vào, mở chiến dịch quân sự',
    ],
    [
      'a loaded word that opens the sentence',
      'Độc tài, cầm quyền từ năm 1990.',
      'Unexpected word `độc tài` in `description` of `a`, expected a neutral one: cầm quyền từ năm nào đến năm nào',
    ],
  ])('reported: %s', async (_, description, reason) => {
    expect(await reasonsOf({ 'organisations.yaml': entry('a', description) })).toEqual([reason])
  })

  test.each<[string, string]>([
    ['a sentence', 'Hãng thông tấn của nhà nước.'],
    ['a word of another’s in quotation marks', 'Nước mà bên kia gọi là “xâm lược”.'],
    ['a syllable of a longer word', 'Hãng tên là Giặcxơ.'],
  ])('nothing: %s', async (_, description) => {
    expect(await reasonsOf({ 'organisations.yaml': entry('a', description) })).toEqual([])
  })

  test('every kind with a description is read', async () => {
    const [kinds, text] = [['people', 'countries', 'organisations'], entry('a', 'Không chấm')]
    for (const kind of kinds) expect(await reasonsOf({ [`${kind}.yaml`]: text })).toHaveLength(1)
    const thread = '- { id: a, title: A, description: Không chấm }\n'
    expect(await reasonsOf({ 'threads.yaml': thread })).toHaveLength(1)
  })

  test('an event has up to three sentences', async () => {
    const event = (summary: string) =>
      `- id: a\n  title: A\n  date: "2020"\n  kind: talks\n  summary: ${summary}\n  sources: [https://example.org]\n`
    expect(await reasonsOf({ 'events.yaml': event('Một. Hai. Ba.') })).toEqual([])
    expect(await reasonsOf({ 'events.yaml': event('Một. Hai. Ba. Bốn.') })).toEqual([
      'Unexpected 4 sentences in `summary` of `a`, expected at most 3',
    ])
  })
})

describe('an event’s sources', () => {
  const event = (sources: string) => `- id: a\n  title: A\n  date: "2020"\n  kind: talks\n  summary: Một.\n${sources}`
  test.each<[string, string, string]>([
    ['no key', '', 'Unexpected entry `a` without `sources`, expected `sources: …`'],
    ['an empty list', '  sources: []\n', 'Unexpected `[]` at `sources` of `a`, expected `sources: […]`'],
    ['a note', '  sources: [Báo]\n', 'Unexpected `Báo` at `sources.0` of `a`, expected `https://…`'],
  ])('%s', async (_, sources, reason) => {
    expect(await reasonsOf({ 'events.yaml': event(sources) })).toEqual([reason])
  })
})

describe('an office', () => {
  const holder = (id: string, title: string, from: string, to?: string) =>
    entry(id, 'Người.', `  offices: [{ title: ${title}, of: x, from: "${from}"${to ? `, to: "${to}"` : ''} }]\n`)
  const check = (...people: string[]) =>
    reasonsOf({ 'countries.yaml': '- { id: x, name: X }\n', 'people.yaml': people.join('') })

  test.each<[string, string[]]>([
    ['one after the other', [holder('a', 'Thủ tướng', '2018', '2020-05-08'), holder('b', 'Thủ tướng', '2020-05-08')]],
    ['days of handover', [holder('a', 'Thủ tướng', '2018', '2020-05-12'), holder('b', 'Thủ tướng', '2020-05-08')]],
    ['years that may fit', [holder('a', 'Thủ tướng', '2018', '2020'), holder('b', 'Thủ tướng', '2020')]],
    ['an office of many', [holder('a', 'Đại sứ', '2018'), holder('b', 'Đại sứ', '2019')]],
    ['two offices', [holder('a', 'Thủ tướng', '2018'), holder('b', 'Tổng thống', '2019')]],
  ])('nothing: %s', async (_, people) => {
    expect(await check(...people)).toEqual([])
  })

  test('two at one time', async () => {
    const people = [holder('b', 'Thủ tướng', '2019-03-01'), holder('a', 'Thủ tướng', '2018', '2020-05-08')]
    expect(await check(...people)).toEqual([
      'Unexpected `Thủ tướng` of `x` for `b` from 2019-03-01, expected after `a` left (at people.yaml:8)',
    ])
  })

  test('a predecessor who never left', async () => {
    expect(await check(holder('a', 'Thủ tướng', '2018'), holder('b', 'Thủ tướng', '2019'))).toHaveLength(1)
  })

  test('a title that goes by another name', async () => {
    expect(await check(holder('a', 'Bộ trưởng Ngoại giao', '2018'))).toEqual([
      'Unexpected title `Bộ trưởng Ngoại giao` of `a`, expected `Ngoại trưởng`, as the archive calls that office',
    ])
  })
})
