import { describe, expect, test } from 'vitest'
import { readPage, rolesOf } from '../support/read-page.ts'
import { longStory as story, title } from './stone-market.ts'

test('questions and answers are paragraphs, whoever speaks', () => {
  const said = [
    'Hạnh Suối: Thưa ông, nước lên cao chừng nào?',
    'Ông Hakob: Ngang ngực tôi. Cả dãy phía bờ sông không còn một quầy nào.',
    'Hạnh Suối: Còn đá của ông?',
    'Ông Hakob: Đá thì chìm.',
    'Hạnh Suối: Ông có bán nữa không?',
    'Ông Hakob: Tôi đâu biết làm gì khác.',
  ]
  expect(rolesOf(title, ...story, ...said).slice(4)).toEqual(said.map(() => 'paragraph'))
})

test.each(['Nền ch', 'Th', 'Ông H', 'Theo các nhà tổ ch', '"Không '])(
  'a page may be cut off early in a paragraph: %s',
  (line) => {
    expect(rolesOf(title, ...story, line).at(-1)).toBe('paragraph')
  },
)

test('a page may be cut off in a sentence that dates itself, below the title of another story', () => {
  const roles = rolesOf(title, ...story, '', '[Gyumri cũng dựng lại cầu gỗ sau trận lũ]', '', 'Hồi 12/2022, n')
  expect(roles.slice(-2)).toEqual(['cross-reference', 'paragraph'])
})

test.each(['Trong diễn văn kh', 'Thứ trưởng Ngoại giao Gruzia', '"Chúng tôi chưa', 'Ani lo chợ đá sẽ vắng'])(
  'a page may be cut off early below a line that names another story: %s',
  (cut) => {
    for (const pointer of ['Xem thêm: Ai giữ chìa khóa kho đá?', '>> Chợ đá Gyumri qua những trận động đất']) {
      const { record } = readPage(title, ...story, pointer, '', cut)
      expect(record?.body.at(-1)).toBe(cut)
      expect(record?.related).toHaveLength(1)
    }
  },
)

test.each(['Chia sẻ bài viết', 'Hà Thác (TTXVN)', 'Từ khóa: Armenia, chợ đá', '>> Ai còn bán đá ở Gyumri?'])(
  'none is what pages print there: %s',
  (last) => {
    const pointer = 'Xem thêm: Ai giữ chìa khóa kho đá?'
    const { record } = readPage(title, ...story, pointer, '', last)
    expect(record?.body.at(-1)).toBe(story.at(-1))
  },
)

test.each([
  ['a motto', ['Đá mòn nhưng dạ chẳng mòn', 'Lớn lên bên bờ Hrazdan', 'Trả lời kèm theo trích dẫn']],
  ['a list of letters', ['Danh sách thư chợ đá', 'Muốn rút tên xin gửi thư trống tới cho-da@nui.example']],
])('no other stories stand below a line drawn under the text: %s', (_, below) => {
  const { record } = readPage(title, ...story, '__________________', ...below)
  expect([...(record?.related ?? []), ...(record?.older ?? [])]).toEqual([])
  expect(record?.body.at(-1)).toBe(story.at(-1))
})

test('a heading below a drawn line opens a list', () => {
  const others = ['Gyumri dựng lại cầu gỗ sau trận lũ', 'Ai giữ chìa khóa kho đá?']
  const { record } = readPage(title, ...story, '__________________', 'Tin liên quan', ...others)
  expect(record?.related.map((other) => other.title)).toEqual(others)
})

test('a page may be cut off within a word below a title of another story', () => {
  expect(rolesOf(title, ...story, 'Người giữ cầu Hrazdan kể chuyện đêm nước lên', 'Nền chợ phía b').at(-1)).toBe(
    'paragraph',
  )
})

test('the last title of a list may open with a day', () => {
  const titles = ['Cầu gỗ Gyumri dựng lại', 'Tháng 10, Hà Nội thử xe buýt chạy bằng trấu']
  expect(rolesOf(title, ...story, 'Tin cũ hơn', ...titles).slice(-2)).toEqual(['older-title', 'older-title'])
})

test('the story goes on below the title and the picture of another', () => {
  const teaser = ['Quầy đá ở bờ Nam. - Sputnik Việt Nam', 'Thợ đá Armenia được dạy nghề như thế nào?']
  const below = ['“Tôi sẽ mở quầy trước mùa hè”, ông Hakob nói với báo chí ở Yerevan.', story[2] ?? '']
  expect(rolesOf(title, story[0] ?? '', story[1] ?? '', ...teaser, ...below).slice(3)).toEqual([
    'caption',
    'cross-reference',
    'paragraph',
    'paragraph',
  ])
})

