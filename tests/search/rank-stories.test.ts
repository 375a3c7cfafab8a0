import { expect, test } from 'vitest'
import type { Candidate } from '../../src/search/match-story.ts'
import { rankStories } from '../../src/search/rank-stories.ts'
import { toQuery } from '../../src/search/to-query.ts'

const make = (text: string, names: string[] = [], title = ''): Candidate => ({ title, text, names })

/** Texts of the stories found, best first. */
const find = (query: string, stories: Candidate[]) =>
  rankStories(toQuery(query), stories).stories.map(({ story }) => story.text)

test.each([
  ['banana', 'Các bên bàn bạc ở Baku.'],
  ['Merkel', 'Mở lại biên giới.'],
  ['bóng đá', 'Bộ Ngoại giao đã thông báo.'],
  ['hội nghị Praha', 'Hội nghị ở Berlin.'],
  ['zzqxv nonsense', 'Không liên quan.'],
  ['!?', 'Không có chữ nào để tìm!?'],
  ['va chạm', 'Va nhau.'],
])('%s is not found in a text without it', (query, text) => {
  expect(find(query, [make(text)])).toEqual([])
})

test.each([
  ['dam phan', 'Cuộc đàm phán.'],
  ['ĐÀM PHÁN', 'Cuộc đàm phán.'],
  ['đàm phán hoà bình', 'đàm phán hòa bình'],
  ['Mat-xco-va', 'Tại Mát-xcơ-va'],
  ['matxcova', 'Tại Mát-xcơ-va'],
  ['Mat-xco-va', 'Tại Matxcơva'],
  ['Azerbaijan', 'Armenia-Azerbaijan'],
  ['Şuşa', 'Susa'],
  ['28/2', 'ngày 28/2'],
  ['“đàm phán”, Berlin', 'đàm phán tại Berlin'],
])('%s is found in %s', (query, text) => {
  expect(find(query, [make(text)])).toEqual([text])
})

test('another name of one who is mentioned will do, and is told', () => {
  const [found] = rankStories(toQuery('Əliyev hòa bình'), [make('Hòa bình.', ['Ilham Aliyev', 'İlham Əliyev'])]).stories
  expect(found?.match.name?.text).toBe('Ilham Aliyev')
})

test('phrases come first, then words together, then the right accents, then the rest', () => {
  const ranked = ['Hòa bình đến.', 'Ông Hoa Bình nói.', 'Hòa rồi lại bình.', 'Hóa ra rất bình.']
  for (const order of [ranked, [...ranked].reverse()]) {
    expect(
      find(
        'hòa bình',
        order.map((text) => make(text)),
      ),
    ).toEqual(ranked)
  }
})

test('a phrase does not run over a stop', () => {
  expect(find('hòa bình', [make('Đã hòa. Bình luận.'), make('Nền hòa bình.')])[0]).toBe('Nền hòa bình.')
})

test('with equal accents, dương stands before đường', () => {
  expect(find('dương', [make('đường'), make('dương')])).toEqual(['dương', 'đường'])
  expect(find('đường', [make('dương'), make('đường')])).toEqual(['đường', 'dương'])
})

test('the last word may be begun, unless a story holds it whole', () => {
  const [long, short] = [make('Cộng hòa Azerbaijan.'), make('Cờ Azer.')]
  expect(rankStories(toQuery('hòa azerb'), [long, short])).toMatchObject({
    beginning: true,
    stories: [{ story: long }],
  })
  expect(find('azer', [long, short])).toEqual([short.text])
  expect(find('azerb cong', [long])).toEqual([])
})

test('of equals the order stays, whichever holds the words more often', () => {
  expect(find('Baku', [make('Baku.'), make('Baku, Baku.')])).toEqual(['Baku.', 'Baku, Baku.'])
})
