import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { infer, kinds } from './infer.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

const nothing = emptyKnowledge()

describe('clues to the year', () => {
  test('a leap day', () => {
    const texts = page(
      ['lede', 'Ngày 1/3, Đức ra thông báo.'],
      ['paragraph', 'Ngày 29/2, Ngoại trưởng Đức Annalena Baerbock chủ trì cuộc gặp.'],
    )
    expect(infer(texts).edtf).toBe('2024-03-01~')
    expect(kinds(texts)).toEqual(['day-in-story', 'leap-day', 'office-term'])
  })
  test.each([
    ['remembered', 'Ngày 7/12, Armenia tưởng niệm trận động đất năm 1988, cách đây 30 năm.', '2018-12-07~'],
    ['behind its month', 'Ngày 5/9, Gruzia họp. Cách đây 16 năm, hồi tháng 8/2008, Nga đưa quân vào.', '2024-09-05~'],
    ['before its month', 'Ngày 5/3, Gruzia họp. Cách đây 16 năm, hồi tháng 8/2008, Nga đưa quân vào.', 'XXXX-03-05'],
    ['rounded', 'Ngày 5/9, Gruzia họp. Cách đây 15 năm (8/8/2008), Nga đưa quân vào.', 'XXXX-09-05'],
    ['vague', 'Ngày 5/9, Gruzia họp. Cách đây gần 16 năm, hồi tháng 8/2008, Nga đưa quân vào.', 'XXXX-09-05'],
    ['of something else', 'Ngày 5/9, Gruzia họp. Năm 2003 và 6 năm trước, nước này đổi luật.', 'XXXX-09-05'],
  ])('a year beside its distance: %s', (_, lede, edtf) => {
    expect(infer(page(['lede', lede])).edtf).toBe(edtf)
  })
  test.each([
    ['dateline', '08:12 20/9', 'Hôm qua', '2023-09-20~'],
    ['dateline', 'T4, 20/9', 'Hôm qua', '2023-09-20~'],
    ['byline', 'Lan Anh 7:02 chiều T4 20/9', 'Hôm qua', '2023-09-20~'],
    ['dateline', '08:12 20/9', 'Hôm kia', 'XXXX-09-20'],
    ['byline', 'Nhóm 20/9', 'Hôm qua', null],
  ] as const)('a known event of a day counted from %s %s: %s', (role, line, day, edtf) => {
    const lede = `${day}, Azerbaijan mở chiến dịch quân sự ở Nagorny-Karabakh.`
    expect(infer(page(['title', 'Tiếng súng'], [role, line], ['lede', lede])).edtf).toBe(edtf)
  })
  test('an office of a story that looks back rules out no year, and says so', () => {
    const { evidence } = infer(
      page(
        ['title', 'Nhìn lại cuộc chiến'],
        ['lede', 'Ngày 1/3, nhiều người tưởng niệm.'],
        ['paragraph', 'Ngoại trưởng Đức Annalena Baerbock lên tiếng.'],
      ),
    )
    expect(evidence.find(({ kind }) => kind === 'office-term')?.says).toMatch(/không loại năm nào\.$/u)
  })
  test('an office term alone leaves several years, and names them', () => {
    const texts = page(['lede', 'Ngày 1/3, Ngoại trưởng Đức Annalena Baerbock lên tiếng.'])
    const { published, survivingYears } = inferPublished(texts, {}, smallKnowledge)
    expect(published.edtf).toBe('XXXX-03-01')
    expect(survivingYears).toEqual([2022, 2023, 2024, 2025])
    expect(published.evidence.at(-1)).toMatchObject({
      kind: 'surviving-years',
      says: 'Các năm còn phù hợp: 2022–2025.',
    })
  })
  test('a term still running leaves the years to come', () => {
    const says = infer(page(['lede', 'Ngày 1/3, Thủ tướng Pashinyan lên tiếng.'])).evidence.at(-1)?.says
    expect(says).toBe('Các năm còn phù hợp: từ 2019 trở đi.')
  })
  test.each([
    ['a bare name', 'Ngày 1/3, bà Annalena Baerbock lên tiếng.'],
    ['a former minister', 'Ngày 1/3, cựu Ngoại trưởng Đức Annalena Baerbock lên tiếng.'],
    ['a minister of then', 'Ngày 1/3, báo nhắc Ngoại trưởng Đức khi đó là Annalena Baerbock.'],
    ['a president elect', 'Ngày 1/3, Tổng thống đắc cử Annalena Baerbock lên tiếng.'],
    ['another country', 'Ngày 1/3, Ngoại trưởng Armenia Annalena Baerbock lên tiếng.'],
    ['an office in a past year', 'Ngày 1/3, báo nhắc năm 2023, khi Ngoại trưởng Đức Annalena Baerbock tới đây.'],
  ])('%s says nothing of an office', (_, lede) => {
    expect(kinds(page(['lede', lede]))).not.toContain('office-term')
  })
  test.each([
    'Thủ tướng Armenia, ông Nikol Pashinyan, lên tiếng ngày 1/3.',
    'Thủ tướng Armenia – ông Nikol Pashinyan – lên tiếng ngày 1/3.',
    'Thủ tướng Nikol Pashinian lên tiếng ngày 1/3.',
    'Thủ tướng Pashinyan lên tiếng ngày 1/3.',
    'Ngày 1/3, Thủ tướng Gruzia gặp đồng nhiệm Armenia Nikol Pashinyan.',
  ])('%s', (lede) => {
    expect(kinds(page(['lede', lede]))).toContain('office-term')
  })
  test('two terms of one person', () => {
    const { survivingYears } = inferPublished(
      page(['lede', 'Ngày 8/8, Tổng thống Trump ký văn kiện.']),
      {},
      smallKnowledge,
    )
    expect(survivingYears).toEqual([2017, 2018, 2019, 2020, 2025, 2026])
  })
  test('an office of the past in the body does not contradict the lede', () => {
    const texts = page(
      ['lede', 'Ngày 1/3, Ngoại trưởng Đức Annalena Baerbock lên tiếng.'],
      ['paragraph', 'Tổng thống Serzh Sargsyan từng ký văn kiện này. Tổng thống Sargsyan giữ lời.'],
    )
    expect(inferPublished(texts, {}, smallKnowledge).survivingYears).toEqual([2022, 2023, 2024, 2025])
  })
  test('a third party beside the date is no weekday', () => {
    expect(kinds(page(['lede', 'Hai ông hội đàm không có bên thứ ba, hôm 10/7.']))).not.toContain('weekday')
  })
  test('a weekday beside the date', () => {
    const texts = page(['lede', 'Chủ nhật (24/9), Thủ tướng Pashinyan phát biểu.'])
    expect(infer(texts)).toMatchObject({ edtf: '2023-09-24~' })
    expect(kinds(texts)).toContain('weekday')
  })
  test('last year of a known event', () => {
    const texts = page(
      ['lede', 'Ngày 1/3, hai bên họp.'],
      ['paragraph', 'Azerbaijan ngày 19/9 năm ngoái đưa quân tấn công Nagorny-Karabakh.'],
    )
    expect(infer(texts).edtf).toBe('2024-03-01~')
    expect(kinds(texts)).toEqual(['day-in-story', 'known-event'])
  })
  test('a known event of the last months', () => {
    expect(
      infer(
        page(
          ['lede', 'Ngày 24/9, hai bên họp.'],
          ['paragraph', 'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorny-Karabakh.'],
        ),
      ).edtf,
    ).toBe('2023-09-24~')
  })
  test('an event of no kind and without a place is not told by its day and two states', () => {
    expect(infer(page(['lede', 'Ngày 8/5, Armenia và Thổ Nhĩ Kỳ tổ chức triển lãm tranh.'])).edtf).toBe('XXXX-05-08')
  })
  test('the same day without a word of the event says nothing', () => {
    expect(
      infer(
        page(
          ['lede', 'Ngày 24/9, hai bên họp.'],
          ['paragraph', 'Ngày 19/9, Azerbaijan và Nagorny-Karabakh trao đổi thư.'],
        ),
      ).edtf,
    ).toBe('XXXX-09-24')
  })
  test('an anniversary is so many years later', () => {
    const lede =
      'Ngày 27/9 là tròn một năm cuộc chiến Karabakh bùng phát, khi Armenia và Azerbaijan giao tranh ở Shusha.'
    expect(infer(page(['lede', lede])).edtf).toBe('2021-09-27~')
  })
  test('an anniversary without a number says nothing', () => {
    expect(infer(page(['lede', 'Ngày 27/9, Armenia và Azerbaijan kỷ niệm cuộc chiến.'])).edtf).toBe('XXXX-09-27')
  })
  test.each(['bình luận về vòng đàm phán hai năm trước', 'nhắc tới vòng đàm phán cách đây hai năm'])(
    'an event only remembered may be of either year: %s',
    (words) => {
      const lede = `Ngày 14/1, tại Moscow, Nga ${words} giữa Armenia và Thổ Nhĩ Kỳ.`
      expect(infer(page(['lede', lede])).edtf).toBe('XXXX-01-14')
      expect(infer(page(['lede', lede], ['paragraph', 'Năm 2023, hai bên chưa mở biên giới.'])).edtf).toBe(
        '2024-01-14~',
      )
    },
  )
  test('nor does a war that came before an event move it', () => {
    const lede = 'Ngày 14/1, tại Moscow, Armenia và Thổ Nhĩ Kỳ đàm phán, hai năm sau cuộc chiến.'
    expect(infer(page(['lede', lede])).edtf).toBe('XXXX-01-14')
  })
  test.each(['nhắc lại vòng đàm phán', 'nhìn lại vòng đàm phán'])(
    'an event remembered without a number: %s',
    (words) => {
      const lede = `Ngày 14/1, tại Moscow, Nga ${words} giữa Armenia và Thổ Nhĩ Kỳ.`
      expect(infer(page(['lede', lede])).edtf).toBe('XXXX-01-14')
    },
  )
  test('an event remembered after so many years, marked', () => {
    const lede = 'Ngày 14/1, tại Moscow, Nga bình luận nhân tròn 3 năm vòng đàm phán giữa Armenia và Thổ Nhĩ Kỳ.'
    expect(infer(page(['lede', lede])).edtf).toBe('2025-01-14~')
  })
  test.each([
    'Ngày 14/1, ba năm sau khi Armenia và Thổ Nhĩ Kỳ đàm phán tại Moscow, biên giới vẫn đóng.',
    'Ba năm trước, vào ngày 14/1, Armenia và Thổ Nhĩ Kỳ đàm phán tại Moscow.',
    'Cách đây đúng ba năm, ngày 14/1, Armenia và Thổ Nhĩ Kỳ đàm phán tại Moscow.',
  ])('years counted from the day: %s', (lede) => {
    expect(infer(page(['lede', lede])).edtf).toBe('2025-01-14~')
  })
  test('an office in the text of a story that looks back is one of then', () => {
    const lede = 'Ngày 14/1, tròn 4 năm vòng đàm phán tại Moscow giữa Armenia và Thổ Nhĩ Kỳ.'
    const text = 'Ngoại trưởng Đức Annalena Baerbock gửi lời chào hai đoàn.'
    expect(infer(page(['lede', lede], ['paragraph', text])).edtf).toBe('2026-01-14~')
  })
  test('explicit years bound the story from below', () => {
    const texts = page(
      ['lede', 'Ngày 14/1, hai bên họp.'],
      ['paragraph', 'Năm 2009, hai nước ký thỏa thuận. Xung đột năm 2020 làm quan hệ xấu đi.'],
    )
    expect(inferPublished(texts, {}, nothing).survivingYears).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026])
  })
  test.each([
    'Mục tiêu là hòa bình năm 2025.',
    'Hiệp định sẽ có hiệu lực năm 2025.',
    'Quân Nga ở lại đến năm 2025.',
    'Nhiệm kỳ kết thúc năm 2025.',
    'Bà nói: “Tôi nhớ năm 2025”.',
  ])('%s bounds nothing', (text) => {
    const texts = page(['lede', 'Ngày 1/3, Ngoại trưởng Đức Annalena Baerbock lên tiếng.'], ['paragraph', text])
    expect(inferPublished(texts, {}, smallKnowledge).survivingYears).toEqual([2022, 2023, 2024, 2025])
  })
  test.each([
    ['Ngày 24/10, đoàn lên đường dự hội nghị tại Baku (25-26/10/2023).', 'Chương trình gồm ba phiên.'],
    ['Ngày 24/10, đoàn tới Baku.', 'Hội nghị diễn ra từ ngày 25 đến 26/10/2023.'],
    ['Ngày 24/10, đoàn tới Baku.', 'Bà được Tổng thống tiếp trước khi hội nghị khai mạc sáng 25/10/2023.'],
    ['Ngày 5/2, hai bên họp ở Baku.', 'Baku là chủ nhà hội nghị khí hậu (11-22/11/2023).'],
    ['Ngày 3/6, đoàn tới Tbilisi.', 'Diễn đàn khai mạc vào ngày 5/6/2023 tại một nhà hát.'],
  ])('what may still be ahead rules out the years before, not its own: %s %s', (lede, text) => {
    const texts = page(['lede', lede], ['paragraph', text])
    expect(inferPublished(texts, {}, nothing).survivingYears).toEqual([2023, 2024, 2025, 2026])
  })
  test.each([
    'Ba nước đã ký tuyên bố ngày 10/11/2023.',
    'Thỏa thuận ngày 10/11/2023 vẫn có hiệu lực.',
    'Hồi tháng 12/2023, hai bên gặp nhau.',
    'Từ khi biên giới bị đóng ngày 10/11/2023, chợ vắng dần.',
  ])('what is past rules out the days before it: %s', (text) => {
    const texts = page(['lede', 'Ngày 24/10, đoàn tới Baku.'], ['paragraph', text])
    expect(inferPublished(texts, {}, nothing).survivingYears).toEqual([2024, 2025, 2026])
  })
  test('a picture taken shortly before', () => {
    const texts = page(
      ['lede', 'Ngày 19/10, hai bên họp.'],
      ['caption', 'Binh sĩ tại Nagorny-Karabakh ngày 18/10/2020.'],
    )
    expect(inferPublished(texts, {}, nothing).published.edtf).toBe('2020-10-19~')
  })
  test.each(['Binh sĩ ngày 18/3/2020.', 'Ảnh tư liệu: binh sĩ ngày 18/10/2020.'])(
    'an old picture is only a bound: %s',
    (caption) => {
      expect(
        inferPublished(page(['lede', 'Ngày 19/10, hai bên họp.'], ['caption', caption]), {}, nothing).published.edtf,
      ).toBe('XXXX-10-19')
    },
  )
  test('so is one below a title that looks back', () => {
    const caption = ['caption', 'Xe tăng tiến vào Shusha ngày 8/11/2020.'] as const
    const lede = ['lede', 'Ngày 8/11, hai nước lên tiếng.'] as const
    expect(inferPublished(page(lede, caption), {}, nothing).published.edtf).toBe('2020-11-08~')
    const texts = page(['title', 'Baku mừng ngày chiến thắng'], lede, caption)
    expect(inferPublished(texts, {}, nothing).published.edtf).toBe('XXXX-11-08')
  })
  test('the day of the copy bounds the story from above', () => {
    const texts = page(['lede', 'Ngày 1/3, hai bên họp.'], ['paragraph', 'Thỏa thuận được ký năm 2024.'])
    expect(inferPublished(texts, { retrieved: '2025-02-01' }, nothing).published.edtf).toBe('2024-03-01~')
  })
  test('clues that point to different years leave it open', () => {
    const texts = page(
      ['lede', 'Ngày 14/1, Armenia và Thổ Nhĩ Kỳ đàm phán tại Moscow.'],
      ['paragraph', 'Azerbaijan ngày 19/9 năm ngoái đưa quân đến Nagorny-Karabakh.'],
    )
    expect(infer(texts).edtf).toBe('XXXX-01-14')
  })
})