test('a body on one line, below days, tags and the file of a picture', () => {
  const stamp = '2022-05-12T08:15+0700'
  const body = `“Chợ đá” đông trở lạiNgười bán kê quầy. ${[...story, ...story].join(' ')} Ông nói`
  const head = [title, story[0] ?? '', stamp, stamp, 'chợ', 'đời sống', 'cho-da-resize.jpg']
  expect(rolesOf(...head, body).slice(1)).toEqual(['lede', ...head.slice(2).map(() => expect.any(String)), 'paragraph'])
})

describe('numbered lines with text below each', () => {
  const numbered = [
    '1. Chợ Đá Vernissage Và Trận Lũ Yerevan: Nửa Số Quầy Hàng',
    'Nước lũ ở Yerevan lên trong một đêm, và sáng ra gần nửa số quầy của chợ đá không còn ở chỗ cũ.',
    '2. Người Bán Đá Của Yerevan',
    'Người bán đá ở Yerevan phần đông là thợ già, cha truyền con nối, và không ai có nghề nào khác ngoài nghề đá.',
  ]

  test('are the headings of a story', () => {
    const cutOff = [
      '3. Chợ Đá Năm Sau',
      'Năm sau chợ đá Yerevan sẽ dời lên bờ cao hơn, theo lời hứa của tòa thị chính với người',
    ]
    const roles = rolesOf('Chợ đá Yerevan sau lũ', story[0] ?? '', ...numbered, ...cutOff)
    expect(roles.slice(2)).toEqual(['subheading', 'paragraph', 'subheading', 'paragraph', 'subheading', 'paragraph'])
  })

  test('are other stories below a heading that says so', () => {
    const roles = rolesOf(title, ...story, 'Tin liên quan', ...numbered)
    expect(roles.slice(5)).toEqual(['related-title', 'related-abstract', 'related-title', 'related-abstract'])
  })
})

test.each(['{name} - {time}', '{{ body }}', 'cho-da_1920x0.jpg'])(
  'what the page left behind is furniture: %s',
  (line) => {
    expect(rolesOf(title, story[0] ?? '', line, ...story.slice(1))[2]).toBe('furniture')
  },
)

test('news in brief are paragraphs, each below its agency', () => {
  const brief = [
    'HETQ. Yerevan mở lại chợ đá Vernissage với hơn hai trăm người bán ở cả hai đầu chợ.',
    'APSNY. Cảng Sukhumi đóng cửa ba ngày vì bão lớn từ phía tây nam tràn vào.',
    'TURAN. Baku cấm xe tải vào trung tâm thành phố từ sáu giờ sáng tới chín giờ tối.',
    'INTERPRESS. Batumi mua hai mươi xe buýt điện chạy dọc bờ biển từ mùa hè tới.',
  ]
  const head = [
    'ĐIỂM TIN',
    'Sáng 12/5: chợ Yerevan, cảng Sukhumi, xe tải Baku, xe buýt Batumi',
    'NDO. Tin vắn sáng 12/5.',
  ]
  expect(rolesOf(...head, 'Nam Kavkaz', ...brief).slice(4)).toEqual(brief.map(() => 'paragraph'))
})

test.each([
  [
    '[1] Niên giám thống kê thành phố Yerevan năm 2021, trang 40.',
    'Tòa thị chính gọi đó là nền chợ tạm[1], và hẹn năm sau làm lại.',
  ],
  [
    '(1) Niên giám thống kê thành phố Yerevan năm 2021, trang 40.',
    'Tòa thị chính gọi đó là nền chợ tạm(1), và hẹn năm sau làm lại.',
  ],
])('a note below the story is none of its paragraphs: %s', (note, last) => {
  expect(rolesOf(title, ...story, last, note).slice(4)).toEqual(['paragraph', 'noise'])
})

test('notes below a line are no second article', () => {
  const notes = ['Niên giám thống kê', 'Lịch sử các phiên chợ'].map(
    (name, index) => `(${index + 1}) ${name} thành phố Yerevan, bản in năm 2021 của nhà xuất bản Đá Hoa, trang 40.`,
  )
  expect(rolesOf(title, ...story, '-----', ...notes, 'Tin liên quan', 'Lũ lớn ở Gyumri').at(-2)).toBe('furniture')
})

