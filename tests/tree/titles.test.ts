import { describe, expect, test } from 'vitest'
import { readPage, rolesOf, titleOf } from '../support/read-page.ts'
import { longStory as story } from './stone-market.ts'

const stamp = 'Thứ năm, 12/05/2022 08:15'

describe('a page with a title keeps it', () => {
  test.each([
    'Chợ đá Yerevan mở lại',
    'LÀNG KHÔNG CÒN TIẾNG CHUÔNG',
    'Ai dựng lại chợ đá?',
    'Chợ đá Vernissage ở Yerevan là gì? Vì sao nước lũ cuốn trôi nó hai lần?',
    'Người thợ Yerevan học tiếng Việt',
    'Vernissage: bốn trăm triệu dram cho một nền chợ',
    'VIDEO: Nước rút khỏi chợ đá Vernissage',
    'YE-RE-VAN MỞ LẠI CHỢ ĐÁ',
    'Chợ Vernissage 1 và chợ Vernissage 2 cùng mở lại',
    'Yerevan 1 năm sau lũ: chợ đá Vernissage mở lại',
    'Kinh tế - Văn hóa - Xã hội Yerevan đổi thay ra sao từ một chợ đá?',
    'Chợ đá Yerevan - nước lũ - bốn trăm triệu dram',
    'Yerevan - Gyumri - Vanadzor: ba chợ đá mở lại',
  ])('%s', (line) => {
    expect(titleOf('Trang chủ', 'Kinh tế', line, stamp, ...story)).toBe(line)
  })

  const dek = 'Hai tuần sau trận lũ, hơn hai trăm người bán ở chợ đá Yerevan dựng lại quầy và chờ khách'

  test.each(['Sau lũ', 'CHỢ ĐÁ', 'Vì sao chợ mở lại?', 'Bốn trăm triệu dram'])(
    'of a few words above a dek: %s',
    (line) => {
      expect(titleOf('Trang chủ', 'Kinh tế', line, dek, stamp, ...story)).toBe(line)
      expect(rolesOf(line, dek, ...story)[1]).toBe('lede')
    },
  )

  test.each(['Tin trong ngày', 'Nước rút', 'Chợ đá', 'Người bán', 'Tòa thị chính', 'Quân sự'])(
    'below the last section of a menu, of which the story has the words: %s',
    (section) => {
      const line = 'Yerevan: Hơn hai trăm người bán ở chợ đá Vernissage dựng lại quầy sau khi nước rút'
      const menu = ['Trang chủ', 'Tin Việt Nam', 'Nhân quyền', section]
      expect(titleOf(...menu, line, '2022.05.12', ...story)).toBe(line)
      expect(titleOf(...menu, line, 'Bảo Hà', stamp, ...story)).toBe(line)
      expect(titleOf(...menu.slice(0, 3), 'Sau lũ', dek, stamp, ...story)).toBe('Sau lũ')
    },
  )

  test.each(['LÒ ĐỈNH', 'Lò Đỉnh', 'Bài: Lò Đỉnh', 'Bá Tuần'])('above its author and a dek: %s', (author) => {
    const line = 'Yerevan mở lại chợ đá giữa hai trận lũ'
    expect(rolesOf('15:21 28/04/2015', line, author, dek, ...story).slice(1, 4)).toEqual(['title', 'byline', 'lede'])
  })

  test('that is broken over two lines, and said whole below', () => {
    const line = 'Yerevan mở lại chợ đá giữa hai trận lũ'
    for (const whole of [`${line}.`, `${line} - Ảnh 1.`]) {
      const { record } = readPage('Yerevan mở lại chợ đá', '', 'giữa hai trận lũ', '', whole, '', ...story)
      expect(record).toMatchObject({ title: line, lede: story[0] })
      expect(record?.lines.slice(0, 3).map(({ role }) => role)).toEqual(['title', 'blank', 'title'])
    }
  })

  test('with a stroke in a name', () => {
    const line = 'Chợ đá Yerevan đếm quầy bằng mã QR_2022'
    expect(readPage(line, ...story).record?.title).toBe(line)
  })

  test('that names a film, with a day glued to it', () => {
    const line = 'VIDEO: Nước rút khỏi chợ đá Vernissage'
    expect(rolesOf(`${line}12/05/2022 08:15`, ...story).slice(0, 3)).toEqual(['title', 'dateline', 'lede'])
  })

  test('above another wording of it', () => {
    const line = 'Chợ đá Vernissage ở Yerevan mở lại sau hai tuần dọn bùn và sửa nền'
    const again = 'Chợ đá Vernissage ở Yerevan mở lại sau hai tuần dọn bùn và sửa chữa'
    expect(rolesOf(line, again, ...story)[2]).toBe('lede')
  })

  test('above the titles of other stories', () => {
    const others = ['- Lũ lớn ở Gyumri cuốn trôi hai cây cầu gỗ', '- Thợ đá Armenia học nghề ở Carrara']
    expect(rolesOf('Chợ đá Yerevan mở lại', ...others, ...story).slice(0, 4)).toEqual([
      'title',
      'furniture',
      'furniture',
      'lede',
    ])
  })

  const listed = [
    'Người phụ nữ nhặt được túi tiền trước cổng bệnh viện',
    'Giá lợn hơi lại lập đỉnh sau kỳ nghỉ lễ dài ngày',
    'Vì sao ngày càng nhiều người bỏ phố về rừng trồng nấm?',
    'Ca sĩ trẻ bị phạt vì quảng cáo sữa bột sai sự thật',
    'Cảnh báo mưa đá, lốc xoáy ở nhiều tỉnh vùng núi',
    'Quốc lộ 4D sạt lở, xe khách phải quay đầu giữa đêm',
  ]

  test.each([
    ['', listed],
    [' with dots where they are cut off', listed.map((other) => `${other.slice(0, 36)}...`)],
    [' with dashes between them', listed.flatMap((other) => ['-', other])],
    [' with dashes behind them', ['-', ...listed.map((other) => `${other} -`)]],
    [' with bullets', listed.map((other) => `• ${other}`)],
    [' below their heading', ['Đọc nhiều', ...listed]],
    [' twice', [...listed, ...listed]],
  ])('below a list of other stories%s', (_, others) => {
    const line = 'Chợ đá Yerevan mở lại'
    expect(titleOf(...others, 'Thế giới', line, stamp, ...story)).toBe(line)
    expect(titleOf(...others, line, ...story)).toBe(line)
  })

  test('of two sentences in capitals, above a list of titles to which the author points', () => {
    const line =
      'BẤT CHẤP LỜI CAN CỦA CÁC KTS, YEREVAN MỞ LẠI CHỢ ĐÁ VERNISSAGE. NHIỀU NGƯỜI BÁN GỬI LỜI CẢM ƠN TÒA THỊ CHÍNH VÀ BÀ CON GẦN XA'
    const others = [
      '1. AI ĐÃ BÁN ĐÁ GIẢ Ở CHỢ YEREVAN?',
      '2. Nhân mười năm trận lũ Gyumri: HAI CÂY CẦU GỖ VÀ LỜI HỨA BỊ QUÊN',
      '3LŨ Ở GYUMRI CUỐN TRÔI HAI CÂY CẦU GỖ',
    ]
    const list = ['Trước khi vào bài, mời bà con đọc lại mấy bài:', ...others]
    const roles = rolesOf('Thứ năm, 12 tháng 5, 2022', '', line, '', ...list.flatMap((item) => [item, '']), ...story)
    expect(roles.slice(1, 7)).toEqual(['title', 'furniture', 'furniture', 'furniture', 'furniture', 'lede'])
  })

  test('of a word or two that is said twice', () => {
    expect(titleOf('Thư phương xa', 'Đá cuội', 'Đá cuội', 'Cô Tô', ...story)).toBe('Đá cuội')
  })

  test('that begins as furniture does', () => {
    const line = 'Chủ đề bàn thảo ở chợ đá Vernissage'
    expect(titleOf('Cập nhật: 15:22 GMT - thứ ba, 23 tháng 3, 2010', line, ...story)).toBe(line)
  })

  test.each([
    'Chợ đá Yerevan mở lại | 12/05/2022',
    'Chợ đá Yerevan mở lại - 12/05/2022 10:36',
    '* Chợ đá Yerevan mở lại',
    'Old  Default Chợ đá Yerevan mở lại',
    'Default Chợ đá Yerevan mở lại',
    'Chợ đá Yerevan mở lại_Báo Núi Đá',
    'Chợ đá Yerevan mở lại_kết quả xổ số hôm nay',
  ])('without the mark beside it: %s', (line) => {
    expect(readPage(line, ...story).record?.title).toBe('Chợ đá Yerevan mở lại')
  })

  test('below its beginning, which is glued to the way to it', () => {
    const line = 'Chợ đá Yerevan mở lại sau hai tuần dọn bùn'
    expect(titleOf('Trang chủNewsĐời sốngChợ đá Yerevan mở lại sau hai...', '', line, ...story)).toBe(line)
  })

  test('and its dots, though a picture’s number stands behind it further down', () => {
    const line = 'Chợ đá Yerevan mở lại...'
    expect(titleOf(line, story[0] ?? '', `${line} - Ảnh 1.`, ...story.slice(1))).toBe(line)
  })

  test('when it is said again above a caption, below the lede that stands above it too', () => {
    const line = 'Chợ đá Yerevan mở lại sau hai tuần dọn bùn'
    const [lede = '', ...text] = story
    const page = [lede, 'Đọc nhiều', line, lede, `${line}Bờ sông sáng 12/5. (Ảnh: Photolure)`, ...text]
    expect(rolesOf(...page).slice(2, 6)).toEqual(['title', 'lede', 'furniture', 'caption'])
  })

  test('in the subject of a letter', () => {
    const head = [
      'From: hakob@nuida.example',
      'Subject: Re: [nuida-l] Chợ đá Yerevan mở lại',
      'Date: Sun, 14 Apr 2002 09:12:33',
    ]
    const { record } = readPage(...head, ...story)
    expect(record?.title).toBe('Chợ đá Yerevan mở lại')
  })

  test('between bars, where the page lies on one line', () => {
    const pieces = [
      'Một Dòng',
      'Đọc nhanh',
      'Thứ năm 12/05/2022',
      'Chợ đá Yerevan mở lại',
      [...story, ...story].join(' '),
    ]
    expect(readPage(pieces.join(' | ')).record?.title).toBe('Chợ đá Yerevan mở lại')
  })

  test('above a lede whose full stop is lost', () => {
    const lede = 'Hai tuần sau trận lũ, những người bán đá cuối cùng của thủ đô Armenia lại bày hàng, và lại lo'
    const roles = rolesOf('Chợ đá Yerevan mở lại', 'Lò Văn Đỉnh', lede, ...story)
    expect(roles.slice(0, 4)).toEqual(['title', 'byline', 'lede', 'paragraph'])
  })

  const long = 'Chợ đá Vernissage ở Yerevan mở lại: nền cao thêm nửa mét, người bán lo tiền thuê, khách chờ tượng mới'

  test.each([
    'Chuyên mục: Chợ và người bán',
    'Danh mục : Nền chợ đá',
    '[ Chợ đá ] [ Người bán ] [ Tượng mới ] [ Liên hệ ]',
    '[Yerevan] [Chợ đá] [Người bán] [Khách]',
    'Trang chủ > Đời sống > Chợ và người bán',
    'Trang nhất » Người bán chợ đá',
  ])('as long as a dek, below its section: %s', (section) => {
    expect(titleOf('Báo Núi Đá', section, long, stamp, ...story)).toBe(long)
    expect(rolesOf('Báo Núi Đá', section, long, stamp, ...story).at(-story.length)).toBe('lede')
  })

  test('as long as a dek, below a kicker: in capitals, or said again', () => {
    const [capitals, again] = [long.toUpperCase(), `${long}.`]
    expect(titleOf('CHỢ ĐÁ', capitals, stamp, ...story)).toBe(capitals)
    expect(titleOf('Chợ đá', long, '', again, '', ...story)).toBe(long)
  })

  test.each([
    ['Trang chủĐời sống', 'Chợ đá Yerevan mở lại sau hai tuần dọn bùn'],
    ['Trang nhấtĐời sốngChợ và phố', '“Nước lên ba lần”, người bán chợ đá kể'],
    ['HomeNewsĐời sống', 'Chợ đá Yerevan bán iPhone cũ cạnh tượng đá'],
  ])('glued to a breadcrumb without marks: %s', (steps, title) => {
    expect(readPage(steps + title, stamp, ...story).record?.title).toBe(title)
  })

  test('above the source and the caption of a picture', () => {
    const title = 'Vernissage: bốn trăm triệu dram cho một nền chợ'
    const picture = ['Nguồn hình ảnh, Ani Movsesyan', 'Chụp lại hình ảnh, Người bán phơi tượng đá']
    expect(titleOf(title, ...picture, ...story)).toBe(title)
  })
})

