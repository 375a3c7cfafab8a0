import { describe, expect, test } from 'vitest'
import { readBelow } from './read-below.ts'

describe('a list that the story announces', () => {
  const { lines } = readBelow(
    'Tòa thị chính nhắc người bán mấy điều sau:',
    '+ Mỗi quầy chỉ được căng một mái bạt;',
    '+ Không chất hàng lên lối thoát nước',
    'Ai vi phạm sẽ mất chỗ trong một tháng, theo thông báo của tòa thị chính.',
  )

  test.each([7, 8, 9, 10])('line %i is a paragraph', (line) => {
    expect(lines[line - 1]?.role).toBe('paragraph')
  })
})

test('a name of a word or two below the story, in no list, is no title of another', () => {
  const ads = [
    'Hội quán Việt nam tại Ucraina',
    'Khai trương quán ăn Việt - Old Street',
    '',
    'DoTex Group',
    '',
    'Dệt Kim Dotex',
    '',
    'PHÒNG TRƯNG BÀY ĐÁ HOA CỔ TRUYỀN',
  ]
  const { related, older } = readBelow('', ...ads)
  expect([...related, ...older].map(({ title }) => title)).not.toContain('DoTex Group')
})

test('a heading as long as a title, whose words the paragraph below takes up, is that of no other story', () => {
  const text = 'Nhìn từ xa, cầu Khndzoresk hao hao cầu treo ở dãy Alps; ở Goris, người ta vẫn qua cầu mỗi sáng để'
  const below = ['', 'cho-da-vernissage', '', text]
  expect(readBelow('Goris: qua cầu treo “Khndzoresk” lúc sáng sớm – nơi ít người biết', ...below).related).toEqual([])
})

test('words of a tag are no title', () => {
  const { related } = readBelow('hãng thông tấn và đài phát thanh núi đá', 'Ông Hakob ở Yerevan đã bán đá từ năm 1987.')
  expect(related).toEqual([])
})

describe('no list is', () => {
  const talk = [
    'Hạnh Suối: Thưa ông, chợ đá những ngày này ra sao?',
    'Ông Hakob: Vắng hơn mọi năm. Người ta còn bận đắp lại nền nhà.',
    'Hạnh Suối: Điều gì thay đổi nhiều nhất?',
    'Ông Hakob: Giá đá. Xe chở hàng giờ phải đi vòng qua đèo.',
  ]

  test('a conversation below the names of its speakers', () => {
    const { body, related } = readBelow(...talk)
    expect(body).toEqual(expect.arrayContaining(talk))
    expect(related).toEqual([])
  })

  test('the news of several agencies', () => {
    const news = ['INTERFAX. Nga', 'AZERTAC. Azerbaijan', 'IMEDI. Gruzia', 'IRNA. Iran'].map(
      (opening) => `${opening} mở thêm một chợ đá ở vùng biên giới với Armenia trong tháng tới.`,
    )
    expect(readBelow('Nam Kavkaz', ...news).body).toEqual(expect.arrayContaining(news))
  })

  test('a truck that carries what friends send', () => {
    const sentence = 'Bạn có thể thấy những chiếc xe tải nằm dọc con đường lên đèo Selim.'
    expect(readBelow(sentence).body).toContain(sentence)
  })
})

test('the answers of a poll are no stories', () => {
  const { related } = readBelow(
    'Theo bạn, bao giờ chợ đá mở hẳn?',
    'Trước cuối năm nay thôi',
    'Năm 2028 như đã nói',
    'Bình chọn',
  )
  expect(related).toEqual([])
})

test('items below a heading in capitals, with the story going on below them, are no stories', () => {
  const after = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  const { related } = readBelow(
    'NHỮNG ĐIỂM CHÍNH',
    '• Yerevan mở lại chợ đá',
    '• Người bán dựng lại nửa số quầy',
    after,
    after,
  )
  expect(related).toEqual([])
})

test('where the author works is no story', () => {
  const { related, byline } = readBelow('Lò Văn Đỉnh', 'Nghiên cứu viên, Viện Nghiên cứu Đá quý')
  expect(byline).toBe('Lò Văn Đỉnh')
  expect(related).toEqual([])
})

test('who prints a page, and what stands below, are no stories', () => {
  const { related, older } = readBelow(
    'Tin khác',
    'Hà Nội thử xe buýt chạy bằng trấu',
    'Cơ quan chủ quản: Hội Thợ đá vùng Kavkaz',
    'Tòa soạn: 2 phố Suối, thị trấn Núi Đá',
    'Phó Tổng Biên tập: Lò Văn Đỉnh, Hà Thị Suối',
    'Báo Nhân dân vùng suối',
  )
  expect([...related, ...older].map(({ title }) => title)).toEqual(['Hà Nội thử xe buýt chạy bằng trấu'])
})

