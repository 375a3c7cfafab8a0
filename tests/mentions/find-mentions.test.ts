import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import type { PlacedText, Role } from '../../src/tree/dump-tree.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

function story(...lines: string[]): PlacedText[] {
  return lines.map((text, index) => ({ role: 'paragraph', text, line: index + 1, column: 1 }))
}

/** What a story names, as `id: words as printed`. */
function named(lines: string | string[], day?: string): string[] {
  return findMentions(story(...[lines].flat()), sampleKnowledge, day).map(({ id, surface }) => `${id}: ${surface}`)
}

describe('names as they are printed', () => {
  test.each<[string, string[]]>([
    ['Armenia và Azerbaijan đàm phán.', ['armenia: Armenia', 'azerbaijan: Azerbaijan']],
    ['Xung đột Armenia-Azerbaijan', ['armenia: Armenia', 'azerbaijan: Azerbaijan']],
    ['tại Nagorno-Karabakh', ['nagorno-karabakh: Nagorno-Karabakh']],
    ['tại Nagorno - Karabakh', ['nagorno-karabakh: Nagorno - Karabakh']],
    ['tại Nagorno – Karabakh', ['nagorno-karabakh: Nagorno – Karabakh']],
    ['tại Nagorny Karabakh', ['nagorno-karabakh: Nagorny Karabakh']],
    ['vùng Thượng Karabakh', ['nagorno-karabakh: Thượng Karabakh']],
    ['vùng Karabakh', ['nagorno-karabakh: Karabakh']],
    ['thành phố Khankendi', ['stepanakert: Khankendi']],
    ['thủ đô Mát-xcơ-va', ['moscow: Mát-xcơ-va']],
    ['tại Washington D.C.', ['washington: Washington D.C']],
    ['tàu trên biển Đen', ['bien-den: biển Đen']],
    ['Biển Đen dậy sóng', ['bien-den: Biển Đen']],
    ['mực nước biển đen ngòm', []],
    ['Ông Ni-côn Pa-si-ni-an nói', ['nikol-pashinyan: Ni-côn Pa-si-ni-an']],
    ['Ông Mevlut Cavusoglu nói', ['mevlut-cavusoglu: Mevlut Cavusoglu']],
    ['Thủ tướng Nikol Pashinian nói', ['nikol-pashinyan: Thủ tướng Nikol Pashinian']],
    ['Bộ Ngoại giao Đức thông báo', ['bo-ngoai-giao-duc: Bộ Ngoại giao Đức']],
    ['Bộ ngoại giao Đức thông báo', ['bo-ngoai-giao-duc: Bộ ngoại giao Đức']],
    ['Nato và EU', ['nato: Nato', 'eu: EU']],
    ['ARMENIA - THỔ NHĨ KỲ ĐÀM PHÁN', ['armenia: ARMENIA', 'tho-nhi-ky: THỔ NHĨ KỲ']],
    ['Tho Nhi Ky va Armenia dam phan', ['tho-nhi-ky: Tho Nhi Ky', 'armenia: Armenia']],
    ['Thổ Nhĩ Kỳ'.normalize('NFD'), [`tho-nhi-ky: ${'Thổ Nhĩ Kỳ'.normalize('NFD')}`]],
    ['armenia viết thường', []],
    ['thành phố Nha Trang', []],
    ['eu oải', []],
    ['Vùng Nagorno. Karabakh yên tĩnh.', ['nagorno-karabakh: Karabakh']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

describe('family names alone', () => {
  test.each<[string, string | string[], string[]]>([
    [
      'of the one named before',
      ['Ông Heydar Aliyev mất năm 2003.', 'Ông Aliyev'],
      ['heydar-aliyev: Heydar Aliyev', 'heydar-aliyev: Aliyev'],
    ],
    [
      'of the last one named before',
      ['Heydar Aliyev và Ilham Aliyev.', 'Ông Aliyev'],
      ['heydar-aliyev: Heydar Aliyev', 'ilham-aliyev: Ilham Aliyev', 'ilham-aliyev: Aliyev'],
    ],
    [
      'in the title, named in full later',
      ['Ông Aliyev lên tiếng', 'Tổng thống Ilham Aliyev'],
      ['ilham-aliyev: Aliyev', 'ilham-aliyev: Tổng thống Ilham Aliyev'],
    ],
    ['with the title of one', 'Thủ tướng Pashinyan', ['nikol-pashinyan: Thủ tướng Pashinyan']],
    ['with the country between', 'Tổng thống Armenia Sargsyan', ['armenia: Armenia']],
    ['with a longer title', 'Chủ tịch Michel', ['charles-michel: Chủ tịch Michel']],
    ['with a title that no bearer had', 'Đại sứ Mirzoyan', []],
    [
      'in office with the others',
      ['Ngoại trưởng Ararat Mirzoyan', 'Tổng thống Aliyev'],
      ['ararat-mirzoyan: Ngoại trưởng Ararat Mirzoyan', 'ilham-aliyev: Tổng thống Aliyev'],
    ],
    ['of two, nothing to tell them', 'Tổng thống Aliyev', []],
    ['transliterated', 'Ông Pa-si-ni-an', ['nikol-pashinyan: Pa-si-ni-an']],
    ['spelt otherwise', 'Ông Pashinian', ['nikol-pashinyan: Pashinian']],
    ['in an unknown name', 'Vagif Aliyev tới dự', []],
    ['in an unknown name after a title', 'Tổng thống Vagif Aliyev', []],
    ['after the unknown name', ['Sinh viên Samvel Sargsyan nói.', 'Theo Sargsyan, điều đó đúng.'], []],
    ['as a given name', 'Michel Barnier', []],
    ['with a stranger’s initial', 'B. Mirzoyan', []],
    ['with the bearer’s initial', 'A. Mirzoyan', ['ararat-mirzoyan: A. Mirzoyan']],
    ['with the initial of one of two bearers', 'Tổng thống H.Aliyev', ['heydar-aliyev: Tổng thống H.Aliyev']],
    ['with two initials', 'Ông D.J.Trump', ['donald-trump: D.J.Trump']],
    [
      'behind a sentence',
      'Hai bên họp. Aliyev và Heydar Aliyev',
      ['heydar-aliyev: Aliyev', 'heydar-aliyev: Heydar Aliyev'],
    ],
    ['after an ordinary word with a capital', 'Theo Pashinyan, hai bên', ['nikol-pashinyan: Pashinyan']],
    ['in the name of a road', 'Tuyến đường Trump', []],
    ['of the road’s man', 'Tổng thống Trump', ['donald-trump: Tổng thống Trump']],
  ])('%s', (_, lines, expected) => {
    expect(named(lines)).toEqual(expected)
  })

  test('the story’s day decides between two holders of an office', () => {
    expect(named('Tổng thống Aliyev', '1999-05-01')).toEqual(['heydar-aliyev: Tổng thống Aliyev'])
    expect(named('Tổng thống Aliyev', '2021-05-01')).toEqual(['ilham-aliyev: Tổng thống Aliyev'])
  })
})

describe('places and parts', () => {
  test('line and column, of the title where a person has one', () => {
    const text = { role: 'lede', text: 'Hôm qua, Thủ tướng Pashinyan tới Moscow', line: 7, column: 11 } as const
    const places = findMentions([text], sampleKnowledge).map(({ line, column, surface }) => [line, column, surface])
    expect(places).toEqual([
      [7, 20, 'Thủ tướng Pashinyan'],
      [7, 44, 'Moscow'],
    ])
  })

  test('wrapped lines count on', () => {
    const text = { role: 'lede', text: 'Tại Armenia,\nrồi tại Moscow', line: 7, column: 11 } as const
    expect(findMentions([text], sampleKnowledge).map(({ line, column }) => [line, column])).toEqual([
      [7, 15],
      [8, 9],
    ])
  })

  test('columns count UTF-16 units', () => {
    const text = { role: 'lede', text: '😀 Armenia', line: 1, column: 1 } as const
    expect(findMentions([text], sampleKnowledge)[0]?.column).toBe(4)
  })

  test.each<[Role, number]>([
    ['title', 1],
    ['lede', 1],
    ['paragraph', 1],
    ['subheading', 1],
    ['caption', 1],
    ['credit', 0],
    ['related-title', 0],
    ['related-abstract', 0],
    ['older-title', 0],
    ['furniture', 0],
    ['kicker', 0],
  ])('%s', (role, count) => {
    expect(findMentions([{ role, text: 'Armenia', line: 1, column: 1 }], sampleKnowledge)).toHaveLength(count)
  })

  test('a name from a related story does not settle a family name', () => {
    const texts: PlacedText[] = [
      { role: 'paragraph', text: 'Tổng thống Aliyev', line: 1, column: 1 },
      { role: 'related-title', text: 'Ilham Aliyev', line: 2, column: 1 },
    ]
    expect(findMentions(texts, sampleKnowledge)).toEqual([])
  })

  test('the archive’s name stands beside the words as printed', () => {
    expect(findMentions(story('tại Khankendi'), sampleKnowledge)[0]).toEqual({
      ...{ id: 'stepanakert', kind: 'place', name: 'Stepanakert', surface: 'Khankendi', line: 1, column: 5 },
    })
  })
})