test('items of the text with a number in brackets stay', () => {
  const items = ['(1) Chợ trả lại tiền thuê của tháng lũ.', '(2) Người bán tự dựng quầy trước cuối tháng.']
  expect(rolesOf(title, ...story, ...items).slice(4)).toEqual(['paragraph', 'paragraph'])
})

test.each([
  'Những người ở lại bên dòng nước sau trận lũ lớn',
  'Hai cách nhìn về tương lai của người bán rong',
  'Cái giá phải trả cho một nền chợ mới',
])('a line as long as a title that names nothing is a sub-heading: %s', (line) => {
  expect(rolesOf(title, ...story, line, ...more)[4]).toBe('subheading')
})

test.each(['Vì sao Yerevan chưa xây đập chắn lũ ở hồ Sevan?', 'Lũ lớn ở Gyumri cuốn trôi hai cây cầu gỗ'])(
  'one that names something else is the title of another story: %s',
  (line) => {
    expect(rolesOf(title, ...story, line, ...more)[4]).toBe('cross-reference')
  },
)

test('a sub-heading in the words of the title is no picture', () => {
  expect(rolesOf(title, ...story, 'CHỢ SAU TRẬN LŨ', ...more)[4]).toBe('subheading')
})

const more = [
  'Mười hai người bán đã bỏ hẳn nghề và về quê ở Lori, nơi họ mua lại đá thô của chính những người còn ở lại.',
  'Thành phố hứa sẽ miễn tiền thuê quầy cho tới tháng chín.',
]

test('the only day of a page stands below its text, and one above a title below is of another story', () => {
  expect(readPage(title, ...story, 'Thu Hằng', '22:14 13/09/2022').record?.published).toMatchObject({
    edtf: '2022-09-13',
    basis: 'dateline',
  })
  const below = readPage(
    title,
    ...story,
    'Thu Hằng',
    '22:14 13/09/2022',
    'Gyumri khánh thành lò nung gốm lớn nhất vùng núi',
  )
  expect(below.record?.published.basis).not.toBe('dateline')
  const printed = readPage(title, '23/04/2018 20:31', ...story, 'Trang 1/1 - In lúc 14:02 ngày 05/03/2025')
  expect(printed.record?.published.edtf).toBe('2018-04-23')
})

describe('a sentence that asks or calls stays in the story', () => {
  const first = story.slice(0, 1)
  const rest = story.slice(1)

  test.each([
    'Ông Hakob xuống chợ, hỏi từng người bán: "Chị ở lại hay đi?"',
    'Thị trưởng Yerevan dừng lại trước quầy thứ ba, hỏi người bán: “Anh chọn nước hay chọn đá?”',
    'Điều ông nghĩ mãi: phải bao nhiêu trận lũ thì người ta mới chịu dời cái chợ này đi nơi khác?',
    'Bà Ani chỉ hỏi một câu: "Bao giờ thì chúng tôi được về nhà?"',
    'Thế nhưng ai sẽ trả tiền cho nền chợ mới khi ngân sách thành phố đã cạn từ mùa xuân?',
    'Câu hỏi đặt ra là liệu Gruzia có chịu mở cửa khẩu Larsi cho xe chở đá trước mùa đông hay không?',
    'Nhiều người bán tự hỏi liệu Yerevan có còn cần một chợ đá nữa hay không?',
    'Và nếu nước lên lần nữa thì sao, khi bờ kè chỉ cao hơn mặt sông có hai mét?',
    'Ông Hakob nói thêm: "Chúng tôi sẽ dựng lại quầy, dù nước có lên thêm mười lần nữa!"',
    'Bà hét vào mặt viên cảnh sát: "Trả lại quầy đá cho chúng tôi!"',
    'Đó là nói về đá. Còn người thì sao?',
    'Nhưng nếu nước lại lên thì sao?',
    'Liệu có ai nhớ tới chợ đá này?',
    'Không ai biết bao giờ tòa thị chính mới trả tiền cho những quầy bị nước cuốn trôi?',
  ])('%s', (line) => {
    expect(readPage(title, '', ...first, line, ...rest).record?.body[0]).toBe(line)
    expect(readPage(title, '', ...first, ...rest, line).record?.body.at(-1)).toBe(line)
  })

  test.each([
    'Vì sao Gruzia đóng cửa khẩu Larsi suốt ba tuần giữa mùa du lịch?',
    'Ai trả tiền cho nền chợ mới ở Yerevan?',
    'Bao giờ đường sắt Gyumri - Kars chạy lại sau ba mươi năm bỏ hoang?',
    'Ông Erdogan: "Hòa bình hay không là tùy Yerevan!"',
    'Armenia sẽ rời CSTO trước cuối năm nay?',
    'Điều gì chờ đợi Gruzia sau cuộc bầu cử gây tranh cãi?',
    'Vì sao giá khí đốt ở Gruzia tăng gấp đôi chỉ trong một mùa đông dù kho đầy?',
    'Điều kiện nào để Armenia và Thổ Nhĩ Kỳ mở lại biên giới?',
  ])('but no title of another: %s', (line) => {
    expect(readPage(title, '', ...first, line, ...rest).record?.body).not.toContain(line)
    expect(readPage(title, '', ...first, 'Xem thêm:', line, ...rest).record?.body).not.toContain(line)
  })
})

