import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record/article-record.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const story = [
  'Yerevan mở lại chợ đá Vernissage sau trận lũ',
  '',
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  '',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
  '',
]

describe('a list that the story announces', () => {
  const { lines } = read(
    'Tòa thị chính nhắc người bán mấy điều sau:',
    '+ Mỗi quầy chỉ được căng một mái bạt;',
    '+ Không chất hàng lên lối thoát nước',
    'Ai vi phạm sẽ mất chỗ trong một tháng, theo thông báo của tòa thị chính.',
  )

  test.each([7, 8, 9, 10])('line %i is a paragraph', (line) => {
    expect(lines[line - 1]?.role).toBe('paragraph')
  })
})

describe('a list below a heading, on other matters than the story', () => {
  const items = [
    'Hà Nội thử xe buýt chạy bằng trấu',
    'Cá voi lạc vào cảng Marseille',
    'Nhật Bản bán đấu giá một ga tàu',
  ]

  test('is related below the heading of related stories', () => {
    const { related, older } = read('Tin liên quan', ...items)
    expect(related.map(({ title }) => title)).toEqual(items)
    expect(older).toEqual([])
  })

  test('is older below the heading of older stories', () => {
    const { related, older } = read('Tin cũ hơn', ...items)
    expect(older.map(({ title }) => title)).toEqual(items)
    expect(related).toEqual([])
  })
})

test.each(['Tin bài liên quan', 'Các bài viết liên quan', 'Những tin tức liên quan'])(
  'a heading that calls its stories by name stands above teasers too: %s',
  (heading) => {
    const { lines } = read(heading, 'Cầu gỗ ở Gyumri chờ ván mới. Thợ mộc nói còn hai tháng nữa mới xong phần lan can.')
    expect(lines[6]?.role).toBe('furniture')
  },
)

describe('a list whose heading nobody has described, in words that headings use', () => {
  test.each([
    ['Mời xem thêm cùng chủ đề', 'related'],
    ['Các tập khác đã phát', 'older'],
  ] as const)('%s: %s stories', (heading, kind) => {
    const titles = ['Tiệm sách cuối cùng ở Vanadzor đóng cửa', 'Chuyến phà đêm qua hồ Sevan chạy lại']
    expect(read(heading, ...titles)[kind].map(({ title }) => title)).toEqual(titles)
  })
})

test('titles to which the story points in a sentence that ends with a colon', () => {
  const titles = ['CHỢ ĐÁ VERNISSAGE QUA MƯỜI TRẬN LŨ', 'Gyumri cũng dựng lại cầu gỗ: LỜI HỨA VÀ BA MÙA NƯỚC']
  const items = titles.map((title, index) => `${index + 1}. ${title}`)
  const glued = 'THỢ ĐÁ ARMENIA HỌC NGHỀ Ở CARRARA'
  const { related, body } = read('Ai chưa rõ chuyện, mời bà con coi lại ba bài này:', '', ...items, `3${glued}`)
  expect(related.map(({ title }) => title)).toEqual([...titles, glued])
  expect(body).toHaveLength(1)
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
  const { related, older } = read('', ...ads)
  expect([...related, ...older].map(({ title }) => title)).not.toContain('DoTex Group')
})

test('a heading as long as a title, whose words the paragraph below takes up, is that of no other story', () => {
  const text = 'Nhìn từ xa, cầu Khndzoresk hao hao cầu treo ở dãy Alps; ở Goris, người ta vẫn qua cầu mỗi sáng để'
  const below = ['', 'cho-da-vernissage', '', text]
  expect(read('Goris: qua cầu treo “Khndzoresk” lúc sáng sớm – nơi ít người biết', ...below).related).toEqual([])
})

test('the picture of another story right below the heading is neither a story nor a picture of this one', () => {
  const items = ['Gruzia: Cá voi lạc vào cảng Batumi', 'Nhật Bản bán đấu giá một ga tàu']
  const { older, captions } = read('Tin cùng chuyên mục', 'Bến cảng lúc sáng. (Nguồn: AFP)', ...items)
  expect(older.map(({ title }) => title)).toEqual(items)
  expect(captions).toEqual([])
})