describe('the title between the day of the page and a short lede, above the title of another story', () => {
  const lede = 'Hai trận lũ đã cuốn trôi gần nửa số quầy của chợ đá Vernissage.'
  const other = 'Tòa thị chính Yerevan nhận lỗi với người bán'

  test.each([
    'Vì sao một khu chợ nhỏ khiến cả thành phố lo lắng?',
    'Ai đứng sau vụ kiện ồn ào nhất mùa xuân này?',
    'Cái giá phải trả cho sự chậm trễ',
    'Khi dòng sông không còn hiền như xưa',
    'Bước ngoặt mới trong câu chuyện cũ',
    'Một thỏa thuận, hai cách hiểu',
    'Giấc mơ dang dở bên bờ Hrazdan',
  ])('%s', (line) => {
    for (const head of [
      ['icon', '12/05/2022 08:15'],
      ['Thế giới', stamp],
      ['Thế giới', stamp, 'Bảo Hà'],
    ])
      expect(titleOf(...head, line, lede, other, ...story)).toBe(line)
  })

  test('but a teaser above the title with its own day is none', () => {
    const teaser = ['Cái giá phải trả cho sự chậm trễ', 'Câu giới thiệu của tin khác nằm ở ngay đây, bên trên bài.']
    const line = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'
    expect(titleOf('12/05/2022 08:15', ...teaser, line, '13/05/2022 09:00', ...story)).toBe(line)
  })
})

