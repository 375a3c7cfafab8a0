import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'
import { infer, kinds } from './infer.ts'
import { page } from './page.ts'

const nothing = emptyKnowledge()

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
        ['paragraph', 'Phía Tbilisi nhận chủ trì.'],
        ['paragraph', 'Hôm 8/8, hai bên đã ký tắt văn bản.'],
      ),
    ],
    [
      'nor below one that is of today',
      null,
      page(
        ['lede', 'Hai bên lại bàn về tuyến đường.'],
        ['paragraph', 'Hàng nghìn người phản đối hôm nay.'],
        ['paragraph', 'Theo thông báo ngày 8/8, hai bên đã ký tắt văn bản.'],
      ),
    ],
    [
      'but in its fourth paragraph',
      'XXXX-08-08',
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
      'nor a day behind which even what came before lies',
      null,
      page(
        ['lede', 'Hai bên gần nhau hơn bao giờ hết.'],
        ['paragraph', 'Trước đó, ngày 3/6, hai ông gặp nhau ở Ankara.'],
        ['paragraph', 'Hôm 1/6, hai ông cũng gặp nhau gần Chisinau.'],
      ),
    ],
    [
      'nor such a day around the turn of the year',
      null,
      page(['lede', 'Hôm 28/12, hai bên họp.'], ['paragraph', 'Trước đây, hôm 5/1, hai ông đã điện đàm.']),
    ],
    [
      'but a day behind all that came before',
      'XXXX-06-05',
      page(
        ['lede', 'Ngày 5/6, hai bên họp.'],
        ['paragraph', 'Trước đó, ngày 3/6, hai ông gặp nhau.'],
        ['paragraph', 'Trước đó, theo kế hoạch, lễ ký sẽ mở ngày 20/6. Trước đó một năm, hôm 7/6/2021, họ bỏ họp.'],
      ),
    ],
    [
      'but the day of the lede where what came before is of long ago',
      'XXXX-01-05',
      page(['lede', 'Ngày 5/1, hai bên họp.'], ['paragraph', 'Trước đó, hôm 28/12 và 19/9, súng nổ.']),
    ],
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
