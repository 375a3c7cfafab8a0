import { execFile } from 'node:child_process'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeFolder, runBuild, snapshot } from './run-build.ts'

const article = (slug: string, title: string, keys = '') =>
  `---\ntitle: ${title}\nslug: ${slug}\npublished: "2024-03-01"\npublishedBasis: editor\n${keys}---\n\nHai bên đồng ý.\n`

const outlets = '- id: bao-a\n  name: Báo A\n  home: https://a.example/\n'

/** A content folder of two made-up articles, written in the order given. */
function makeContent(extra: Readonly<Record<string, string>> = {}, reversed = false): Promise<string> {
  const files = Object.entries({
    'articles/2024/mot.md': article('mot', 'Tin một', 'outlet: bao-a\naliases: [ten-cu]\n'),
    'articles/2024/hai.md': article('hai', 'Tin hai', 'related:\n  - title: Tin một\n    abstract: null\n'),
    'knowledge/outlets.yaml': outlets,
    'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nXem [tin còn thiếu](/con-thieu/).\n',
    'pages/phuong-phap.md': '---\ntitle: Phương pháp\n---\n\n## Ngày\n\nNgày tháng.\n',
    ...extra,
  })
  return makeFolder(Object.fromEntries(reversed ? files.reverse() : files))
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

describe('a build', () => {
  let content = ''
  let output = ''

  beforeAll(async () => {
    content = await makeContent()
    output = join(await makeFolder({}), 'site')
    const { code, error } = await runBuild(['--content', content, '--output', output, '--base', 'kho'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
  })

  test('writes a page, its data and its text for each story', async () => {
    const page = await readFile(join(output, '2024/03/01/mot/index.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/u)
    expect(page).toContain('Tin một')
    expect(await exists(join(output, '2024/03/01/mot/index.json'))).toBe(true)
    expect(await exists(join(output, '2024/03/01/mot/index.txt'))).toBe(true)
  })

  test('gives a story a picture of its own, and the pages without one that of the archive', async () => {
    const imageOf = async (path: string) => {
      const page = await readFile(join(output, path, 'index.html'), 'utf8')
      return /<meta property="og:image" content="https:\/\/[^/]+\/kho\/(?<image>[^"]+)"/u.exec(page)?.groups?.image
    }
    expect(await imageOf('2024/03/01/mot')).toBe('2024/03/01/mot/chia-se.png')
    expect(await imageOf('2024/03')).toBe('chia-se.png')
    for (const path of ['2024/03/01/mot', '']) expect(await exists(join(output, path, 'chia-se.png'))).toBe(true)
  })

  test('leads a former address to the present one', async () => {
    const page = await readFile(join(output, '2024/03/01/ten-cu/index.html'), 'utf8')
    expect(page).toContain('url=/kho/2024/03/01/mot/')
  })

  test('gives the same bytes again, in another time zone, from files written in another order', async () => {
    const again = join(await makeFolder({}), 'site')
    const environment = { TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8' }
    const reversed = await makeContent({}, true)
    await runBuild(['--content', reversed, '--output', again, '--base', '/kho/'], environment)
    expect(await snapshot(again)).toEqual(await snapshot(output))
  })

  test('replaces an earlier build and leaves nothing of it', async () => {
    const folder = await makeFolder({})
    await runBuild(['--content', content, '--output', folder])
    await writeFile(join(folder, 'stale.html'), '<a href="/nowhere/">x</a>')
    const { code } = await runBuild(['--content', content, '--output', folder])
    expect(code).toBe(0)
    expect(await exists(join(folder, 'stale.html'))).toBe(false)
    expect(await exists(join(folder, 'index.html'))).toBe(true)
  })
})

test('a folder that no build wrote is left alone', async () => {
  const folder = await makeFolder({ 'letter.txt': 'Gửi anh.' })
  const { code, error } = await runBuild(['--content', await makeContent(), '--output', folder])
  expect(code).toBe(2)
  expect(error).toContain('did not write')
  expect(await snapshot(folder)).toEqual({ 'letter.txt': Buffer.from('Gửi anh.').toString('base64') })
})

test('a broken link is an error that names page and target, and the site is still written', async () => {
  const content = await makeContent({
    'pages/loi.md': '---\ntitle: Lỗi\n---\n\n[a](/khong-co/) [b](/phuong-phap/#khong-co) [c](/phuong-phap/#ngay)\n',
  })
  const output = join(await makeFolder({}), 'site')
  const { code, error } = await runBuild(['--content', content, '--output', output])
  expect(code).toBe(1)
  expect(error).toContain('loi/index.html')
  expect(error).toContain('`/khong-co/`')
  expect(error).toContain('`/phuong-phap/#khong-co`')
  expect(error).not.toContain('#ngay`')
  expect(await exists(join(output, 'loi/index.html'))).toBe(true)
})

test('a broken article is one message, and the others are shown', async () => {
  const content = await makeContent({ 'articles/2024/hong.md': '---\ntitle: [\n---\n' })
  const output = join(await makeFolder({}), 'site')
  const { code, error } = await runBuild(['--content', content, '--output', output])
  expect(code).toBe(1)
  expect(error).toContain('hong.md')
  expect(await exists(join(output, '2024/03/01/mot/index.html'))).toBe(true)
})

test('a page of prose with a mistake is left out, with a message', async () => {
  const content = await makeContent({ 'pages/sai.md': '---\ntitel: Sai\n---\n\nChữ.\n' })
  const output = join(await makeFolder({}), 'site')
  const { code, error } = await runBuild(['--content', content, '--output', output])
  expect(code).toBe(1)
  expect(error).toMatch(/sai\.md[\s\S]*`titel`/u)
  expect(await exists(join(output, 'sai/index.html'))).toBe(false)
})

test('two files that claim one address are one message that names both, and the site is still written', async () => {
  const content = await makeContent({
    'pages/con-thieu.md': '---\ntitle: Còn thiếu\n---\n\nChữ.\n',
    'articles/2024/a.md': '---\ntitle: A\nslug: "03"\npublished: "2024"\n---\n\nChữ.\n',
    'articles/2024/b.md': '---\ntitle: B\nslug: tin-03\npublished: "2024"\n---\n\nChữ.\n',
  })
  const output = join(await makeFolder({}), 'site')
  const { code, error } = await runBuild(['--content', content, '--output', output])
  expect(code).toBe(1)
  expect(error).toMatch(/pages\/con-thieu\.md\n.*`\/con-thieu\/` \(also templates\/pages\/wanted\.11ty\.tsx\)/u)
  expect(error).toMatch(/articles\/2024\/b\.md\n.*`\/2024\/tin-03\/` \(also \S+articles\/2024\/a\.md\)/u)
  expect(error.match(/duplicate-address/gu)).toHaveLength(2)
  expect(await exists(join(output, '2024/tin-03/index.html'))).toBe(true)
})

test('a mistake in settings or prose is told with its line and column', async () => {
  const content = await makeContent({
    'site.yaml': 'name: Kho\nurl: ftp://a.example/\n',
    'pages/sai.md': '---\ntitle: Sai\ndescription: [một]\n---\n\nChữ.\n',
    'pages/hong.md': '---\ntitle: [\n---\n\nChữ.\n',
  })
  const { code, error } = await runBuild(['--content', content, '--output', join(await makeFolder({}), 'site')])
  expect(code).toBe(1)
  expect(error).toMatch(/site\.yaml\n\s*2:6\S* .*invalid-settings/u)
  expect(error).toMatch(/sai\.md\n\s*3:14\S* .*invalid-front-matter/u)
  expect(error).toMatch(/hong\.md\n\s*[23]:\d.*invalid-front-matter/u)
})

test('an archive without a story is built too', async () => {
  const content = await makeFolder({ 'knowledge/outlets.yaml': outlets })
  const output = join(await makeFolder({}), 'site')
  const { code, error } = await runBuild(['--content', content, '--output', output])
  expect({ code, error }).toEqual({ code: 0, error: '' })
})

test.each([
  [['--base', 'a b'], '--base'],
  [['--site', 'example.org'], '--site'],
])('%j is wrong usage', async (args, named) => {
  const { code, error } = await runBuild(args)
  expect(code).toBe(2)
  expect(error).toContain(named)
})

test('a second thread prints the same', async () => {
  const folder = await makeFolder({})
  const script = 'tests/site-views/print-in-threads.ts'
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, await makeContent(), folder])
  const [first, second] = await Promise.all([snapshot(join(folder, 'first')), snapshot(join(folder, 'second'))])
  expect(Object.keys(first)).toContain('2024/03/01/mot/index.html')
  expect(second).toEqual(first)
})
