import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { infer } from './infer.ts'
import { page } from './page.ts'

const nothing = emptyKnowledge()

describe('datelines', () => {
  test.each([
    ['15:03 28/09/2020', '2020-09-28'],
    ['28/09/2020 15:03 (GMT+7)', '2020-09-28'],
    ['28/09/2020, 15:03', '2020-09-28'],
    ['28/09/2020 - 15:03', '2020-09-28'],
    ['Thứ Ba, 01/11/2022, 10:15', '2022-11-01'],
    ['Ban Thời sự-Thứ sáu, ngày 08/12/2023 09:52 GMT+7', '2023-12-08'],
    ['Thứ 5, 03/12/2020 | 07:27:32', '2020-12-03'],
    ['Cập nhật: 03/12/2020', '2020-12-03'],
    ['29/09/20, 14:25 Thế giới', '2020-09-29'],
    ['14:25 29/09/20', '2020-09-29'],
    ['2020-10-01T08:00:00+07:00', '2020-10-01'],
    ['2020-10-01T23:30:00Z', '2020-10-02'],
    ['2020-10-01T23:30:00+04:00', '2020-10-02'],
    ['2020-10-01T23:30:00+07:00', '2020-10-01'],
    ['28/09/2020 23:30 GMT+0', '2020-09-29'],
    ['28/09/2020 23:30 (GMT+7)', '2020-09-28'],
    ['Sunday, April 3, 2016 5:03', '2016-04-03'],
    ['3 April 2016', '2016-04-03'],
    ['Ngày 8 tháng 12 năm 2023', '2023-12-08'],
    ['author08/12/2023 09:52', '2023-12-08'],
    ['08/12/202309:52:00(Xem: 1204)', '2023-12-08'],
    ['9/25/2017 6:54:37 AM', '2017-09-25'],
    ['2021.12.14 23:10', '2021-12-14'],
    ['8/V/2018', '2018-05-08'],
    ['08.XII.2018 10:20', '2018-12-08'],
    ['Tháng Chín 20, 2023', '2023-09-20'],
    ['Tháng Mười Hai 20, 2023', '2023-12-20'],
    ['Tháng 9 20, 2023', '2023-09-20'],
    ['20 Th9, 2023', '2023-09-20'],
    ['20 - 9 - 2023', '2023-09-20'],
    ['20/09/2023-15:03', '2023-09-20'],
    ['20/9/23 10:20', '2023-09-20'],
    ['Sept. 20th, 2023', '2023-09-20'],
    ['20-Sep-2023', '2023-09-20'],
    ['12 MAR 2019', '2019-03-12'],
    ['Wed Sep 20 15:03:22 +0700 2023', '2023-09-20'],
    ['Wed Sep 20 20:03:22 UTC 2023', '2023-09-21'],
    ['Wed, 20 Sep 2023 23:03:22 GMT', '2023-09-21'],
    ['Wed, 20 Sep 2023 23:03:22 +0000', '2023-09-21'],
    ['Mar 4, 2022 18:30 GMT-5', '2022-03-05'],
    ['March 4, 2022 6:30 PM EST', '2022-03-05'],
    ['March 4, 2022 6:30 AM EST', '2022-03-04'],
    ['Tue Apr 05 2016 19:10:00 GMT+0700 (Indochina Time)', '2016-04-05'],
    ['Tue Apr 05 2016 19:10:00 GMT+0000', '2016-04-06'],
    ['Tue Apr 05 2016 19:10:00 GMT +7', '2016-04-05'],
    ['April 5, 2016 19:10 GMT+07:00', '2016-04-05'],
    ['23:30 20/09/2023 (UTC)', '2023-09-21'],
    ['23:30 20/09/2023 GMT+0', '2023-09-21'],
    ['23:30 20/09/2023 GMT', '2023-09-20'],
    ['23:30 - 20/09/2023', '2023-09-20'],
  ])('%s', (text, edtf) => {
    expect(infer(page(['title', 'Hai nước đàm phán'], ['dateline', text]))).toMatchObject({
      edtf,
      basis: 'dateline',
      evidence: [{ line: 2 }],
    })
  })
  test.each(['8/XIII/2018', '20/09/2566', '9/8/23 10:20 PM', '22 ICT 2023 10:20', 'Tháng Chín 31, 2023', '20/9 - 23'])(
    'no day that is one: %s',
    (text) => {
      expect(infer(page(['title', 'Hai nước đàm phán'], ['dateline', text])).basis).not.toBe('dateline')
    },
  )
  test.each(['Ngày đăng: 21/09/2023', 'Đăng ngày 21/9/2023', 'Xuất bản: 21-09-2023', 'Ngày gửi 21.09.2023'])(
    'said to be that of publication, above the title and a counter: %s',
    (label) => {
      const texts = page(
        ['dateline', label],
        ['furniture', 'Lượt xem: 123'],
        ['title', 'Hai nước đàm phán'],
        ['lede', 'Hai nước đàm phán ngày 19/9.'],
      )
      expect(infer(texts)).toMatchObject({ edtf: '2023-09-21', basis: 'dateline', evidence: [{ line: 1 }] })
    },
  )
  test('an update above the counters of the page may be of the page', () => {
    const texts = page(
      ['dateline', 'Cập nhật: 13/01/2026 15:20'],
      ['furniture', 'Lượt xem: 123'],
      ['title', 'Hai nước đàm phán'],
    )
    expect(infer(texts).basis).not.toBe('dateline')
  })
  test.each([
    ['3/5/2018 1:15:00 PM', 'Hai nước đàm phán.', '2018'],
    ['3/5/2018 1:15 PM', 'Ngày 2/5, hai nước đàm phán.', '2018-05-03'],
    ['3/5/2018 1:15 PM', 'Ngày 4/3, hai nước đàm phán.', '2018-03-05'],
    ['Thứ Năm, 3/5/2018 1:15 PM', 'Hai nước đàm phán.', '2018-05-03'],
    ['T2, 3/5/2018 1:15 PM', 'Hai nước đàm phán.', '2018-03-05'],
    ['3/5/2018 13:15', 'Hai nước đàm phán.', '2018-05-03'],
    ['5/5/2018 1:15 PM', 'Hai nước đàm phán.', '2018-05-05'],
  ])('a clock set to American leaves the order of day and month to the story: %s, %s', (line, lede, edtf) => {
    expect(infer(page(['title', 'Bên bờ sông'], ['dateline', line], ['lede', lede]))).toMatchObject({
      edtf,
      basis: 'dateline',
    })
  })
  test("after an author's name", () => {
    expect(infer(page(['byline', 'Văn An | 09/10/2023, 09:56'])).edtf).toBe('2023-10-09')
  })
  test.each(['Vatican (Đài Núi 24-03-2025) - ', '(TTXVN ngày 24/3/2025) – ', 'Baku, ngày 24/3/2025 (Đài Núi) - '])(
    'at the start of the lede: %s',
    (opening) => {
      expect(infer(page(['title', 'Hai nước đàm phán'], ['lede', `${opening}Hai nước đàm phán.`]))).toMatchObject({
        edtf: '2025-03-24',
        basis: 'dateline',
        evidence: [{ line: 2, text: opening.trim() }],
      })
    },
  )
  test.each(['Baku (ngày 12/5/1994) - ', 'Từ ngày 12/5/1994 (Hiệp định Bishkek), ', 'Sinh ngày 12/5/1994 (Baku) '])(
    'no dateline at the start of the lede: %s',
    (opening) => {
      expect(infer(page(['lede', `${opening}hai bên ngừng bắn.`])).basis).not.toBe('dateline')
    },
  )
  test('publication goes before update', () => {
    expect(infer(page(['dateline', 'Cập nhật: 05/10/2023 09:00'], ['dateline', '04/10/2023 08:00'])).edtf).toBe(
      '2023-10-04',
    )
  })
  test('a two-digit year needs a clock time', () => {
    expect(infer(page(['dateline', 'Điều 29/09/20'])).edtf).toBeNull()
  })
  test('without a year it is the day, and the text tells the year', () => {
    const texts = page(
      ['dateline', '10:05 25/09'],
      [
        'paragraph',
        'Ngoại trưởng Đức Annalena Baerbock lên tiếng về ngày 19/9, khi Azerbaijan mở chiến dịch ở Nagorny-Karabakh.',
      ],
    )
    expect(infer(texts)).toMatchObject({ edtf: '2023-09-25~', basis: 'inferred' })
    expect(inferPublished(texts, {}, nothing).published.edtf).toBe('XXXX-09-25')
  })
  test('in other roles is no dateline', () => {
    expect(infer(page(['furniture', '15/11/2024 10:00'], ['related-title', 'Bản tin 15/11/2024'])).edtf).toBeNull()
  })
  test('an office may have ended some days before, but not for months', () => {
    const leave = (day: string) =>
      infer(
        page(
          ['title', 'Ngoại trưởng Đức Annalena Baerbock rời nhiệm sở'],
          ['dateline', day],
          ['lede', 'Bà rời nhiệm sở.'],
        ),
      )
    expect(leave('07/05/2025 09:00')).toMatchObject({ edtf: '2025-05-07', basis: 'dateline' })
    expect(leave('07/09/2025 09:00').basis).not.toBe('dateline')
  })
  test('a story that remembers an office-holder may be of any later day', () => {
    const texts = page(
      ['title', 'Berlin tưởng nhớ Ngoại trưởng Đức Annalena Baerbock'],
      ['dateline', '07/09/2045 09:00'],
      ['lede', 'Lễ tưởng nhớ diễn ra ở Berlin.'],
    )
    expect(infer(texts)).toMatchObject({ edtf: '2045-09-07', basis: 'dateline' })
  })
  test('a day before there was news on the web is none of publication', () => {
    const texts = page(
      ['title', 'Hiệp ước Kars'],
      ['lede', 'Hiệp ước Kars ký ngày 13/10/1921 vạch ra đường biên giới.'],
    )
    expect(infer(texts)).toMatchObject({ edtf: null, basis: 'unknown' })
  })
})