describe('what says whence a text was taken is no title', () => {
  const line = 'Cái giá của việc nhìn đi chỗ khác: Châu Âu và Karabakh'

  test.each([
    'Nguồn: Anna Lee, “The Price of Looking Away”, The Open Atlas, 29/09/2023',
    'Nguồn bài: Hetq, Yerevan, 10/05/2022',
    'Dịch từ: “The Stone Market of Yerevan”, Anna Lee, Hetq',
    'Nguyên tác: Anna Lee, The Stone Market of Yerevan, 2022',
    'Tựa gốc: The Stone Market of Yerevan, Anna Lee',
  ])('%s', (source) => {
    expect(titleOf('Trang chủ', line, 'Posted on 12/05/2022', source, 'Biên dịch: Lò Đỉnh', ...story)).toBe(line)
    expect(titleOf('Trang chủ', line, 'Biên dịch: Lò Đỉnh', source, ...story)).toBe(line)
  })
  test.each(['Nguồn nước Yerevan bị nhiễm đá sau lũ', 'Nguồn khí đốt Yerevan: từ đâu tới?'])('but: %s', (title) => {
    expect(titleOf('Trang chủ', title, stamp, ...story)).toBe(title)
  })
})

describe('a day glued to a title', () => {
  const [first = '', ...rest] = story

  test.each([
    'Vì sao chợ đá Yerevan mở lại?17:05 25/5/2023',
    'Chợ đá Vernissage: “Nước lên mười lần nữa cũng bán”25/05/2023 - 17:05',
    'Yerevan dọn chợ đá sau lũ!17:05 | 25/05/2023',
    'Yerevan mở lại chợ đá Vernissage sau trận lũThứ năm, 25/5/2023 17:05 (GMT+7)',
    'Nga, Armenia bàn chuyện chợ đá (kỳ 2)25/05/2023 17:05',
  ])('is cut off, and so is the lede behind it: %s', (line) => {
    const title = line.slice(0, line.search(/\d\d[:/]|Thứ/u))
    for (const page of [[line, first], [`${line}${first}`], [`${line} ${first}`]]) {
      const { record } = readPage('Trang chủ', ...page, ...rest)
      expect(record).toMatchObject({ title, lede: first, published: { edtf: '2023-05-25' } })
    }
  })
  test.each([
    'Chợ mở lúc 17:05 25/5/2023 theo giờ Yerevan, hai tuần sau trận lũ.',
    'Ông Hakob nói lúc 17:05 25/5/2023 Tòa thị chính mới trả lời ông.',
    'Tài liệu ghi: Yerevan, 25/05/2023 17:05 Chợ đá Vernissage, người nhận Hakob.',
    'Nước rút. Đến 17:05 25/05/2023Tòa thị chính mới trả lời người bán ở chợ.',
  ])('and none in a sentence: %s', (line) => {
    expect(readPage('Yerevan mở lại chợ đá Vernissage', first, line, ...rest).record?.body[0]).toBe(line)
  })
})

