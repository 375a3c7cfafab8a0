import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { withContent, withKnowledge } from './with-knowledge.ts'

/** Messages as an editor finds them: `people.yaml:3:9-3:12 term-order`. */
async function messagesOf(files: Record<string, string>): Promise<string[]> {
  const reading = await withKnowledge(files)
  return reading.files.flatMap(({ basename, messages }) =>
    messages.map(({ place, ruleId }) => {
      if (place === undefined) return `${basename} ${ruleId}`
      if (!('start' in place)) return `${basename}:${place.line}:${place.column} ${ruleId}`
      const { start, end } = place
      return `${basename}:${start.line}:${start.column}-${end.line}:${end.column} ${ruleId}`
    }),
  )
}

const country = (id: string, extra = '') => `- id: ${id}\n  name: Nước ${id}\n  description: Một nước.\n${extra}`

describe('what loads', () => {
  test('the archive’s own knowledge, without a message', async () => {
    const { knowledge, files } = await readKnowledge('content')
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
    expect(knowledge.outlets.get('tgvn')?.home).toBe('https://baoquocte.vn')
  })

  test.each(['people', 'countries', 'places', 'organisations', 'events', 'threads', 'outlets'])(
    'the quick reader and the one that knows places agree on %s',
    async (kind) => {
      const text = await readFile(`content/knowledge/${kind}.yaml`, 'utf8')
      expect(load(text, { schema: CORE_SCHEMA })).toEqual(parse(text))
    },
  )

  test('a folder without knowledge is an empty base', async () => {
    const { knowledge } = await withKnowledge({})
    expect(knowledge).toEqual(emptyKnowledge())
  })

  test('an empty file and one of comments hold no entries', async () => {
    expect(await messagesOf({ 'people.yaml': '', 'events.yaml': '# Chưa có sự kiện.\n' })).toEqual([])
  })

  test('lists that are left out are empty', async () => {
    const { knowledge } = await withKnowledge({ 'countries.yaml': country('xyz') })
    expect(knowledge.countries.get('xyz')?.aliases).toEqual([])
  })

  test('a bad entry leaves its neighbours alone', async () => {
    const text = `${country('a')}- id: b\n  name: 5\n  description: Sai.\n${country('c')}`
    const { knowledge } = await withKnowledge({ 'countries.yaml': text })
    expect([...knowledge.countries.keys()]).toEqual(['a', 'c'])
  })

  test('the first of two entries keeps the id', async () => {
    const text = `${country('a')}- id: a\n  name: Khác\n  description: Sau.\n`
    const { knowledge } = await withKnowledge({ 'countries.yaml': text })
    expect(knowledge.countries.get('a')?.name).toBe('Nước a')
  })
})

const event = (lines: string) =>
  `- id: hoi-dam\n  title: Hội đàm\n  kind: talks\n  summary: Hai bên gặp nhau.\n  sources: [https://example.org/a]\n${lines}`

