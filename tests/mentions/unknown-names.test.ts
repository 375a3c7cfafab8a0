import { describe, expect, test } from 'vitest'
import { countUnknownNames } from '../../src/mentions/count-unknown-names.ts'
import { findUnknownNames } from '../../src/mentions/find-unknown-names.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

describe('unknown names in a text', () => {
  test.each<[text: string, names: string]>([
    ['Đặc phái viên Sergey Ghazaryan tới Yerevan.', 'person Sergey Ghazaryan; organisation Yerevan'],
    ['Ông Thomas de Waal nói.', 'person Thomas de Waal'],
    ['thành phố Gyumri', 'place Gyumri'],
    ['theo hãng Armenpress', 'organisation Armenpress'],
    ['dự luật MEGOBARI', 'organisation MEGOBARI'],
    ['chị Nguyễn Thị Nga kể', 'person Nguyễn Thị Nga'],
    ['Nghị sĩ Samvel Sargsyan', 'person Samvel Sargsyan'],
    ['Ngoại trưởng Ararat Mirzoyan tới Moscow.', ''],
    ['Hai bên gặp nhau. Ngày mai họp tiếp.', ''],
    ['bang Georgia của Mỹ', ''],
    ['sân Batumi Stadium', ''],
    ['BẢN TIN CUỐI NGÀY CỦA ARMENPRESS', ''],
    ['Ủy ban Quốc phòng, Bộ Y tế', ''],
    ['Theo bộ Quốc Phòng Azerbaijan, có 50 binh sĩ thiệt mạng.', ''],
    ['Bộ trưởng Quốc Phòng tới Yerevan, bộ Văn Hóa và bộ Hải Quan phản đối.', 'organisation Yerevan'],
    ['Bộ trưởng Trần Quốc Phương tới Yerevan.', 'person Trần Quốc Phương; organisation Yerevan'],
    ['Phóng viên Quốc Khánh tường thuật', 'person Quốc Khánh'],
    ['Pháp bán 36 khẩu pháo Caesar, tên lửa Lora, máy bay không người lái Harop và trực thăng Cobra.', ''],
    ['Hãng Baykar bán UAV Akinci', 'organisation Baykar'],
    ['Tập đoàn Thales bán hệ thống Ground Master.', 'organisation Thales'],
    ['sân bay Sabiha, ông Caesar Novak', 'organisation Sabiha; person Caesar Novak'],
    ['COVID-19, G7 và 5 triệu USD', ''],
  ])('%s', (text, names) => {
    const found = findUnknownNames(text, sampleKnowledge).map(({ kind, name }) => `${kind} ${name}`)
    expect(found.join('; ')).toBe(names)
  })
})

test('those in most stories come first, a family name with its full name', () => {
  const stories = [
    ['Ông Sergey Ghazaryan nói.', 'Ghazaryan hẹn gặp lại.'],
    ['Hãng Armenpress, Armenpress và Armenpress.'],
    ['Ông Sergey Ghazaryan lại nói.'],
  ]
  const names = countUnknownNames(stories, sampleKnowledge, 10)
  expect(names.map(({ name, kind, count, stories }) => [name, kind, count, stories])).toEqual([
    ['Sergey Ghazaryan', 'person', 3, 2],
    ['Armenpress', 'organisation', 3, 1],
  ])
  expect(names[0]?.first).toEqual({ story: 0, context: 'Ông Sergey Ghazaryan nói.' })
})

test('the nearest known name is told where one is near', () => {
  const [near, far] = countUnknownNames([['Ông Arart Mirzoyaan và ông Bob Smith nói.']], sampleKnowledge, 10)
  expect([near?.nearest, far?.nearest]).toEqual(['ararat-mirzoyan', undefined])
})

test('no more than are wanted', () => {
  expect(countUnknownNames([['Armenpress, Interfax, Reuters']], sampleKnowledge, 2)).toHaveLength(2)
})