test.each([
  'Thợ Đá: 24°C - 29°C',
  'Đang trực tuyến: 1.304',
  'Hôm nay: 211 | Hôm qua: 640 | Tổng: 1.882.036',
  'Dầu hỏa 2-K 18.370 đồng/lít',
  'Gửi ý kiến        Nhập lại',
  'Vui 41  Thường 6  Buồn 12',
  'Lượt đọc tóm tắt: 641  Lượt tải: 207',
  'Có ích: 3 hoa   Đặc biệt: 10 hoa   Rất hay: 25 hoa',
  'Lên đường: 18/05, 01/06, 15/06',
  'Giá chỉ từ: 52.900.000đ 47.900.000đ',
])('no story in a list: %s', (line) => {
  expect(readBelow('Tin liên quan', 'Hà Nội thử xe buýt chạy bằng trấu', line).related).toHaveLength(1)
})

test('what announces a player announces no list', () => {
  const sentence = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  for (const player of ['▶ 00:00 ━━━━━━ 03:28', '00:00 / 01:47', '0:00']) {
    expect(readBelow('Mời bà con nghe bài này tại đây:', player, sentence).body).toHaveLength(2)
  }
  expect(readBelow('Ông Avinyan nói với bà con như sau:', '“Chợ mở lúc 7:00.”', sentence).body).toHaveLength(4)
})

test('programmes and their hours are no stories; news and theirs go back in time', () => {
  const titles = ['Bản tin đá quý', 'Phim truyện: Bức thư không người nhận', 'Khoảnh khắc của suối']
  const rows = (hours: string[]) => titles.map((title, index) => `${hours[index]} ${title}`)
  const onAir = readBelow('Sắp chiếu', ...rows(['19:45', '20:00', '20:50']))
  expect([...onAir.related, ...onAir.older]).toEqual([])
  expect(readBelow('Tin mới nhất', ...rows(['20:50', '20:00', '19:45'])).older).toHaveLength(3)
})

test.each([
  'Cơ quan chủ quản: Công ty Truyền thông Núi Đá. Điện thoại: 0123 000 000',
  'Công ty Lữ hành Núi Đá. Giấy phép lữ hành quốc tế 00-000/2015',
  'Trụ sở: 58 phố Suối, Hà Nội. Fax: 0123 000 000',
  'Aug 17',
  'May 3 • Lò Đỉnh',
])('the last line of a page is no story: %s', (line) => {
  const { related, older } = readBelow('Tin khác', 'Hà Nội thử xe buýt chạy bằng trấu', line)
  expect([...related, ...older]).toHaveLength(1)
})

test.each([
  'Tước giấy phép lái xe của ông chủ chợ đá',
  'Trụ sở mới của hội thợ đá: ai trả tiền?',
  'May 10 áo cho thợ đá',
])('the last line of a page is a story: %s', (line) => {
  expect(readBelow('Tin khác', 'Hà Nội thử xe buýt chạy bằng trấu', line).older).toHaveLength(2)
})

test('rows of a table are no stories', () => {
  const { related, older } = readBelow(
    'Giá nông sản ở chợ',
    'Mơ khô Armavir 12.500 -800',
    'Hạt dẻ Lori 46.000 +500',
    'Nho Areni 8.000 0',
  )
  expect([...related, ...older]).toEqual([])
})

test('what readers write below the story is neither a story nor its text', () => {
  const comment = 'Người ta cứ nói chuyện đá, nhưng nước dâng thế thì lấy đâu ra chỗ mà bày.'
  const { body, related, older } = readBelow(
    'Bình luận (2)',
    'nuidatrang',
    comment,
    '15/09/2022 08:02',
    'Trần Bảo',
    'Chợ này giá cao quá.',
  )
  expect(body).toHaveLength(1)
  expect([...related, ...older]).toEqual([])
})

test('what readers write under their names and days', () => {
  const { body, related } = readBelow(
    'Ý kiến bạn đọc',
    '28 Tháng Mười Một 2025 9:40 CH',
    'Bác Tư Suối',
    'Coi mà thương những người bán đá.',
    '29 Tháng Mười Một 2025 6:15 SA',
    'Khách',
    'Bài hay, xin phép gửi cho người nhà.',
  )
  expect(body).toHaveLength(1)
  expect(related).toEqual([])
})

test('how old a story is, is no story', () => {
  const { related } = readBelow('Tin liên quan', 'Gyumri đón tuyết sớm nhất trong mười năm', 'Báo Biên Ải  5 giờ')
  expect(related.map(({ title }) => title)).toEqual(['Gyumri đón tuyết sớm nhất trong mười năm'])
})