test('two titles with a stroke between them', () => {
  const items = ['Gyumri dựng lại nhà máy dệt sau ba mươi năm', 'Vanadzor đóng cửa nhà máy hóa chất cuối cùng']
  expect(read('Tin liên quan', items.join(' / ')).related.map(({ title }) => title)).toEqual(items)
})

test('titles and abstracts on one line each, behind bars', () => {
  const items = ['Gyumri dựng lại nhà máy dệt sau ba mươi năm', 'Lũ lớn ở Lori: Ai trả tiền dựng lại cầu?']
  const abstracts = [
    'Ngày 2/5, nhà máy dệt Gyumri tuyển lại bốn trăm thợ đã nghỉ từ năm 1990 ... |',
    'Chính phủ Armenia và tỉnh Lori chưa thống nhất ai phải trả tiền cho hai cây cầu gỗ bị trô',
  ]
  const { related } = read(...items.map((item, index) => `| ${item} ${abstracts[index]}`))
  expect(related).toEqual(items.map((title, index) => ({ title, abstract: abstracts[index] })))
})

test('the title of another story below its picture', () => {
  const picture = 'Nhà máy dệt Gyumri nhìn từ ga - Núi Đá, 1920, 12.05.2022'
  const item = 'Gyumri dựng lại nhà máy dệt sau ba mươi năm bỏ không'
  expect(read(picture, item).related.map(({ title }) => title)).toEqual([item])
})

test('words of a tag are no title', () => {
  const { related } = read('hãng thông tấn và đài phát thanh núi đá', 'Ông Hakob ở Yerevan đã bán đá từ năm 1987.')
  expect(related).toEqual([])
})

test('an abstract behind the prefix of its outlet, cut off by the end of the page', () => {
  const item = 'Gyumri dựng lại nhà máy dệt sau ba mươi năm'
  const { related } = read(
    'Tin liên quan',
    item,
    item,
    'NDO.VN - Nhà máy dệt Gyumri tuyển lại bốn trăm thợ đã nghỉ từ nă',
  )
  expect(related.map(({ title }) => title)).toEqual([item])
})

test('days between titles do not part a list', () => {
  const titles = [
    'Hà Nội thử xe buýt chạy bằng trấu',
    'Armenia mở lại chợ phiên ở Goris',
    'Nhật Bản bán đấu giá một ga tàu',
  ]
  const { older } = read('Tin khác', ...titles.flatMap((title) => [title, '15 phút trước']))
  expect(older.map(({ title }) => title)).toEqual(titles)
})

describe('a list between two paragraphs', () => {
  const after = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  const last = 'Hội người bán hàng đề nghị thành phố miễn phí thuê chỗ đến hết mùa thu để họ có tiền đắp lại nền chợ.'
  test.each([
    ['Đọc thêm', 'related'],
    ['Đọc nhiều nhất', 'older'],
  ] as const)('%s: %s stories, and the story goes on', (heading, kind) => {
    const titles = ['Tiệm sách cuối cùng ở Vanadzor đóng cửa', 'Chuyến phà đêm qua hồ Sevan chạy lại']
    const record = read(heading, ...titles, after, last)
    expect(record[kind].map(({ title }) => title)).toEqual(titles)
    expect(record.body).toEqual(expect.arrayContaining([after, last]))
  })
})

test('a list of title, day and abstract is of titles alone, full stop or none', () => {
  const titles = ['Tiệm sách cuối cùng ở Vanadzor', 'Nhà văn bị kiện vì một câu thoại', 'Ba lần đổi tên một con phố']
  const abstracts = [
    'Chủ tiệm để chìa khóa ở bưu điện',
    'Công tố viên đòi tịch thu bản thảo',
    'Bưu tá thì vẫn gọi tên cũ',
  ]
  const lines = titles.flatMap((title, index) => [title, `0${index + 1}:40 30/10/2022`, abstracts[index] ?? ''])
  expect(read('Tin liên quan', ...lines).related).toEqual(
    titles.map((title, index) => ({ title, abstract: abstracts[index] })),
  )
})

