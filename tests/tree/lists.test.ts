import { describe, expect, test } from 'vitest'
import { readBelow } from './read-below.ts'

describe('a list below a heading, on other matters than the story', () => {
  const items = [
    'Hà Nội thử xe buýt chạy bằng trấu',
    'Cá voi lạc vào cảng Marseille',
    'Nhật Bản bán đấu giá một ga tàu',
  ]

  test('is related below the heading of related stories', () => {
    const { related, older } = readBelow('Tin liên quan', ...items)
    expect(related.map(({ title }) => title)).toEqual(items)
    expect(older).toEqual([])
  })

  test('is older below the heading of older stories', () => {
    const { related, older } = readBelow('Tin cũ hơn', ...items)
    expect(older.map(({ title }) => title)).toEqual(items)
    expect(related).toEqual([])
  })
})

test.each(['Tin bài liên quan', 'Các bài viết liên quan', 'Những tin tức liên quan'])(
  'a heading that calls its stories by name stands above teasers too: %s',
  (heading) => {
    const { lines } = readBelow(
      heading,
      'Cầu gỗ ở Gyumri chờ ván mới. Thợ mộc nói còn hai tháng nữa mới xong phần lan can.',
    )
    expect(lines[6]?.role).toBe('furniture')
  },
)

describe('a list whose heading nobody has described, in words that headings use', () => {
  test.each([
    ['Mời xem thêm cùng chủ đề', 'related'],
    ['Các tập khác đã phát', 'older'],
  ] as const)('%s: %s stories', (heading, kind) => {
    const titles = ['Tiệm sách cuối cùng ở Vanadzor đóng cửa', 'Chuyến phà đêm qua hồ Sevan chạy lại']
    expect(readBelow(heading, ...titles)[kind].map(({ title }) => title)).toEqual(titles)
  })
})

test('titles to which the story points in a sentence that ends with a colon', () => {
  const titles = ['CHỢ ĐÁ VERNISSAGE QUA MƯỜI TRẬN LŨ', 'Gyumri cũng dựng lại cầu gỗ: LỜI HỨA VÀ BA MÙA NƯỚC']
  const items = titles.map((title, index) => `${index + 1}. ${title}`)
  const glued = 'THỢ ĐÁ ARMENIA HỌC NGHỀ Ở CARRARA'
  const { related, body } = readBelow('Ai chưa rõ chuyện, mời bà con coi lại ba bài này:', '', ...items, `3${glued}`)
  expect(related.map(({ title }) => title)).toEqual([...titles, glued])
  expect(body).toHaveLength(1)
})

test('the picture of another story right below the heading is neither a story nor a picture of this one', () => {
  const items = ['Gruzia: Cá voi lạc vào cảng Batumi', 'Nhật Bản bán đấu giá một ga tàu']
  const { older, captions } = readBelow('Tin cùng chuyên mục', 'Bến cảng lúc sáng. (Nguồn: AFP)', ...items)
  expect(older.map(({ title }) => title)).toEqual(items)
  expect(captions).toEqual([])
})

test('two titles with a stroke between them', () => {
  const items = ['Gyumri dựng lại nhà máy dệt sau ba mươi năm', 'Vanadzor đóng cửa nhà máy hóa chất cuối cùng']
  expect(readBelow('Tin liên quan', items.join(' / ')).related.map(({ title }) => title)).toEqual(items)
})

test('titles and abstracts on one line each, behind bars', () => {
  const items = ['Gyumri dựng lại nhà máy dệt sau ba mươi năm', 'Lũ lớn ở Lori: Ai trả tiền dựng lại cầu?']
  const abstracts = [
    'Ngày 2/5, nhà máy dệt Gyumri tuyển lại bốn trăm thợ đã nghỉ từ năm 1990 ... |',
    'Chính phủ Armenia và tỉnh Lori chưa thống nhất ai phải trả tiền cho hai cây cầu gỗ bị trô',
  ]
  const { related } = readBelow(...items.map((item, index) => `| ${item} ${abstracts[index]}`))
  expect(related).toEqual(items.map((title, index) => ({ title, abstract: abstracts[index] })))
})

test('the title of another story below its picture', () => {
  const picture = 'Nhà máy dệt Gyumri nhìn từ ga - Núi Đá, 1920, 12.05.2022'
  const item = 'Gyumri dựng lại nhà máy dệt sau ba mươi năm bỏ không'
  expect(readBelow(picture, item).related.map(({ title }) => title)).toEqual([item])
})

