import { expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import type { Rule } from '../../src/diagnostics/rule.ts'
import { createArchive, dump } from '../ingest/archive.ts'
import { run } from './run.ts'

/** What is typed, not said, and is the same in every language: `published: …`, `--format`, `{name}`, FILE. */
const code = /`[^`]*`|“[^”]*”|\{\w+\}|--\w+|\b[A-Z]{2,}\b/gu
/** Words of more than two letters. */
const words = /\p{L}{3,}/gu

const wordsOf = (text: string): string[] =>
  (text.replace(code, ' ').match(words) ?? []).map((word) => word.toLowerCase())
const rules = Object.values<Rule>(catalogue)
const wordingsIn = (language: 'en' | 'vi') => rules.flatMap((rule) => [rule[language].reason, rule[language].note])
const vietnamese = new Set(wordsOf(wordingsIn('vi').join('\n')))

/** The words of the English catalogue, of YAML's complaints and of the counts, without those that Vietnamese has too. */
const english = new Set(
  [
    ...wordsOf(wordingsIn('en').join('\n')),
    ...wordsOf('error warning warnings message messages info note notes map maps key keys value items indented flow'),
    ...wordsOf('missing invalid closing quote token alias tag anchor implicit nested mappings must followed start'),
    ...wordsOf('person country place organisation event header dateline address weekday inferred editor'),
  ].filter((word) => !vietnamese.has(word)),
)

/** Ids of rules and names of stages are no words: editors look them up as they are. */
const ids = new Set(Object.entries<Rule>(catalogue).flatMap(([id, { stage }]) => [id, stage]))

function englishIn(output: string): string[] {
  const said = output
    .split('\n')
    .filter((line) => !/^(?:\S*content\/|- id: |\s+(?:id|name|description): |# → |\s+# \+)/u.test(line))
    .map((line) =>
      line
        .split(' ')
        .filter((part) => !ids.has(part) && !part.includes('/'))
        .join(' '),
    )
  return said.flatMap((line) => wordsOf(line).flatMap((word) => (english.has(word) ? [`${word}: ${line}`] : [])))
}

/** YAML that its reader refuses, one complaint each. */
const brokenYaml = [
  '- id: [an\n',
  '- id: "an\n',
  '- id: an\n\tname: An\n',
  '- id: an\n  id: an\n',
  '- id: an: binh\n',
  '- id: @an\n',
  '- id: an\n name: An\n   x: 1\n',
  '- id: *an\n',
  '- id: "\\q"\n',
  '- id: an\n  name\n  x: 1\n',
  '- {id: an, - x}\n',
  '- id: an\n---\n- id: binh\n',
  '%an\n- id: an\n',
  '- !x id: an\n- !!int id\n',
  `- a: &a [x, x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b]\n  d: [*c, *c, *c, *c]\n`,
  'an\n',
  '- An\n- id: an\n  name: 7\n- id: binh\n  nam: 7\n- name: X\n',
]

const headers = [
  'published: 1/3/2024',
  'published: 2024-02-30',
  'pubished: 2024',
  'url: vov.vn\nurl: vov.vn',
  'title: [x',
]

test('with --lang vi, whatever is wrong is said without an English word', async () => {
  const archive = await createArchive()
  for (const [index, header] of headers.entries())
    await archive.write(`dumps/h${index}.txt`, `---\n${header}\n---\n${dump({ day: '' })}`)
  await archive.write('dumps/empty.txt', '')
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', dump())
  await archive.write('dumps/a.jpg', 'a')
  await archive.write('dumps/yearless.txt', dump({ day: '', body: 'Ngày 29/2, ông Nikol Pashinyan đã tới Tbilisi.' }))
  await archive.write('dumps/future.txt', dump({ day: '2041-03-01' }))
  await archive.write('dumps/binary.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0xff]))
  await archive.write('site.yaml', 'name: 7\ntitel: Kho\n')
  await archive.write('articles/2024/c.md', '---\nslug: c\noutlet: vovv\nmentions:\n  add: [la]\n---\n\nMột.\n')
  await archive.write('articles/2024/e.md', '---\ntitle: a: b\n---\n')
  await archive.write('articles/2024/f.md', 'Một.\n')
  await archive.write('articles/2024/g.md', '---\ntitle: A\npublished: mai\n---\n')
  for (const [index, name] of [
    'people',
    'places',
    'events',
    'countries',
    'organisations',
    'threads',
    'outlets',
  ].entries())
    await archive.write(`knowledge/${name}.yaml`, brokenYaml[index] ?? '')
  for (const command of ['check', 'ingest', 'check', 'ingest']) {
    const { out, error } = await run([command, '--lang', 'vi'], archive.cwd)
    expect(englishIn(out + error)).toEqual([])
  }
  const { out } = await run(['check', '--lang', 'en'], archive.cwd)
  expect(englishIn(out).length).toBeGreaterThan(20)
})

test.each(brokenYaml)('with --lang vi, broken YAML is said in Vietnamese: %j', async (yaml) => {
  const archive = await createArchive()
  await archive.write('knowledge/people.yaml', yaml)
  await archive.write('articles/2024/a.md', `---\n${yaml}---\n`)
  await archive.write('site.yaml', yaml)
  const { out, code } = await run(['check', '--lang', 'vi'], archive.cwd)
  expect(code).toBe(1)
  expect(englishIn(out)).toEqual([])
})

test('with --lang vi, explain and wrong usage are answered without an English word', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/countries.yaml', '- { id: gruzia, name: Gruzia, code: GE, description: Một nước. }\n')
  await archive.write(
    'dumps/a.txt',
    dump({ day: '', body: 'Chủ nhật (24/9), đoàn Gruzia đã về nước sau cuộc gặp hôm 23/9 tại Tbilisi.' }),
  )
  const { out } = await run(['explain', '--lang', 'vi', 'content/dumps/a.txt'], archive.cwd)
  expect(out).toContain('gruzia')
  expect(englishIn(out)).toEqual([])
  for (const args of [['explain'], ['dates', '--reference', 'x'], ['check', '--format', 'x'], ['parse', 'nowhere.txt']])
    expect(englishIn((await run([...args, '--lang', 'vi'], archive.cwd)).error)).toEqual([])
})