test('an older story may have an abstract, which is nowhere in the record', () => {
  const titles = ['Hà Nội thử xe buýt chạy bằng trấu', 'Nhật Bản bán đấu giá một ga tàu']
  const abstract = 'Hai mươi chiếc đầu tiên sẽ chạy thử trên tuyến vành đai từ tháng sau.'
  const record = read('Tin khác', ...titles.flatMap((title) => [title, abstract]))
  expect(record.older.map(({ title }) => title)).toEqual(titles)
  expect(record.body).toHaveLength(1)
})

describe('a list ends where its items are no longer alike', () => {
  const titles = ['Hà Nội thử xe buýt chạy bằng trấu', 'Cá voi lạc vào cảng Marseille', 'Nhật Bản bán đấu giá ga tàu']
  const menu = ['Đài phát thanh của người thợ', 'Chọn trang khác của tỉnh', 'Cục Đá và Suối vùng biên']

  test.each([
    ['a bullet before each', (title: string) => [`• ${title}`]],
    ['a day behind each', (title: string) => [`${title} (08/11)`]],
    ['a count below each', (title: string) => [title, '1.907 lượt xem']],
    ['a number above each', (title: string, index: number) => [`${index + 1}`, title]],
  ])('%s', (_, toItem) => {
    const { related, older } = read('Các tin đã đưa', ...titles.flatMap(toItem), ...menu)
    expect(older.map(({ title }) => title)).toEqual(titles)
    expect(related).toEqual([])
  })

  test('at the heading of another box, in capitals', () => {
    const { related } = read('Tin liên quan', ...titles, 'LỊCH PHÁT SÓNG', 'Bảy giờ tối nay có phim truyện', ...menu)
    expect(related.map(({ title }) => title)).toEqual(titles)
  })
})

describe('no list is', () => {
  const talk = [
    'Hạnh Suối: Thưa ông, chợ đá những ngày này ra sao?',
    'Ông Hakob: Vắng hơn mọi năm. Người ta còn bận đắp lại nền nhà.',
    'Hạnh Suối: Điều gì thay đổi nhiều nhất?',
    'Ông Hakob: Giá đá. Xe chở hàng giờ phải đi vòng qua đèo.',
  ]

  test('a conversation below the names of its speakers', () => {
    const { body, related } = read(...talk)
    expect(body).toEqual(expect.arrayContaining(talk))
    expect(related).toEqual([])
  })

  test('the news of several agencies', () => {
    const news = ['INTERFAX. Nga', 'AZERTAC. Azerbaijan', 'IMEDI. Gruzia', 'IRNA. Iran'].map(
      (opening) => `${opening} mở thêm một chợ đá ở vùng biên giới với Armenia trong tháng tới.`,
    )
    expect(read('Nam Kavkaz', ...news).body).toEqual(expect.arrayContaining(news))
  })

  test('a truck that carries what friends send', () => {
    const sentence = 'Bạn có thể thấy những chiếc xe tải nằm dọc con đường lên đèo Selim.'
    expect(read(sentence).body).toContain(sentence)
  })
})

test('the answers of a poll are no stories', () => {
  const { related } = read(
    'Theo bạn, bao giờ chợ đá mở hẳn?',
    'Trước cuối năm nay thôi',
    'Năm 2028 như đã nói',
    'Bình chọn',
  )
  expect(related).toEqual([])
})

test('items below a heading in capitals, with the story going on below them, are no stories', () => {
  const after = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  const { related } = read(
    'NHỮNG ĐIỂM CHÍNH',
    '• Yerevan mở lại chợ đá',
    '• Người bán dựng lại nửa số quầy',
    after,
    after,
  )
  expect(related).toEqual([])
})

test('where the author works is no story', () => {
  const { related, byline } = read('Lò Văn Đỉnh', 'Nghiên cứu viên, Viện Nghiên cứu Đá quý')
  expect(byline).toBe('Lò Văn Đỉnh')
  expect(related).toEqual([])
})

test('the only question of a page between its paragraphs is the title of another story', () => {
  const after = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  const { related } = read('Vì sao người bán đá lo về con kè mới?', after, `${after.slice(0, -1)} với chợ.`)
  expect(related.map(({ title }) => title)).toEqual(['Vì sao người bán đá lo về con kè mới?'])
})