describe('a day below the text', () => {
  const head = [
    ['title', 'Hai bên gặp nhau ở Tbilisi'],
    ['lede', 'Cuộc gặp kéo dài hai giờ.'],
  ] as const
  test.each(['related-title', 'related-abstract', 'older-title', 'cross-reference'] as const)(
    'right below another story is that story’s: %s',
    (role) => {
      const texts = page(...head, [role, 'Gruzia mở lại cửa khẩu Larsi'], ['dateline', '29/09/2023 10:00'])
      expect(infer(texts)).toMatchObject({ edtf: null, basis: 'unknown' })
    },
  )
  test.each([
    ['below the author', ['byline', 'Bảo Hà'], '29/09/2023 10:00'],
    ['that says so', ['related-title', 'Gruzia mở lại cửa khẩu Larsi'], 'Ngày đăng: 29/09/2023'],
  ] as const)('is the story’s %s', (_, above, day) => {
    expect(infer(page(...head, above, ['dateline', day]))).toMatchObject({ edtf: '2023-09-29', basis: 'dateline' })
  })
})

describe('a day above the title', () => {
  const story = [
    ['title', 'Hai bên gặp nhau ở Tbilisi'],
    ['lede', 'Cuộc gặp kéo dài hai giờ.'],
  ] as const
  const teasers = [
    ['furniture', 'Tàu chở dầu mắc cạn ngoài khơi Batumi'],
    ['dateline', '10/05/2022'],
    ['furniture', 'Hungary mở cửa hàng rượu vang ở Tbilisi'],
    ['dateline', '11/05/2022 08:15'],
  ] as const
  test.each([
    ['below the second of two teasers', teasers],
    ['below a teaser in a list', [['furniture', 'Tin mới nhất'], ...teasers.slice(2)]],
  ] as const)('is the teaser’s %s', (_, head) => {
    expect(infer(page(...head, ...story))).toMatchObject({ edtf: null, basis: 'unknown' })
    expect(infer(page(...head, story[0], ['dateline', '20/06/2022 09:00'], story[1])).edtf).toBe('2022-06-20')
  })
  test.each([
    ['below the outlet', [['furniture', 'Trang tin của tỉnh Núi Đá']]],
    ['below a breadcrumb', [['furniture', 'Trang chủ > Đối ngoại > Nghị viện các nước']]],
    ['below a menu', [['furniture', 'Thời sự   Thế giới   Kinh tế   Văn hóa   Thể thao']]],
    [
      'below two sections',
      [
        ['furniture', 'Thế giới'],
        ['furniture', 'Nam Kavkaz'],
      ],
    ],
  ] as const)('is the story’s %s', (_, head) => {
    expect(infer(page(...head, ['dateline', '11/05/2022 08:15'], ...story)).edtf).toBe('2022-05-11')
  })
})