describe('a title that opens as a caption does', () => {
  test.each([
    'Toàn cảnh thỏa thuận giữa Yerevan và Tbilisi về chợ đá',
    'Toàn cảnh cuộc khủng hoảng ở chợ đá Yerevan',
    'Toàn cảnh vụ tranh chấp chợ đá Vernissage ở Yerevan',
    'Toàn cảnh quan hệ giữa Yerevan và những người bán đá',
    'Infographic: Chợ đá Yerevan qua ba trận lũ',
    'INFOGRAPHIC: CHỢ ĐÁ YEREVAN QUA BA TRẬN LŨ',
    'Đồ họa: Chợ đá Vernissage ở Yerevan qua ba trận lũ',
  ])('%s', (line) => {
    expect(titleOf(line, stamp, ...story)).toBe(line)
    expect(titleOf('Trang chủ', 'Kinh tế', line, ...story)).toBe(line)
    expect(titleOf('Báo Núi Đá | Tin nhanh, tin mới mỗi ngày', 'Đồ họa', line, stamp, ...story)).toBe(line)
    expect(titleOf('Giá vàng hôm nay tăng mạnh', line, stamp, ...story)).toBe(line)
  })

  test.each([
    'Infographic: Hơn hai trăm quầy hàng của chợ đá Yerevan',
    'Đồ họa: Hơn hai trăm quầy hàng của chợ đá Yerevan',
    'Toàn cảnh chợ đá Vernissage ở Yerevan',
    'Toàn cảnh vụ cháy ở chợ đá Yerevan',
    'Toàn cảnh lễ mở lại chợ đá Yerevan',
  ])('but below one it is a caption: %s', (line) => {
    const title = 'Yerevan mở lại chợ đá giữa hai trận lũ'
    expect(rolesOf(title, stamp, line, ...story).slice(0, 4)).toEqual(['title', 'dateline', 'caption', 'lede'])
    expect(rolesOf(title, line, ...story).slice(0, 3)).toEqual(['title', 'caption', 'lede'])
  })

  test.each(['Toàn cảnh chợ đá Vernissage nhìn từ bờ sông', 'Toàn cảnh khu chợ đá ở Yerevan. Ảnh: AFP'])(
    'and none where only a caption stands: %s',
    (line) => {
      expect(titleOf(line, ...story)).toBeUndefined()
    },
  )
})