describe('what is reported, and where', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['no list', { 'people.yaml': 'id: a\n' }, ['people.yaml:1:1 invalid-yaml']],
    ['broken YAML', { 'people.yaml': '- id: a\n  name: [b\n' }, ['people.yaml:2:9 invalid-yaml']],
    ['an entry that is no map', { 'people.yaml': '- Pashinyan\n' }, ['people.yaml:1:3-1:12 no-entry']],
    [
      'a value of another type',
      { 'countries.yaml': country('a', '  native: 5\n') },
      ['countries.yaml:4:11-4:12 invalid-knowledge'],
    ],
    [
      'an id that no address can hold',
      { 'countries.yaml': '- id: Đức\n  name: Đức\n  description: Một nước.\n' },
      ['countries.yaml:1:7-1:10 invalid-knowledge'],
    ],
    [
      'an unquoted year',
      { 'countries.yaml': country('a', '  from: 1991\n') },
      ['countries.yaml:4:9-4:13 invalid-knowledge'],
    ],
    [
      'an unknown kind',
      { 'events.yaml': event('  date: "2024"\n').replace('talks', 'chat') },
      ['events.yaml:3:9-3:13 invalid-knowledge'],
    ],
    [
      'a source that is no address',
      { 'events.yaml': event('  date: "2024"\n').replace('https:', 'ftp:') },
      ['events.yaml:5:13-5:32 invalid-knowledge'],
    ],
    ['a missing key', { 'organisations.yaml': '- id: a\n  name: A\n' }, ['organisations.yaml:1:3 missing-key']],
    ['a misspelt key', { 'countries.yaml': country('a', '  alias: [b]\n') }, ['countries.yaml:4:3-4:8 unknown-key']],
    [
      'two mistakes in one entry',
      { 'organisations.yaml': '- id: a\n  name: 5\n' },
      ['organisations.yaml:2:9-2:10 invalid-knowledge', 'organisations.yaml:1:3 missing-key'],
    ],
    ['an id used twice', { 'countries.yaml': country('a') + country('a') }, ['countries.yaml:4:7-4:8 duplicate-id']],
    [
      'an id used by two kinds',
      { 'countries.yaml': country('a'), 'organisations.yaml': country('a').replace('Nước', 'Hội') },
      ['organisations.yaml:1:7-1:8 duplicate-id'],
    ],
    [
      'an office of nobody',
      { 'people.yaml': country('a', '  offices:\n    - {title: Đại sứ, of: b, from: "2020"}\n') },
      ['people.yaml:5:27-5:28 unknown-id'],
    ],
    [
      'a place in no country',
      { 'places.yaml': country('a', '  country: b\n  latitude: 1\n  longitude: 1\n') },
      ['places.yaml:4:12-4:13 unknown-id'],
    ],
    [
      'an organisation of no country',
      { 'organisations.yaml': country('a', '  country: b\n') },
      ['organisations.yaml:4:12-4:13 unknown-id'],
    ],
    [
      'an event at no place, with nobody',
      { 'events.yaml': event('  date: "2024"\n  places: [b]\n  participants: [c]\n') },
      ['events.yaml:7:12-7:13 unknown-id', 'events.yaml:8:18-8:19 unknown-id'],
    ],
    [
      'a thread about nothing',
      { 'threads.yaml': '- id: a\n  title: A\n  description: B.\n  entities: [c]\n  anyOf: [d]\n' },
      ['threads.yaml:4:14-4:15 unknown-id', 'threads.yaml:5:11-5:12 unknown-id'],
    ],
    [
      'a day that no calendar has',
      { 'events.yaml': event('  date: "2023-02-29"\n') },
      ['events.yaml:6:9-6:21 impossible-day'],
    ],
    [
      'an interval that runs backwards',
      { 'events.yaml': event('  date: 2020-11-10/2020-09-27\n') },
      ['events.yaml:6:9-6:30 impossible-day'],
    ],
    [
      'a term that ends before it begins',
      { 'countries.yaml': country('a', '  from: "1991-12"\n  to: "1991-11-30"\n') },
      ['countries.yaml:5:7-5:19 term-order'],
    ],
    [
      'an office that ends before it begins',
      {
        'countries.yaml': country('b'),
        'people.yaml': country('a', '  offices:\n    - {title: Đại sứ, of: b, from: "2020", to: "2019"}\n'),
      },
      ['people.yaml:5:48-5:54 term-order'],
    ],
    [
      'a name of two entries',
      { 'countries.yaml': country('a') + country('b', '  aliases: [nước A]\n') },
      ['countries.yaml:7:13-7:19 alias-collision'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await messagesOf(files)).toEqual(expected)
  })

  test.each<[string, Record<string, string>]>([
    ['a term within one year', { 'countries.yaml': country('a', '  from: "1991-12"\n  to: "1991"\n') }],
    ['an open term', { 'countries.yaml': country('a', '  from: "1991-12"\n') }],
    [
      'names that differ by an accent',
      { 'countries.yaml': country('a', '  aliases: [Đức]\n') + country('b', '  aliases: [Duc]\n') },
    ],
    [
      'one name at different times',
      {
        'countries.yaml':
          country('a', '  aliases: [X]\n  to: "1991-12-26"\n') + country('b', '  aliases: [X]\n  from: "1991-12-26"\n'),
      },
    ],
    ['a name that an entry says twice', { 'countries.yaml': country('a', '  aliases: [Nước a]\n') }],
  ])('nothing: %s', async (_, files) => {
    expect(await messagesOf(files)).toEqual([])
  })

  test('a file that cannot be read', async () => {
    const content = await withContent({})
    await mkdir(join(content, 'knowledge', 'people.yaml'))
    const { files } = await readKnowledge(content)
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(['unreadable-file'])
  })

  test('anchors that multiply each other', async () => {
    const level = (n: number) =>
      `- &a${n} [${Array(12)
        .fill(`*a${n - 1}`)
        .join(', ')}]\n`
    expect(await messagesOf({ 'people.yaml': `- &a0 [x]\n${[1, 2, 3, 4, 5, 6].map(level).join('')}` })).toEqual([
      'people.yaml:1:1 invalid-yaml',
    ])
  })

  test('the message names entry, key and what to write', async () => {
    const content = await withContent({ 'countries.yaml': country('a', '  from: 1991\n') })
    const [message] = (await readKnowledge(content)).files.flatMap(({ messages }) => messages)
    expect(message?.reason).toBe('Unexpected `1991` at `from` of `a`, expected `from: "1991"`')
    expect(message?.note).toContain('Correct `from`')
  })

  test('an unknown key is met with the known ones of its map', async () => {
    const people = country('a', '  offices:\n    - {title: Đại sứ, of: a, since: "2020"}\n')
    const content = await withContent({ 'people.yaml': people })
    const reasons = (await readKnowledge(content)).files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
    expect(reasons).toContain('Unexpected key `since` in `a`, expected `title`, `of`, `from`, `to`')
  })
})