test('who prints a page, and what stands below, are no stories', () => {
  const { related, older } = read(
    'Tin khác',
    'Hà Nội thử xe buýt chạy bằng trấu',
    'Cơ quan chủ quản: Hội Thợ đá vùng Kavkaz',
    'Tòa soạn: 2 phố Suối, thị trấn Núi Đá',
    'Phó Tổng Biên tập: Lò Văn Đỉnh, Hà Thị Suối',
    'Báo Nhân dân vùng suối',
  )
  expect([...related, ...older].map(({ title }) => title)).toEqual(['Hà Nội thử xe buýt chạy bằng trấu'])
})

test('titles without a heading right below the story are related, names or none', () => {
  const titles = ['Cây cầu chờ người qua', 'Chợ phiên mong ngày thông quan']
  const { related, older } = read(...titles.flatMap((title) => [title, 'Đá Núi • 2 giờ trước']))
  expect(related.map(({ title }) => title)).toEqual(titles)
  expect(older).toEqual([])
})

test('titles below a count of comments that were not copied are stories', () => {
  const titles = ['Đường hầm dưới phố Yerevan đào được 1,2 km', 'Xe tải kẹt dài 6 km vì tuyết ở Meghri']
  const { related } = read('Bình luận (2)', 'Nhập bình luận của bạn', 'Gửi bình luận', ...titles)
  expect(related.map(({ title }) => title)).toEqual(titles)
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
  expect(read('Tin liên quan', 'Hà Nội thử xe buýt chạy bằng trấu', line).related).toHaveLength(1)
})

test.each([
  ['Giá dầu: 120 USD, 118 USD và những con số khác', 'Giá dầu: 120 USD, 118 USD và những con số khác'],
  ['U23 Gruzia 2  U23 Armenia chỉ còn 10 người', 'U23 Gruzia 2  U23 Armenia chỉ còn 10 người'],
  ['[Hà Nội thử xe buýt chạy bằng trấu](/xe-buyt)', 'Hà Nội thử xe buýt chạy bằng trấu'],
  ['| [Hà Nội thử xe buýt chạy bằng trấu](/xe-buyt) |', 'Hà Nội thử xe buýt chạy bằng trấu'],
  ['| | **Xem thêm** [Hà Nội thử xe buýt chạy bằng trấu](/xe-buyt) |', 'Hà Nội thử xe buýt chạy bằng trấu'],
  ['**Đọc tiếp:** [Hà Nội thử xe buýt chạy bằng trấu](https://x.example/xe-buyt)', 'Hà Nội thử xe buýt chạy bằng trấu'],
  ['**Hà Nội thử xe buýt chạy bằng trấu**', 'Hà Nội thử xe buýt chạy bằng trấu'],
])('the title of a story in a list: %s', (line, expected) => {
  const { related } = read('Tin liên quan', line, 'Nhật Bản bán đấu giá một ga tàu')
  expect(related[0]?.title).toBe(expected)
})

test('numbers of an agency before its titles are cut off, and years are not', () => {
  const titles = ['Hà Nội thử xe buýt chạy bằng trấu', 'Cá voi lạc vào cảng Marseille', 'Nhật Bản bán đấu giá ga tàu']
  const read3 = (years: string[]) =>
    read('Tin đã phát', ...titles.map((title, index) => `${years[index]} ${title}`)).older.map(({ title }) => title)
  expect(read3(['0411', '0412', '0414'])).toEqual(titles)
  expect(read3(['1992', '1994', '1998'])).toEqual(titles.map((title, index) => `${[1992, 1994, 1998][index]} ${title}`))
})

test('what announces a player announces no list', () => {
  const sentence = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  for (const player of ['▶ 00:00 ━━━━━━ 03:28', '00:00 / 01:47', '0:00']) {
    expect(read('Mời bà con nghe bài này tại đây:', player, sentence).body).toHaveLength(2)
  }
  expect(read('Ông Avinyan nói với bà con như sau:', '“Chợ mở lúc 7:00.”', sentence).body).toHaveLength(4)
})