describe('a title of three or four words that names the story, right above its day', () => {
  const dek =
    'Hai tuần sau trận lũ, hơn hai trăm người bán ở chợ đá thành phố dựng lại quầy và chờ những khách đầu tiên của mùa hè'

  test.each(['Chợ ở Yerevan', 'Đá và Yerevan', 'Một ngày ở Yerevan', 'Ở lại Yerevan', 'Giữ lửa cho Vernissage'])(
    '%s',
    (line) => {
      expect(titleOf('Trang chủ', 'Kinh tế', line, stamp, ...story)).toBe(line)
      expect(titleOf('CHUYỆN BỐN PHƯƠNG', line, stamp, 'Bảo Hà', ...story)).toBe(line)
      expect(titleOf('Trang chủ', line, stamp, dek, ...story)).toBe(line)
    },
  )

  test.each(['Bạn đọc viết', 'Chuyện phương xa', 'Một ngày ở Tusheti', 'Báo Yerevan', 'Nam Kavkaz', 'Tin từ Gyumri'])(
    'but not: %s',
    (line) => {
      expect(titleOf('Trang chủ', line, stamp, ...story)).toBeUndefined()
    },
  )

  test.each(['Chuyện ở Yerevan', 'Thư từ Yerevan'])('nor a kicker: %s', (line) => {
    const title = 'Hơn hai trăm người bán dựng lại quầy ở chợ đá'
    expect(titleOf('Trang chủ', line, title, stamp, ...story)).toBe(title)
    expect(titleOf('Trang chủ', line, stamp, title, ...story)).toBe(title)
  })
})

