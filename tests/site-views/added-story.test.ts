import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder, runBuild } from './run-build.ts'

/** A story that the archive's first VOV dump names and that the archive lacks; text made up for the test. */
const title = 'Quan hệ Mỹ - Thổ Nhĩ Kỳ căng thẳng vì vấn đề Armenia'
const dump = `---
outlet: vov
published: 2021-04-25
---
${title}

VOV.VN - Tổng thống Mỹ Joe Biden nhắc tới Armenia trong một bài phát biểu, và Thổ Nhĩ Kỳ lập tức lên tiếng phản đối.

Ankara cho rằng lời của Tổng thống Joe Biden làm tổn hại quan hệ giữa hai nước. Bộ Ngoại giao Thổ Nhĩ Kỳ đã triệu Đại sứ Mỹ đến để trao công hàm.

Trong khi đó, giới chức Armenia hoan nghênh phát biểu và nói rằng đã chờ đợi điều này từ lâu./.
`

const address = '2021/04/25/quan-he-my-tho-nhi-ky-cang-thang-vi-van-de-armenia/'
const seed =
  '2022/01/14/tho-nhi-ky-armenia-dam-phan-lan-dau-tien-trong-hon-10-nam-ve-binh-thuong-hoa-quan-he/index.html'

let output = ''
const wantedBefore: boolean[] = []
const read = (path: string) => readFile(join(output, path), 'utf8')
const isWanted = async () => (await read('con-thieu/index.html')).includes(`>${title}<`)

/** A file; for a list of several pages, all of them. */
async function readParts(path: string): Promise<string> {
  const parts = [await read(path)]
  const pageOf = (number: number) => path.replace(/index\.html$/u, `trang/${number}/index.html`)
  while (path.endsWith('index.html')) {
    const next = await read(pageOf(parts.length + 1)).catch(() => undefined)
    if (next === undefined) break
    parts.push(next)
  }
  return parts.join('\n')
}

beforeAll(async () => {
  const content = await makeFolder({})
  await cp('content', content, { recursive: true })
  output = join(await makeFolder({}), 'site')
  await runBuild(['--content', content, '--output', output])
  wantedBefore.push(await isWanted())
  await mkdir(join(content, 'dumps/vov'), { recursive: true })
  await writeFile(join(content, 'dumps/vov/quan-he-my.txt'), dump)
  await runBuild(['--content', content, '--output', output])
}, 240_000)

test('a story that was wanted is so no longer once it is added, and the story that named it leads to it', async () => {
  expect(wantedBefore).toEqual([true])
  expect(await isWanted()).toBe(false)
  expect(await read(seed)).toContain(`<a href="/${address}" data-preview>${title}</a>`)
})

test.each([
  ['home', 'index.html'],
  ['its year', '2021/index.html'],
  ['its month', '2021/04/index.html'],
  ['its day', '2021/04/25/index.html'],
  ['a person that it names', 'nhan-vat/joe-biden/index.html'],
  ['a country that it names', 'quoc-gia/armenia/index.html'],
  ['two countries that it names', 'quan-he/armenia-tho-nhi-ky/index.html'],
  ['its thread', 'chu-de/binh-thuong-hoa-armenia-tho-nhi-ky/index.html'],
  ['its outlet', 'nguon/vov/index.html'],
  ['the feed of everything', 'feed.xml'],
  ['the feed of a country', 'quoc-gia/armenia/feed.json'],
  ['the feed of its outlet', 'nguon/vov/feed.xml'],
  ['the sitemap', 'sitemap.xml'],
  ['the downloads', 'du-lieu/tin.csv'],
])('it is on %s without any other edit', async (_, path) => {
  expect(await readParts(path)).toContain(address)
})

test('it says which story named it', async () => {
  expect(await read(`${address}index.html`)).toContain(`href="/${seed.replace('index.html', '')}"`)
})