test('an abstract behind the prefix of its outlet, cut off by the end of the page', () => {
  const item = 'Gyumri dựng lại nhà máy dệt sau ba mươi năm'
  const { related } = readBelow(
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
  const { older } = readBelow('Tin khác', ...titles.flatMap((title) => [title, '15 phút trước']))
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
    const record = readBelow(heading, ...titles, after, last)
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
  expect(readBelow('Tin liên quan', ...lines).related).toEqual(
    titles.map((title, index) => ({ title, abstract: abstracts[index] })),
  )
})

test('an older story may have an abstract, which is nowhere in the record', () => {
  const titles = ['Hà Nội thử xe buýt chạy bằng trấu', 'Nhật Bản bán đấu giá một ga tàu']
  const abstract = 'Hai mươi chiếc đầu tiên sẽ chạy thử trên tuyến vành đai từ tháng sau.'
  const record = readBelow('Tin khác', ...titles.flatMap((title) => [title, abstract]))
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
    const { related, older } = readBelow('Các tin đã đưa', ...titles.flatMap(toItem), ...menu)
    expect(older.map(({ title }) => title)).toEqual(titles)
    expect(related).toEqual([])
  })

  test('at the heading of another box, in capitals', () => {
    const { related } = readBelow(
      'Tin liên quan',
      ...titles,
      'LỊCH PHÁT SÓNG',
      'Bảy giờ tối nay có phim truyện',
      ...menu,
    )
    expect(related.map(({ title }) => title)).toEqual(titles)
  })
})

test('the only question of a page between its paragraphs is the title of another story', () => {
  const after = 'Người bán kỳ cựu nhất chợ, ông Hakob, nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'
  const { related } = readBelow('Vì sao người bán đá lo về con kè mới?', after, `${after.slice(0, -1)} với chợ.`)
  expect(related.map(({ title }) => title)).toEqual(['Vì sao người bán đá lo về con kè mới?'])
})

test('titles without a heading right below the story are related, names or none', () => {
  const titles = ['Cây cầu chờ người qua', 'Chợ phiên mong ngày thông quan']
  const { related, older } = readBelow(...titles.flatMap((title) => [title, 'Đá Núi • 2 giờ trước']))
  expect(related.map(({ title }) => title)).toEqual(titles)
  expect(older).toEqual([])
})

test('titles below a count of comments that were not copied are stories', () => {
  const titles = ['Đường hầm dưới phố Yerevan đào được 1,2 km', 'Xe tải kẹt dài 6 km vì tuyết ở Meghri']
  const { related } = readBelow('Bình luận (2)', 'Nhập bình luận của bạn', 'Gửi bình luận', ...titles)
  expect(related.map(({ title }) => title)).toEqual(titles)
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
  const { related } = readBelow('Tin liên quan', line, 'Nhật Bản bán đấu giá một ga tàu')
  expect(related[0]?.title).toBe(expected)
})

test('numbers of an agency before its titles are cut off, and years are not', () => {
  const titles = ['Hà Nội thử xe buýt chạy bằng trấu', 'Cá voi lạc vào cảng Marseille', 'Nhật Bản bán đấu giá ga tàu']
  const read3 = (years: string[]) =>
    readBelow('Tin đã phát', ...titles.map((title, index) => `${years[index]} ${title}`)).older.map(
      ({ title }) => title,
    )
  expect(read3(['0411', '0412', '0414'])).toEqual(titles)
  expect(read3(['1992', '1994', '1998'])).toEqual(titles.map((title, index) => `${[1992, 1994, 1998][index]} ${title}`))
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
  const { related } = readBelow('Tin liên quan', 'Gyumri đón tuyết sớm nhất trong mười năm', item)
  expect(related.map((one) => one.title)).toContain(title)
})

test('what points to another story is no part of its title, however it is written', () => {
  const titles = ['Gyumri dời ga tàu ra ngoại ô thành phố', 'Lori mở thêm ba bến xe khách ở vùng núi']
  const { related, older } = readBelow(...titles.map((title) => `XEM THÊM: ${title}`))
  expect([...related, ...older].map(({ title }) => title)).toEqual(titles)
})
