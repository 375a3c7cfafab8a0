import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createArchive, dump } from '../ingest/archive.ts'
import { parseLines, run } from './run.ts'

test('parse: one record a line, messages apart', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.write('dumps/b.txt', '')
  const { code, out, error } = await run(['parse', 'content/dumps/a.txt', 'content/dumps/b.txt'], archive.cwd)
  expect(code).toBe(1)
  expect(parseLines(out)).toMatchObject([
    { dump: 'content/dumps/a.txt', title: 'Hai nước láng giềng nối lại đàm phán tại Tbilisi' },
  ])
  expect(error).toContain('content/dumps/b.txt')
  expect(error).toContain('empty-dump')
})

test('parse: standard input, from a folder without content', async () => {
  const archive = await createArchive()
  const { code, out } = await run(['parse', '-', '--json'], `${archive.cwd}/content`, { stdin: dump() })
  expect(code).toBe(0)
  expect(parseLines(out)).toMatchObject([{ dump: '-', lede: expect.stringContaining('Ngoại trưởng hai nước') }])
})

test('parse --markdown prints what ingest would write', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  const [name = ''] = await archive.list('articles')
  const { out } = await run(['parse', '--markdown', 'content/dumps/a.txt'], archive.cwd)
  expect([await archive.read(`articles/2024/${name}`)]).toEqual([out])
})

test('parse writes nothing', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await run(['parse', 'content/dumps/a.txt'], archive.cwd)
  expect(await archive.list('.')).toEqual(['a.txt'])
})

test('explain: each line with its role, then the date', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  const { code, out } = await run(['explain', 'content/dumps/a.txt'], archive.cwd)
  const lines = out.split('\n')
  expect(code).toBe(0)
  expect(lines[0]).toMatch(/^ 1 {2}header +\S.* │ ---$/u)
  expect(lines[3]).toMatch(/^ 4 {2}title +\S.* │ Hai nước láng giềng nối lại đàm phán tại Tbilisi$/u)
  expect(lines[4]).toMatch(/^ 5 {2}blank/u)
  expect(new Set(lines.slice(0, 10).map((line) => line.indexOf('│'))).size).toBe(1)
  expect(out).toContain('\npublished: 2024-03-01 (editor)\n')
})

test('explain keeps to the width of the terminal, and colours on a terminal only', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump({ body: 'Dài '.repeat(2000) }))
  const args = ['explain', 'content/dumps/a.txt']
  const narrow = await run(args, archive.cwd, { columns: 100 })
  const page = narrow.out.split('\n\npublished')[0]?.split('\n') ?? []
  expect(Math.max(...page.map((line) => line.normalize('NFC').length))).toBeLessThanOrEqual(100)
  expect(narrow.out).not.toContain('\u001B')
  const coloured = await run(args, archive.cwd, { columns: 100, colour: true })
  expect(coloured.out).toContain('\u001B')
})

test('explain on what is no dump: messages and exit code 1', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))
  const { code, error } = await run(['explain', 'content/dumps/a.txt'], archive.cwd)
  expect(code).toBe(1)
  expect(error).toContain('binary-dump')
})

test('dates: offsets slice the expression out of standard input', async () => {
  const text = 'Ngày 1/3, ông nói; 19/9 năm ngoái thì khác.'
  const { code, out } = await run(['dates', '--reference', '2024-03-01'], '/', { stdin: text })
  expect(code).toBe(0)
  const found = parseLines(out)
  expect(found).toMatchObject([{ edtf: '2024-03-01' }, { edtf: '2023-09-19' }])
  for (const item of found) {
    const { text: words, start, end } = Object.assign({ text: '', start: 0, end: 0 }, item)
    expect(text.slice(start, end)).toBe(words)
  }
})

test('ingest says what it did', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  expect(await run(['ingest'], archive.cwd)).toMatchObject({
    code: 0,
    out: 'dumps: 1; articles: 1 written, 0 unchanged\n',
  })
  expect(await run(['ingest'], archive.cwd)).toMatchObject({
    code: 0,
    out: 'dumps: 1; articles: 0 written, 1 unchanged\n',
  })
})

test('--content leads elsewhere, --lang and the environment choose the language', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', '')
  const elsewhere = `${archive.cwd}/elsewhere`
  const args = ['check', '--content', `${archive.cwd}/content`]
  const chosen = await run([...args, '--lang', 'vi'], elsewhere)
  expect(chosen.out).toContain(`${archive.cwd}/content/dumps/a.txt`)
  expect(chosen.out).toContain('Bản gốc trống')
  expect((await run(args, elsewhere, { environment: { LANG: 'vi_VN.UTF-8' } })).out).toBe(chosen.out)
  expect((await run(args, elsewhere)).out).toContain('Unexpected empty dump')
})

test('explain in Vietnamese: roles, reasons and headings', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  const { out } = await run(['explain', 'content/dumps/a.txt', '--lang', 'vi'], archive.cwd)
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^ 1 {2}Phần đầu tệp +\S.* │ ---$/u)
  expect(lines[3]).toMatch(/^ 4 {2}Tít +\S.* │ Hai nước láng giềng nối lại đàm phán tại Tbilisi$/u)
  expect(out).toContain('\nngày đăng: 2024-03-01 (biên tập viên ghi)\n')
  expect(out).toContain('\nngày tháng: ')
  expect(out).toContain('\nnhắc đến: ')
  expect(out).toMatch(/, kém \d+,\d\)/u)
  expect(out).not.toMatch(/ \(else |behind|published: [^2]|mentions/u)
})

test.each([
  ['en', 'dumps 30/60 (50 %)'],
  ['vi', 'bản gốc 30/60 (50 %)'],
])('progress on a watched terminal, in %s', async (language, words) => {
  const archive = await createArchive()
  for (let n = 0; n < 60; n += 1) await archive.write(`dumps/${n}.txt`, '')
  const { error } = await run(['check', '--lang', language], archive.cwd, { watched: true })
  expect(error).toContain(words)
})

test('--version', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await run(['--version'], '/')).toEqual({ code: 0, out: `${version}\n`, error: '' })
})