describe('a title with the agency between it and its day', () => {
  const line = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'

  test.each(['TTXVN', 'Reuters', 'AFP', 'Nguồn: Reuters'])('%s', (agency) => {
    const { record } = readPage('Trang chủ', line, agency, '12/05/2022 08:15', ...story)
    expect(record).toMatchObject({ title: line, published: { edtf: '2022-05-12' }, captions: [] })
  })
  test('but a caption below the title stays one', () => {
    const caption = 'Người bán dọn quầy ở chợ đá Vernissage'
    for (const page of [
      [line, '12/05/2022', caption, 'AFP', ...story],
      [line, caption, 'AFP', '12/05/2022', ...story],
    ])
      expect(readPage(...page).record).toMatchObject({ title: line, captions: [{ text: caption, credit: 'AFP' }] })
  })
})

describe('a title with the agency behind it, right above its day', () => {
  const line = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'

  test.each(['| Reuters', '| TTXVN', '/ Sputnik', '- AFP', '|AP', '– TASS'])('%s', (agency) => {
    for (const head of [[], ['Trang chủ', 'Thế giới']])
      expect(readPage(...head, `${line} ${agency}`, '12/05/2022 08:15', ...story).record).toMatchObject({
        title: line,
        captions: [],
      })
  })
  test.each([
    ['above the title', ['Người bán dọn quầy ở chợ đá | AFP', '12/05/2022', line, ...story]],
    ['below the title', [line, 'Người bán dọn quầy ở chợ đá | AFP', '12/05/2022', ...story]],
    ['in the text', [line, '12/05/2022', ...story, 'Người bán dọn quầy ở chợ đá | AFP', '12/05/2022']],
  ])('but a caption is one: %s', (_, page) => {
    expect(readPage(...page).record).toMatchObject({
      title: line,
      captions: [{ text: 'Người bán dọn quầy ở chợ đá', credit: 'AFP' }],
    })
  })
})
