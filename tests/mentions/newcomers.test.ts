import { expect, test } from 'vitest'
import { locateMentions } from '../../src/mentions/find-mentions.ts'
import { findNewcomers } from '../../src/mentions/find-newcomers.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

function newcomers(...paragraphs: string[]): string {
  const texts = paragraphs.map((text, index): PlacedText => ({ role: 'paragraph', text, line: index + 1, column: 1 }))
  const found = findNewcomers(texts, locateMentions(texts, sampleKnowledge), sampleKnowledge)
  return found.map(({ kind, name }) => `${kind} ${name}`).join('; ')
}

test.each<[by: string, text: string, names: string]>([
  ['a kin term', 'Bà Leyla Quliyeva kể lại.', 'person Leyla Quliyeva'],
  ['particles inside the name', 'Bà Anna von der Berg nói.', 'person Anna von der Berg'],
  ['an office', 'Tổng thống Rumen Iliev nói.', 'person Rumen Iliev'],
  ['an office of a country', 'Tổng thống Armenia Vahan Petrosyan nói.', 'person Vahan Petrosyan'],
  ['an office of a body', 'Bộ trưởng Bộ Quốc phòng Walter Kranz từ chức.', 'person Walter Kranz'],
  [
    'an office of a body of a body',
    'Vụ trưởng Vụ Lễ tân của Quốc hội Armenia Aram Danielyan',
    'organisation Vụ Lễ tân; organisation Quốc hội Armenia; person Aram Danielyan',
  ],
  ['a rank', 'Thiếu tướng Igor Zaytsev bị bắt.', 'person Igor Zaytsev'],
  ['a calling', 'Nhà phân tích Zaur Rahimli viết.', 'person Zaur Rahimli'],
  ['what stands behind it', 'Leonid Morozov, người đứng đầu quỹ, nói.', 'person Leonid Morozov'],
  ['a Vietnamese family name', 'ông Phan Văn Hiến', 'person Phan Văn Hiến'],
  ['a Vietnamese name before a dash', 'bà Trương Mỹ Lệ - Chủ tịch Hội', 'person Trương Mỹ Lệ'],
  ['a Roman numeral', 'Giáo hoàng Gioan Phaolô II', 'person Gioan Phaolô II'],
  ['a village', 'bắn vào làng Mets Tagh đêm qua', 'place Mets Tagh'],
  ['a village with a trait', 'ở thị trấn nghỉ dưỡng Sholavi', 'place Sholavi'],
  ['a province', 'tỉnh Quảng Nam và huyện Xuyên Mộc', 'place Quảng Nam; place Xuyên Mộc'],
  ['a feature with its head', 'ra sân bay Nội Bài, qua đèo Selim', 'place Sân bay Nội Bài; place Đèo Selim'],
  ['an agency', 'hãng tin Nikkei dẫn lời', 'organisation Nikkei'],
  ['an address', 'trang Avia.Pro viết', 'organisation Avia.Pro'],
  ['a school with its head', 'dạy ở Đại học Oxford', 'organisation Đại học Oxford'],
  ['a word for a body', 'theo Quỹ Hòa bình Gruzia, ông', 'organisation Quỹ Hòa bình Gruzia'],
  [
    'a word for a body and small words',
    'Quỹ An ninh năng lượng quốc gia Armenia nói',
    'organisation Quỹ An ninh năng lượng quốc gia Armenia',
  ],
  ['a body for two matters', 'theo Bộ Tài nguyên và Môi trường.', 'organisation Bộ Tài nguyên và Môi trường'],
  ['a body of two states', 'Hội Hữu nghị Gruzia - Armenia họp', 'organisation Hội Hữu nghị Gruzia - Armenia'],
  ['a body with its state alone', 'Không quân Gruzia bay', 'organisation Không quân Gruzia'],
  ['an English word for a body', 'theo Free Press', 'organisation Free Press'],
])('announced by %s', (_, text, names) => {
  expect(newcomers(text)).toBe(names)
})

test.each<[why: string, text: string]>([
  ['nothing announces it', 'Đoàn xe qua Mets Tagh lúc 5 giờ.'],
  ['a single word says not whose it is', 'Ông Harutyun nói.'],
  ['it is known', 'Thủ tướng Nikol Pashinyan tới Moscow.'],
  ['it is the beginning of a sentence', 'Hôm qua, ông Ngày mai họp tiếp.'],
  ['a verb parts it from the office', 'Thủ tướng nói Mets Tagh bị bắn.'],
  ['a link parts it from the office', 'Chủ tịch của Mets Tagh'],
  ['it is a tongue', 'trên tờ Armenian'],
  ['he heads the village', 'Trưởng làng Khachyan nói'],
  ['a letter of it is lost', 'Tổng thống Recep Erdo�an nói'],
  ['a blank is lost', 'Tổng thống NgaVladimir Petrov nói'],
  ['a compound goes on', 'Ủy viên Thường vụ Đoàn Chủ tịch'],
  ['it is a body of state', 'Bộ trưởng Quốc Phòng và Chủ tịch Quốc Hội'],
  ['a body’s name goes on', 'Tổ chức An ninh và Hợp tác, Cơ quan Hàng không dân dụng'],
  ['a body’s first word is another’s', 'Bộ Luật Dân sự, Hội Chợ Mùa xuân, Vụ Tbilisi, Công ty Mỹ'],
  ['a parliament is nobody’s', 'Quốc hội họp.'],
  ['it is a unit', 'công ty TNHH và tờ USD'],
  ['the text is in capitals', 'ÔNG SAMVEL PETROSYAN NÓI'],
])('none where %s', (_, text) => {
  expect(newcomers(text)).toBe('')
})

test('a family name alone is the person named in full, wherever that stands', () => {
  expect(newcomers('Quliyeva phản đối.', 'Bà Leyla Quliyeva kể. Theo Quliyeva, xe đã tới.')).toBe(
    Array.from({ length: 3 }, () => 'person Leyla Quliyeva').join('; '),
  )
})

test('a family name that two newcomers bear is nobody’s alone', () => {
  expect(newcomers('Bà Leyla Quliyeva và bà Nigar Quliyeva kể. Quliyeva đi.')).toBe(
    'person Leyla Quliyeva; person Nigar Quliyeva',
  )
})

test('the id is the one that an entry would get', () => {
  const texts: PlacedText[] = [{ role: 'paragraph', text: 'Bộ trưởng Đinh Văn Lực nói', line: 1, column: 1 }]
  expect(findNewcomers(texts, [], sampleKnowledge)).toMatchObject([{ id: 'dinh-van-luc', start: 0, end: 22 }])
})
