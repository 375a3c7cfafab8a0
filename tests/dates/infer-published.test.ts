import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

const nothing = emptyKnowledge()
const infer = (texts: PlacedText[], given = {}) => inferPublished(texts, given, smallKnowledge).published
const kinds = (texts: PlacedText[]) => infer(texts).evidence.map(({ kind }) => kind)

describe('given dates, strongest first', () => {
  const story = page(['dateline', '28/09/2020 15:03'], ['lede', 'Ngày 27/9, giao tranh nổ ra ở Nagorno-Karabakh.'])
  const url = 'https://tin.example/20200930/giao-tranh-1.html'

  test('the header wins over everything', () => {
    const published = infer(story, { published: '2020-09-29', url })
    expect(published).toMatchObject({ edtf: '2020-09-29', basis: 'editor', evidence: [{ kind: 'header', line: 1 }] })
  })
  test('the dateline wins over the address', () => {
    expect(infer(story, { url })).toMatchObject({ edtf: '2020-09-28', basis: 'dateline', evidence: [{ line: 1 }] })
  })
  test('the address wins over the text', () => {
    expect(infer(story.slice(1), { url })).toMatchObject({
      edtf: '2020-09-30',
      basis: 'url',
      evidence: [{ kind: 'address' }],
    })
  })
  test('a header that is no EDTF is passed over', () => {
    expect(infer(story, { published: 'hôm qua' }).basis).toBe('dateline')
  })
  test('a month in the header lets the page tell the day', () => {
    expect(infer(story, { published: '2020-09' })).toMatchObject({ edtf: '2020-09-28', basis: 'dateline' })
    expect(infer(story, { published: '2020-10' })).toMatchObject({ edtf: '2020-10', basis: 'editor' })
  })
})

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
  ])('%s', (text, edtf) => {
    expect(infer(page(['title', 'Hai nước đàm phán'], ['dateline', text]))).toMatchObject({
      edtf,
      basis: 'dateline',
      evidence: [{ line: 2 }],
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
})

describe('addresses', () => {
  test.each([
    ['https://a.example/2024/03/01/dam-phan.html', '2024-03-01'],
    ['https://a.example/20201118/nhom-9740629.html?modal=feedback', '2020-11-18'],
    ['https://a.example/dam-phan-20250809060838729.htm', '2025-08-09'],
    ['https://a.example/dam-phan-185230922071738963.htm', '2023-09-22'],
    ['https://a.example/gap-nhau-20230925i6989810/', '2023-09-25'],
    ['https://a.example/gap-nhau-20230925.html', '2023-09-25'],
    ['https://a.example/gap-nhau-25-09-2023.html', '2023-09-25'],
    ['https://a.example/dam-phan-20220116-post1051251.html', '2022-01-16'],
    ['https://a.example/2022/01/16/dam-phan', '2022-01-16'],
    ['https://a.example/2022-01-16-dam-phan', '2022-01-16'],
    ['https://a.example/ban-tin-16-1-2022-post105.html', '2022-01-16'],
    ['https://a.example/dam-phan-16-1-2022-105329.html', '2022-01-16'],
    ['https://a.example/2016/04/dam-phan-317882.html', '2016-04'],
    ['https://a.example/2020/10/12-nuoc-hop-ban.html', '2020-10'],
    ['https://a.example/the-gioi/202010/dam-phan-911636/', '2020-10'],
  ])('%s', (url, edtf) => {
    expect(infer([], { url })).toMatchObject({ edtf, basis: 'url' })
  })
  test.each([
    'https://a.example/dam-phan-105329.html',
    'https://a.example/dam-phan-post1051251.vov',
    'https://a.example/dam-phan-4656789.html',
    'https://a.example/dam-phan-20241390.html',
    'https://a.example/dam-phan-20240230.html',
    'https://a.example/dam-phan-20250809990838729.htm',
    'https://a.example/dam-phan-19450902.html',
    'https://a.example/dam-phan-20770101.html',
    'https://a.example/dam-phan-20221316-post105.html',
    'https://a.example/dam-phan-120220116-post105.html',
    'https://a.example/dam-phan-202201161-post105.html',
    'https://a.example/thoa-thuan-9-11-2020-con-hieu-luc-105.html',
    'https://a.example/sau-ngay-9-11-2020-105.html',
    'https://a.example/ty-so-31-2-2022-105.html',
    'https://a.example/dam-phan-116-1-2022-105.html',
    'https://a.example/?p=20230925',
    'không phải địa chỉ',
  ])('%s holds no day', (url) => {
    expect(infer([], { url }).edtf).toBeNull()
  })
  test('a month in the address settles the day in the text', () => {
    const texts = page(['lede', 'Ngày 20/10, hai Tổng thống điện đàm.'])
    const url = 'https://a.example/the-gioi/202010/dien-dam-911636/'
    expect(infer(texts, { url })).toMatchObject({ edtf: '2020-10-20~', basis: 'inferred' })
  })
})

describe("the story's own day", () => {
  test.each([
    ['the lede', 'XXXX-03-01', page(['lede', 'Ngày 1/3, hai bên họp.'])],
    ['the latest of the lede', 'XXXX-09-22', page(['lede', 'Sau khi giao tranh hôm 19/9, hai bên gặp nhau hôm 22/9.'])],
    ['around the turn of the year', 'XXXX-01-02', page(['lede', 'Ngày 2/1, Baku bác tin đưa ra hôm 30/12.'])],
    ['not what is to come', 'XXXX-04-29', page(['lede', 'Ngày 29/4, Yerevan cho biết hai đoàn sẽ họp vào ngày 30/4.'])],
    ['not where fighting began', 'XXXX-10-06', page(['lede', 'Ngày 6/10, giao tranh vẫn tiếp diễn kể từ 27/9.'])],
    [
      'not since when something lasts',
      null,
      page(['lede', 'Từ khi giao tranh nổ ra ở vùng này hôm 27/9, hàng nghìn người đã đi.']),
    ],
    [
      'the first paragraph with one',
      'XXXX-05-24',
      page(
        ['lede', 'Hai bên trao trả làng.'],
        ['paragraph', 'Hôm 24/5, quân rút đi.'],
        ['paragraph', 'Thỏa thuận đạt được ngày 16/5.'],
      ),
    ],
    [
      'a day later in the text',
      'XXXX-09-22',
      page(['lede', 'Hội đồng họp về vụ tấn công hôm 19/9.'], ['paragraph', 'Hôm 22/9, ông lên tiếng.']),
    ],
    [
      'not far later in the text',
      'XXXX-09-24',
      page(['lede', 'Ngày 24/9, hai bên xác nhận.'], ['paragraph', 'Cuộc gặp diễn ra ngày 5/10.']),
    ],
    ['not in a quotation', 'XXXX-04-29', page(['lede', 'Ngày 29/4, bà nói: “Chúng tôi tới đó ngày 30/4”.'])],
    ['the day before publication', 'XXXX-10-04', page(['lede', 'Hôm qua (3/10), hai bên họp.'])],
    [
      'the day before publication, by its weekday',
      'XXXX-10-06',
      page(['lede', 'Hôm qua (thứ Năm, 5/10), hai bên họp.']),
    ],
    ['the same outside brackets', 'XXXX-10-06', page(['lede', 'Hôm qua, thứ Năm (5/10), hai bên họp.'])],
    ['the day of publication', 'XXXX-10-03', page(['lede', 'Sáng nay (3/10), hai bên họp.'])],
    ['in the title', 'XXXX-10-08', page(['title', 'Tin thế giới 8/10: Hai bên họp'], ['lede', 'Hai bên họp.'])],
    [
      'not far below an opening without one',
      null,
      page(
        ['lede', 'Hai bên lại bàn về tuyến đường.'],
        ['paragraph', 'Phía Baku muốn mở đường sớm.'],
        ['paragraph', 'Phía Yerevan xin thêm thời gian.'],
        ['paragraph', 'Hôm 8/8, hai bên đã ký tắt văn bản.'],
      ),
    ],
    [
      'nor there in one long paragraph',
      null,
      page(['paragraph', `${'Hai bên bàn về tuyến đường. '.repeat(10)}Hôm 8/8, hai bên đã ký tắt văn bản.`]),
    ],
    ['not in a caption alone', null, page(['caption', 'Hai ông gặp nhau ngày 8/8.'], ['paragraph', 'Hai bên họp.'])],
    [
      'not in a related story',
      null,
      page(
        ['paragraph', 'Hai bên họp.'],
        ['related-abstract', 'Ngày 21/2, hai bên họp.'],
        ['older-title', 'Bản tin ngày 3/4'],
      ),
    ],
    [
      'not behind an older year',
      null,
      page(['lede', 'Rượu bán chạy.'], ['paragraph', 'Chiến tranh năm 2020 qua đi. Quân tới theo tuyên bố đêm 9/11.']),
    ],
    ['not what came before', null, page(['lede', 'Hai bên họp.'], ['paragraph', 'Trước đó, hôm 19/9, súng nổ.'])],
    [
      'not one on which something was to be and is not',
      'XXXX-05-30',
      page(['lede', 'Hôm 30/5, ông ra sắc lệnh bỏ cuộc trưng cầu ý dân, lẽ ra mở ngày 17/7, vì chưa rõ hậu quả.']),
    ],
    [
      'not in a month that the story calls past',
      null,
      page(
        ['lede', 'Hai bên trao trả tù binh, đúng thỏa thuận hồi tháng 11 vừa qua.'],
        ['paragraph', 'Thỏa thuận được ký hôm 9/11, có hiệu lực một ngày sau đó.'],
      ),
    ],
    [
      'but in one of which only the beginning is past',
      'XXXX-11-20',
      page(['lede', 'Hai bên, sau thỏa thuận hồi đầu tháng 11, ngày 20/11 trao trả tù binh.']),
    ],
    [
      'and behind a month that the story calls past',
      'XXXX-12-14',
      page(['lede', 'Hai bên, sau thỏa thuận hồi tháng 11, ngày 14/12 trao trả tù binh.']),
    ],
    ['nowhere', null, page(['title', 'Hai bên họp'], ['paragraph', 'Cuộc họp kéo dài.'])],
  ])('%s', (_, edtf, texts) => {
    expect(inferPublished(texts, {}, nothing).published).toMatchObject({ edtf, basis: 'unknown' })
  })
  test('a full date that opens the lede', () => {
    expect(inferPublished(page(['lede', 'Ngày 14/1/2022, hai bên họp.']), {}, nothing).published).toMatchObject({
      edtf: '2022-01-14~',
      basis: 'inferred',
    })
  })
  test('not the full date of an older agreement', () => {
    expect(
      inferPublished(page(['lede', 'Theo thỏa thuận ngày 9/11/2020, quân Nga ở lại năm năm.']), {}, nothing).published
        .edtf,
    ).toBeNull()
  })
  test('not the full date of the accident that the story is about', () => {
    const texts = page(['lede', 'Vụ rơi trực thăng gần làng Ara ngày 12/11/2014 vẫn chưa được điều tra xong.'])
    expect(infer(texts)).toMatchObject({ edtf: null, basis: 'unknown' })
  })
  test('not the full date of an anniversary', () => {
    expect(
      inferPublished(page(['lede', 'Ngày 27/9/2020 tròn hai năm trước, chiến tranh nổ ra.']), {}, nothing).published
        .edtf,
    ).toBeNull()
  })
})

describe('clues to the year', () => {
  test('a leap day', () => {
    const texts = page(
      ['lede', 'Ngày 1/3, Đức ra thông báo.'],
      ['paragraph', 'Ngày 29/2, Ngoại trưởng Đức Annalena Baerbock chủ trì cuộc gặp.'],
    )
    expect(infer(texts).edtf).toBe('2024-03-01~')
    expect(kinds(texts)).toEqual(['day-in-story', 'leap-day', 'office-term'])
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

describe('other stories on the page', () => {
  const lede = ['lede', 'Thổ Nhĩ Kỳ và Armenia hôm 14/1 đàm phán tại Moscow.'] as const
  const background = ['paragraph', 'Xung đột năm 2020 làm quan hệ xấu đi.'] as const
  const related = ['related-abstract', 'Ngày 27/9/2021 là tròn một năm cuộc chiến.'] as const
  const older = ['older-title', 'Bầu cử 2026: Đảng cầm quyền thắng lớn'] as const

  test('a known event settles the year, a related story supports it', () => {
    const texts = page(lede, background, related, older)
    expect(infer(texts).edtf).toBe('2022-01-14~')
    expect(kinds(texts)).toEqual(['day-in-story', 'explicit-year', 'known-event', 'related-story'])
  })
  test('without the event it stays open, whatever the related stories say', () => {
    expect(inferPublished(page(lede, background, related, older), {}, nothing).published.edtf).toBe('XXXX-01-14')
  })
  test.each([
    [page(lede, background)],
    [page(lede, background, ['related-abstract', 'Ngày 3/5/2025, hai bên gặp lại.'])],
    [page(lede, background, ['older-title', 'Ngày 29/2/2024: tin thế giới'], ['furniture', '15/11/2024 08:00'])],
    [page(lede, background, ['older-title', 'Hướng tới năm 2050'])],
  ])('never change the result', (texts) => {
    expect(infer(texts).edtf).toBe('2022-01-14~')
  })
})