describe('a sentence that ends with dots or calls stays among others', () => {
  const [first = '', second = '', ...rest] = story

  test.each([
    'Nếu mọi việc suôn sẻ, quầy cuối cùng sẽ có mái che vào mùa xuân năm 2023…',
    'Nếu mọi việc suôn sẻ, quầy cuối cùng sẽ có mái che vào mùa xuân năm 2023...',
    'Bà Ani mang theo con dao tạc, cái búa gỗ và một bao đá Ararat còn ướt…',
    'Không phải ai ở Yerevan cũng tin rằng con mương mới sẽ giữ được nước!',
    'Và chợ lại đầy tiếng búa!',
    'Người ta bán tượng, đĩa đá, chuông gió, những con lựu nhỏ bằng ngón tay…',
  ])('%s', (line) => {
    expect(readPage(title, '', first, line, second, ...rest).record?.body[0]).toBe(line)
    expect(readPage(title, first, line, 'Quảng cáo', second, ...rest).record?.body[0]).toBe(line)
    expect(readPage(title, '', ...story, line).record?.body.at(-1)).toBe(line)
    expect(readPage(title, '', ...story, line, 'Bảo Hà', '', 'Từ khóa: chợ đá').record?.body.at(-1)).toBe(line)
  })

  test.each([
    'Sáu ngày ở Tusheti, không sóng điện thoại...',
    'Ông Erdogan: "Hòa bình hay không là tùy Yerevan!"',
    'Moldova: Hội làng gốm lần thứ mười mở cửa cho hơn trăm lò gốm...',
  ])('but no title of another: %s', (line) => {
    expect(readPage(title, '', first, line, second, ...rest).record?.body).not.toContain(line)
  })

  test.each([
    'Gruzia mở lại cửa khẩu Larsi sau ba tuần đóng cửa vì tuyết lở...',
    'Gruzia mở lại cửa khẩu Larsi sau ba tuần đóng cửa vì tuyết lở!',
  ])('and none in a list: %s', (line) => {
    const other = ['Moldova mở hội làng gốm lần thứ mười', 'Hơn trăm lò gốm mở cửa cho khách đến xem.']
    const more = ['Giá đá hoa cương Ấn Độ tăng trở lại', 'Các mỏ ở Rajasthan thiếu thợ từ đầu năm.']
    const told = 'Hàng nghìn xe tải chở hoa quả đã qua biên giới.'
    for (const list of [
      [...other, line, told, ...more],
      ['Tin liên quan', line, told, ...other],
    ])
      expect(readPage(title, '', ...story, '', ...list).record?.body).not.toContain(line)
  })
})

describe('titles that ask, with which a page ends below a line nobody has listed as a heading', () => {
  const answers = ['1. Chợ đá ở đâu?', story[1] ?? '', '2. Ai bán đá?', story[2] ?? '', '3. Bao giờ chợ mở lại?']
  const last = 'Chợ mở mỗi thứ bảy, theo tòa thị chính Yerevan.'

  test.each([
    [
      'Hiểu thêm cùng Thời Vụ',
      'Vì sao giá ga châu Âu hạ giữa mùa đông?',
      'FIFA chia tiền thưởng World Cup như thế nào?',
    ],
    ['Góc giải thích', 'Ai sở hữu mỏ vàng Amulsar?', 'Bao giờ đường sắt Kars mở lại?'],
    ['Hỏi đáp khác', 'Gruzia bầu cử thế nào?', 'Vì sao nước biển Caspi rút?'],
  ])('%s', (heading, ...others) => {
    for (const end of [[], ['Bạn có thấy bài viết hữu ích không?', 'Có', 'Không']]) {
      const { record } = readPage(title, '12/05/2022', story[0] ?? '', ...answers, last, heading, ...others, ...end)
      expect(record?.body).toContain(last)
      expect(record?.body.filter((text) => others.includes(text))).toEqual([])
    }
  })
})
