import { expect, test } from 'vitest'
import { citeBibtex } from '../../src/site/citations/cite-bibtex.ts'
import { citeCsl } from '../../src/site/citations/cite-csl.ts'
import { citeRis } from '../../src/site/citations/cite-ris.ts'
import { citeText } from '../../src/site/citations/cite-text.ts'
import { toCitedStory } from '../../src/site/citations/cited-story.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from './make-site.ts'

const story = makeStory({
  slug: 'dam-phan',
  title: 'Đàm phán & 100% {thỏa thuận}',
  published: '2024-03-01~',
  outlet: 'bao-a',
  byline: 'Người Viết',
  lede: 'Dòng một\ndòng hai.',
})
const cited = toCitedStory(makeSite([story]), story)

test('in words', () => {
  expect(citeText(cited)).toBe(
    'Người Viết. “Đàm phán & 100% {thỏa thuận}”. Báo A, khoảng ngày 1 tháng 3 năm 2024. Kho tin, https://host.example/kho/2024/03/01/dam-phan/',
  )
})

test('in BibTeX, what LaTeX would read is escaped and an inferred date said', () => {
  const entry = citeBibtex(cited)
  expect(entry).toContain('  title = {{Đàm phán \\& 100\\% \\{thỏa thuận\\}}},\n')
  expect(entry).toContain('  year = {2024},\n  month = {3},\n  day = {1},\n')
  expect(entry).toContain('ngày đăng theo suy luận')
})

test('in RIS, a field is a line', () => {
  const lines = citeRis(cited).split('\r\n')
  expect(lines).toContain('AB  - Dòng một dòng hai.')
  expect(lines).toContain('DA  - 2024/03/01/khoảng')
  expect(lines.every((line) => /^(?:[A-Z][A-Z0-9] {2}- .*)?$/u.test(line))).toBe(true)
})

test('in CSL-JSON, an inferred date is circa', () => {
  expect(JSON.parse(citeCsl(cited))[0]).toMatchObject({
    type: 'article-newspaper',
    issued: { 'date-parts': [[2024, 3, 1]], circa: true },
    'container-title': 'Báo A',
  })
})

test('an unknown year is left out of every format', () => {
  const unknown = toCitedStory(makeSite([]), makeStory({ slug: 'a', title: 'A', published: 'XXXX-03-01' }))
  expect(citeBibtex(unknown)).not.toContain('year')
  expect(citeRis(unknown)).not.toContain('PY')
  expect(JSON.parse(citeCsl(unknown))[0]).not.toHaveProperty('issued')
})