test('programmes and their hours are no stories; news and theirs go back in time', () => {
  const titles = ['Bản tin đá quý', 'Phim truyện: Bức thư không người nhận', 'Khoảnh khắc của suối']
  const rows = (hours: string[]) => titles.map((title, index) => `${hours[index]} ${title}`)
  const onAir = read('Sắp chiếu', ...rows(['19:45', '20:00', '20:50']))
  expect([...onAir.related, ...onAir.older]).toEqual([])
  expect(read('Tin mới nhất', ...rows(['20:50', '20:00', '19:45'])).older).toHaveLength(3)
})

test.each([
  'Cơ quan chủ quản: Công ty Truyền thông Núi Đá. Điện thoại: 0123 000 000',
  'Công ty Lữ hành Núi Đá. Giấy phép lữ hành quốc tế 00-000/2015',
  'Trụ sở: 58 phố Suối, Hà Nội. Fax: 0123 000 000',
  'Aug 17',
  'May 3 • Lò Đỉnh',
])('the last line of a page is no story: %s', (line) => {
  const { related, older } = read('Tin khác', 'Hà Nội thử xe buýt chạy bằng trấu', line)
  expect([...related, ...older]).toHaveLength(1)
})

test.each([
  'Tước giấy phép lái xe của ông chủ chợ đá',
  'Trụ sở mới của hội thợ đá: ai trả tiền?',
  'May 10 áo cho thợ đá',
])('the last line of a page is a story: %s', (line) => {
  expect(read('Tin khác', 'Hà Nội thử xe buýt chạy bằng trấu', line).older).toHaveLength(2)
})

test('rows of a table are no stories', () => {
  const { related, older } = read(
    'Giá nông sản ở chợ',
    'Mơ khô Armavir 12.500 -800',
    'Hạt dẻ Lori 46.000 +500',
    'Nho Areni 8.000 0',
  )
  expect([...related, ...older]).toEqual([])
})

test('what readers write below the story is neither a story nor its text', () => {
  const comment = 'Người ta cứ nói chuyện đá, nhưng nước dâng thế thì lấy đâu ra chỗ mà bày.'
  const { body, related, older } = read(
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
  const { body, related } = read(
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

test.each([
  {
    item: 'Armenia đổi quy định về đăng ký tạm trú từ ngày 1/2',
    title: 'Armenia đổi quy định về đăng ký tạm trú từ ngày 1/2',
  },
  { item: 'Chuyến tàu đêm đầu tiên đã đến (11/02/2023)', title: 'Chuyến tàu đêm đầu tiên đã đến' },
  {
    item: '02 Thủ môn già của đội Ararat bắt hai quả luân lưu',
    title: 'Thủ môn già của đội Ararat bắt hai quả luân lưu',
  },
  { item: '08/2021: Con kênh đào không ai cần nữa', title: 'Con kênh đào không ai cần nữa' },
  { item: '▶ Gươm khevsur được rèn thế nào? 08:31', title: 'Gươm khevsur được rèn thế nào?' },
  { item: 'Người thợ rèn cuối cùng ở Gyumri 08:31', title: 'Người thợ rèn cuối cùng ở Gyumri' },
])('the title of the item $item', ({ item, title }) => {
  const { related } = read('Tin liên quan', 'Gyumri đón tuyết sớm nhất trong mười năm', item)
  expect(related.map((one) => one.title)).toContain(title)
})

test('how old a story is, is no story', () => {
  const { related } = read('Tin liên quan', 'Gyumri đón tuyết sớm nhất trong mười năm', 'Báo Biên Ải  5 giờ')
  expect(related.map(({ title }) => title)).toEqual(['Gyumri đón tuyết sớm nhất trong mười năm'])
})

test('what points to another story is no part of its title, however it is written', () => {
  const titles = ['Gyumri dời ga tàu ra ngoại ô thành phố', 'Lori mở thêm ba bến xe khách ở vùng núi']
  const { related, older } = read(...titles.map((title) => `XEM THÊM: ${title}`))
  expect([...related, ...older].map(({ title }) => title)).toEqual(titles)
})

function read(...tail: string[]): ArticleRecord {
  const file = new VFile({ path: 'dumps/cho-da.txt', value: [...story, ...tail].join('\n') })
  const { record } = readDump(file, testKnowledge)
  if (!record) throw new Error('no article')
  return record
}