const person = (id: string, of: string) =>
  `- id: ${id}\n  name: Ông ${id}\n  description: Một người.\n  offices: [{title: Đại sứ, of: ${of}, from: "2020"}]\n`

const meeting = (...participants: string[]) => event(`  date: "2024"\n  participants: [${participants.join(', ')}]\n`)

describe('a mistake is reported once, not what follows from it', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a line that is no YAML takes the whole file with it',
      { 'people.yaml': `${person('a', 'x')}- id: b\n  name: "Ông\n`, 'events.yaml': meeting('a', 'b', 'c') },
      ['people.yaml:6:9 invalid-yaml'],
    ],
    [
      'an entry left out',
      { 'countries.yaml': '- id: x\n  name: 5\n  description: Sai.\n', 'people.yaml': person('a', 'x') },
      ['countries.yaml:2:9-2:10 invalid-knowledge'],
    ],
    [
      'an entry left out, and an id that nobody has',
      { 'countries.yaml': '- id: x\n  name: 5\n  description: Sai.\n', 'people.yaml': person('a', 'y') },
      ['people.yaml:4:33-4:34 unknown-id', 'countries.yaml:2:9-2:10 invalid-knowledge'],
    ],
    [
      'an entry whose id cannot be told',
      { 'countries.yaml': '- name: Nước X\n  description: Nước.\n', 'people.yaml': person('a', 'x') },
      ['countries.yaml:1:3 missing-key'],
    ],
  ])('%s', async (_, files, expected) => {
    expect((await messagesOf(files)).toSorted()).toEqual(expected.toSorted())
  })

  test('ids of another kind are checked all the same', async () => {
    const files = {
      'people.yaml': '- id: [a\n',
      'places.yaml': country('a', '  country: b\n  latitude: 1\n  longitude: 1\n'),
    }
    expect(await messagesOf(files)).toContain('places.yaml:4:12-4:13 unknown-id')
  })
})

test('no message shows a regular expression', async () => {
  const text = '- id: Đức\n  name: Đức\n  description: Một nước.\n  from: "một"\n  to: 7\n'
  const content = await withContent({ 'countries.yaml': text })
  const reasons = (await readKnowledge(content)).files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
  expect(reasons).toEqual([
    'Unexpected `Đức` at `id` of `Đức`, expected `duc`',
    'Unexpected `một` at `from` of `Đức`, expected `"2021-12-08"`',
    'Unexpected `7` at `to` of `Đức`, expected `to: "7"`',
  ])
})

test('a line indented with a tab is told for its tab, whatever follows from it', async () => {
  const { files } = await withKnowledge({ 'events.yaml': '- id: a\n  title: A\n- id: b\n\ttitle: B\n' })
  const [message] = files.flatMap(({ messages }) => messages)
  expect(message).toMatchObject({ line: 4, reason: expect.stringContaining('Tabs are not allowed as indentation') })
})

test('all kinds that there are can be read', async () => {
  const event = '- { id: a, title: A, date: "2020", kind: meeting, summary: Họp., sources: ["https://a.example/"] }\n'
  const { files } = await withKnowledge({ 'events.yaml': event })
  const [message] = files.flatMap(({ messages }) => messages)
  expect(message?.note).toContain('`war`, `offensive`')
  expect(message?.note).toContain('`accession`, `other`')
})
