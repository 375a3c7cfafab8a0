import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { lookingBack, ofTheDay } from './tables/later-time.ts'

const { knowledge } = await readKnowledge('content')

function read(lines: readonly string[]) {
  const file = new VFile({ path: 'tin.txt', value: lines.join('\n') })
  const published = parseDump(file, knowledge)?.published
  return { published, note: file.messages.find(({ ruleId }) => ruleId === 'unknown-date')?.note }
}

describe('a story that opens with a day and its year', () => {
  test.each(lookingBack)('is of no day where it looks back on it: %s', (...lines) => {
    expect(read(lines).published?.edtf).toBeNull()
  })
  test.each(ofTheDay)('is of that day where it is news: %s %s', (day, ...lines) => {
    expect(read(lines).published?.edtf).toBe(`${day}~`)
  })
  test('says by which words, and on which line', () => {
    const { published, note } = read(['Gặp lại người lính', 'Ngày 11/8/2008, anh mất chân phải.', 'Giờ anh làm giày.'])
    expect(published?.evidence[0]?.says).toContain('“Giờ” ở dòng 3')
    expect(note).toContain('“Giờ” ở dòng 3')
  })
})

describe('the day that a page prints above a look back', () => {
  const title = 'Chân dung nhà báo bị bắn ở Istanbul'
  const lede = 'Ngày 19/1/2007, Hrant Dink bị bắn chết trước cửa tòa soạn Agos.'
  const later = 'Mười lăm năm sau, bạn bè ông vẫn xuống đường đòi công lý.'
  test('counts', () => {
    expect(read([title, '19/01/2022 10:00', lede, later]).published).toMatchObject({
      edtf: '2022-01-19',
      basis: 'dateline',
    })
  })
  test.each([
    ['earlier than the years that the story counts', ['19/01/2012 10:00', lede, later]],
    ['where nothing shows that it looks back', ['19/01/2022 10:00', lede, 'Hung thủ bỏ chạy.']],
  ])('does not %s', (_, lines) => {
    expect(read([title, ...lines]).published?.edtf).toBeNull()
  })
})
