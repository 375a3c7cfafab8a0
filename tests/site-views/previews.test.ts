import { expect, test } from 'vitest'
import { toPreviews } from '../../src/site/previews/to-previews.ts'
import { makeEvent } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from './make-site.ts'

const long = 'Thỏa thuận ngừng bắn Nagorno-Karabakh được ký kết giữa những ngoại trưởng. '.repeat(40)
const story = makeStory(
  { slug: 'tin', title: long.slice(0, 400), lede: long, published: '2024-03-01~', outlet: 'bao-a' },
  named('p'),
)
const knowledge = makeWorld([makeEvent({ id: 'talks', date: '2024-02-28/2024-02-29', summary: long })])
const files = [...toPreviews(makeSite([story], { knowledge }))]
const read = (path: string) => JSON.parse(String(files.find((file) => file.path === path)?.content))

test('beside each person, event and story lies what a link to it shows', () => {
  expect(read('nhan-vat/p/xem-truoc.json')).toEqual({
    kicker: 'Nhân vật',
    title: 'Người P',
    text: 'Người P là một tên bịa.',
  })
  expect(read('su-kien/talks/xem-truoc.json').kicker).toBe('28–29/2/2024 · Đàm phán')
  expect(read('2024/03/01/tin/xem-truoc.json').kicker).toBe('khoảng 1/3/2024 · Báo A')
})

test('no preview is larger than 2 kB, however long its text', () => {
  for (const { path, content } of files) expect(Buffer.byteLength(content), path).toBeLessThanOrEqual(2000)
})

test('what has no page has no preview', () => {
  expect(files.map(({ path }) => path)).not.toContain('quoc-gia/w/xem-truoc.json')
})
