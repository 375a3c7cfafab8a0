import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import { readPage, rolesOf, toPage } from '../support/read-page.ts'
import { testKnowledge } from '../support/test-knowledge.ts'
import { lede, longStory as story, title } from './stone-market.ts'

test('a source above its caption leaves the title above it alone', () => {
  expect(rolesOf(title, 'Nguồn hình ảnh, Ani Movsesyan', 'Chụp lại hình ảnh, Người bán phơi tượng đá', lede)).toEqual([
    'title',
    'credit',
    'caption',
    'lede',
  ])
})

test('a copyright sign glued to its caption leaves the title above it alone', () => {
  const { record } = readPage(title, '', '© Núi ĐáNước lũ cuốn trôi quầy hàng ở chợ', '', lede)
  expect(record).toMatchObject({ title, captions: [{ text: 'Nước lũ cuốn trôi quầy hàng ở chợ', credit: 'Núi Đá' }] })
})

test.each([
  'Yerevan: người bán và khách chen nhau trong buổi sáng mở cửa đầu tiên của chợ đá Vernissage - Ảnh 1.',
  'Người bán và khách chen nhau trong buổi sáng mở cửa đầu tiên của chợ đá Vernissage (ảnh 3).',
])('a long label with a picture’s number and a full stop is no paragraph: %s', (label) => {
  expect(rolesOf(title, lede, label, lede.replace('Chợ', 'Khu chợ')).slice(2)).toEqual(['caption', 'paragraph'])
})

test('a sentence that begins as the title does is text, and a label without a stop is none', () => {
  expect(rolesOf(title, '01/03/2024 10:00', `${title} ngày 1/3.`)[2]).toBe('lede')
  expect(rolesOf(title, '01/03/2024 10:00', `${title} ngày 1/3.`, lede)[2]).toBe('lede')
  expect(rolesOf(title, lede, `${title} - Ảnh 1.`, lede.replace('Chợ', 'Khu chợ'))[2]).toBe('caption')
  expect(rolesOf(title, lede, `${title} hôm thứ bảy`, lede.replace('Chợ', 'Khu chợ'))[2]).toBe('caption')
})

test.each([
  'Hai bên nhất trí mở tuyến đường mang tên "Tuyến đường đá hoa cương" (TDHC).',
  'Một nguồn tin ngoại giao cho biết các bên sẽ gặp lại vào mùa hè (Reuters).',
  '"Chúng tôi đã nói thẳng thắn", ông Hakob nói với hãng tin Pháp (AFP).',
])('an abbreviation or a source of words in brackets leaves a paragraph in the story: %s', (line) => {
  expect(rolesOf(title, lede, line, lede.replace('Chợ', 'Khu chợ'))[2]).toBe('paragraph')
})

test('an alternative text with width and day is no title', () => {
  const copyright = '© Núi Đá / Ani Movsesyan / Chuyển đến kho ảnhNước lũ cuốn trôi quầy hàng ở chợ đá Vernissage'
  const alternative = 'Nước lũ cuốn trôi quầy hàng ở chợ đá Vernissage - Thông tấn Núi Đá, 1920, 12.05.2022'
  const short = 'Yerevan mở lại chợ'
  expect(rolesOf(short, copyright, alternative, lede)[2]).toBe('caption')
})

test.each(['Bài: Hà Thác - Ảnh: Ani Suối', 'Bài: Hà Thác; ảnh: Ani Suối', 'Bài và ảnh: Ani Suối'])(
  'who made the pictures is named once for all of them: %s',
  (author) => {
    const [own, other] = ['Dãy quầy phía Nam nhìn từ cầu Hrazdan.', 'Quầy đá sau trận lũ. Ảnh: Hạnh Suối']
    const { record } = readPage(title, author, lede, own, other)
    expect(record?.captions).toEqual([
      { text: own, credit: 'Ani Suối' },
      { text: 'Quầy đá sau trận lũ.', credit: 'Hạnh Suối' },
    ])
  },
)

test.each([
  'Xe bùn nằm giữa hai dãy quầy. Ảnh chụp màn hình',
  'Nền chợ sau trận lũ, ảnh chụp ngày 4/3/2019.',
  'Lễ mở lại chợ đá ở Yerevan.',
  'Dãy quầy phía Nam nhìn từ cầu Hrazdan.',
  'Buổi họp báo hôm 15/5 tại tòa thị chính Yerevan.',
])('without a source: %s', (line) => {
  expect(rolesOf(title, lede, line, lede.replace('thứ bảy', 'chủ nhật'))[2]).toBe('caption')
})

test.each([
  'Nước lũ làm mất bốn trăm quầy ở bờ Nam.',
  'Hai người chết khi dọn nền chợ phía Nam.',
  'Tòa thị chính bác bỏ lời tố của người bán ở bờ Nam.',
  'Vòng họp tiếp theo dự kiến tổ chức tại Gyumri vào tháng 5 tới.',
  'Phe bờ Bắc ủng hộ việc dời chợ lên đồi.',
  'Chưa nhà nào ở bờ Bắc dọn về.',
  'Thị trưởng Hakob Ghazaryan trực tiếp dỡ bùn với người bán suốt đêm.',
  'Thị trưởng Ghazaryan đặt vòng hoa trước cột mốc nước lũ.',
  'Dãy quầy bờ Nam vắng khách ba tháng liền.',
  'Hàng nghìn khách kéo về dãy quầy ở bờ Nam.',
  'Cuộc họp mở đầu đợt quyên góp của thành phố.',
  'Phố đá ở bờ Bắc từ đó thành chỗ họp chợ.',
  'Nhưng khách quen ở Yerevan vẫn tới.',
  'Armenia và Gruzia lập quỹ cứu trợ ngày 23/9/1992.',
  'Cảnh sát phong tỏa hiện trường suốt ba giờ.',
  'Chiếc xe rẽ trái, đâm vào dãy quầy ở bờ Nam.',
])('a short sentence that tells is none: %s', (line) => {
  const long = lede.replace('bảy', 'tư').replace('.', ' khiến nhiều người mất trắng số đá vừa chở từ mỏ về.')
  expect(rolesOf(title, long, line, long.replace('tư', 'năm'), long.replace('tư', 'sáu'))[2]).toBe('paragraph')
})

test.each([
  'Bãi đá phía Nam của chợ Vernissage.',
  'Hai chủ quầy bên đống đá ở bờ Nam.',
  'Bà Hasmik Saroyan - chủ quầy đá.',
  'Một quầy đá của người Gruzia đổ trong trận lũ.',
])('without a source, between long paragraphs: %s', (line) => {
  const long = lede.replace('.', ' khiến nhiều người mất trắng số đá vừa chở từ mỏ về.')
  const [below, last] = [long.replace('bảy', 'tư'), long.replace('bảy', 'năm')]
  expect(rolesOf(title, long, line, below, last)[2]).toBe('caption')
  expect(messagesOf(title, long, line, below, last)).toContainEqual(
    expect.objectContaining({ ruleId: 'doubtful-caption', line: 3 }),
  )
  expect(rolesOf(title, long, line, below)[2]).toBe('paragraph')
  expect(rolesOf(title, long, line, below, last, 'Nền chợ đá sau trận lũ. Ảnh: Photolure', last)[2]).toBe('paragraph')
  expect(rolesOf(title, long, line, below, last, 'Chợ đã họp lại từ sáng.')[2]).toBe('paragraph')
})

test('without a source, above the line in which the page is cut off', () => {
  const long = lede.replace('.', ' khiến nhiều người mất trắng số đá vừa chở từ mỏ về.')
  const cut = 'Ông Hakob, người bán kỳ cựu nhất chợ, nói ông đã thấy nước lên ba lần và lần nào cũng dựng lại quầ'
  const picture = 'Bãi đá phía Nam của chợ Vernissage ở Yerevan.'
  expect(rolesOf(title, long, long.replace('bảy', 'tư'), long.replace('bảy', 'năm'), picture, cut)[4]).toBe('caption')
})

test('as long as a paragraph, above itself with its source', () => {
  const long = lede.replace('Chợ đá', 'Ảnh cắt từ đoạn phim của tòa thị chính cho thấy chợ đá')
  const page = [lede, lede.replace('bảy', 'tư'), long, long.replace('.', '. AFP'), lede.replace('bảy', 'năm')]
  expect(rolesOf(title, ...page).slice(3, 5)).toEqual(['caption', 'caption'])
})

test('without a stop, twice in a row in the middle of the story', () => {
  const picture = 'Thợ đào móng cho dãy quầy phía Nam'
  const story = ['bảy', 'tư', 'năm', 'sáu'].map((day) => lede.replace('bảy', day)).flatMap((line) => [line, ''])
  const below = ['Việc dựng quầy còn phải chờ một tháng nữa.', '', 'Trận lũ sau khó mà đo']
  const { tree, record } = readPage(title, '', ...story, picture, picture, '', ...below)
  expect(tree?.children.slice(5).map(({ role }) => role)).toEqual(['caption', 'caption', 'paragraph', 'paragraph'])
  expect(record?.related).toEqual([])
})

test('of a few words with a stop, below the label of a single picture', () => {
  expect(rolesOf(title, lede, `${title} ảnh 1`, 'Bờ Nam sông Hrazdan.', lede.replace('bảy', 'tư'))[3]).toBe('caption')
})

test('without a source, in a gallery', () => {
  const credited = ['Cầu gỗ', 'Nền chợ', 'Bậc thềm', 'Bến xe'].map(
    (what) => `${what} sau trận lũ ở Yerevan. Ảnh: Photolure`,
  )
  expect(rolesOf(title, lede, ...credited, 'Trẻ em đá bóng bên dãy quầy phía Nam.')[6]).toBe('caption')
})

test('without a source, between blank lines that the paragraphs do not have', () => {
  const text = ['bảy', 'tư', 'năm', 'sáu'].map((day) => lede.replace('bảy', day))
  expect(rolesOf(title, ...text, '', 'Đoàn xe tải chờ qua cửa khẩu Sarpi.', '', lede)[5]).toBe('caption')
})

test("below pictures' numbers, on a page that has one below each", () => {
  const pictures = ['Bà cụ ở Akhalkalaki bán khoai tây và kể chuyện.', 'Dây hạt phơi như rèm cửa.', 'Góc bán phô mai.']
  const lines = pictures.flatMap((picture, index) => [`${title} - Ảnh ${index + 1}.`, picture])
  expect(rolesOf(title, lede, ...lines, lede.replace('bảy', 'tư'))).toEqual([
    'title',
    'lede',
    ...lines.map(() => 'caption'),
    'paragraph',
  ])
})

test.each([
  ['Nền chợ phía Nam sau trận lũ lớn nhất mười năm.', 'Nền chợ phía Nam sau trận lũ lớn nhất mười năm.'],
  ['Nền chợ đá.', 'Nền chợ đá.'],
  ['Nền chợ phía Nam sau trận lũ lớn nhấ', 'Nền chợ phía Nam sau trận lũ lớn nhất mười năm.'],
])('twice, once as the alternative text of its picture: %s', (alternative, caption) => {
  const roles = rolesOf(title, alternative, '', caption, lede, lede.replace('bảy', 'tư'))
  expect(roles).toEqual(['title', 'caption', 'caption', 'lede', 'paragraph'])
})

test.each([
  'Bà Ani Movsesyan và người bán đá Hakob Sarkissian tại buổi gặp',
  'Thị trưởng Yerevan và các thợ đá lâu năm chụp ảnh lưu niệm',
  'Thị trưởng Yerevan trao khóa dãy quầy mới cùng các đại biểu',
])('by the gathering at its end: %s', (picture) => {
  expect(rolesOf(title, lede, '', picture, '', lede.replace('bảy', 'tư'), '', 'Ông Hakob nói năm nay chợ')).toEqual([
    'title',
    'lede',
    'caption',
    'paragraph',
    'paragraph',
  ])
})

test('twice, the only line to do so, though it tells something', () => {
  const caption = 'Hai quầy đá bị nước cuốn ra tận chân cầu'
  const roles = rolesOf(title, lede, '', caption, '', caption, '', lede.replace('bảy', 'tư'), lede.replace('bảy', 'ba'))
  expect(roles).toEqual(['title', 'lede', 'caption', 'caption', 'paragraph', 'paragraph'])
})

test.each([
  'Nền chợ phía Nam đã khô từ hôm trước.',
  'Thợ đá và người bán ở chợ Vernissage dọn nền chợ phía Nam, nơi nước lũ đã rút hết, trong một buổi sáng ngày 12 tháng 5 năm 2022',
])('twice, cut off the second time by the end of the page: %s', (caption) => {
  expect(rolesOf(title, lede, caption, caption.slice(0, 20))).toEqual(['title', 'lede', 'caption', 'caption'])
})

test.each(['Video: Nước lũ ở chợ đá Vernissage', '| Nước lũ ở chợ đá Vernissage (Nguồn: AFP) |'])(
  'without its label: %s',
  (line) => {
    const { record } = readPage(title, lede, line, lede.replace('bảy', 'tư'))
    expect(record?.captions.map(({ text }) => text)).toEqual(['Nước lũ ở chợ đá Vernissage'])
  },
)

test('the version that names the photographer too counts', () => {
  const name = 'Người bán ở chợ đá Vernissage'
  const versions = [`© Núi Đá / Ani Movsesyan / Chuyển đến kho ảnh${name}`, `${name} - Núi Đá, 1920, 12.05.2022`]
  expect(readPage(title, ...versions, lede).record?.captions).toEqual([
    { text: name, credit: 'Núi Đá / Ani Movsesyan' },
  ])
})

test('before the word for a picture in English', () => {
  expect(rolesOf(title, lede, 'Nền chợ phía Nam', 'AFP photo', lede.replace('bảy', 'tư'))[3]).toBe('credit')
})

test.each([
  ['a file', 'nho_20240329-cho-da-1.jpg', 'Người bán và khách xem đá ở bờ Nam sông Hrazdan.'],
  ['a file', 'cho-da.webp', 'Thị trưởng Avinyan tiếp ông Hakob, người bán đá già nhất chợ Vernissage'],
  ['a cell of a table', '![]() |', 'Lễ mở lại chợ đá Vernissage bên sông Hrazdan. |'],
])('right below %s: %s', (_, picture, line) => {
  const { record } = readPage(title, '', lede, '', picture, line, '', lede.replace('bảy', 'tư'))
  expect(record?.captions.map(({ text }) => text)).toEqual([line.replace(' |', '')])
  expect(record?.body).toHaveLength(1)
})

test('none is a sentence that tells of a hope, between long ones', () => {
  const hope = 'Yerevan mong ông Hakob giữ quầy đá ở bờ Nam.'
  expect(rolesOf(title, lede, lede.replace('bảy', 'tư'), hope, lede.replace('bảy', 'năm'))[3]).toBe('paragraph')
})

const mayor = lede.replace('Chợ đá', 'Ông Lò Văn Suối, anh Bae Jun-ho và bà Ani Movsesyan có mặt khi chợ đá')

test.each([
  'Phó Chủ tịch Hội Phố Đá Lò Văn Suối trao quà cho các chủ quầy',
  'Bà Ani Movsesyan nhận quà của các tiểu thương bờ Bắc sông Hrazdan',
])('without a stop and source, of somebody named in full: %s', (line) => {
  const { tree, record } = readPage(title, mayor, mayor.replace('bảy', 'tư'), line, mayor.replace('bảy', 'năm'))
  expect(tree?.children[3]?.role).toBe('caption')
  expect(record?.related).toEqual([])
})

test.each([
  ['names nobody in full', 'Hội Phố Đá trao quà cho các chủ quầy ở bờ Bắc sông Hrazdan'],
  ['names another', 'Phó Chủ tịch Hội Phố Đá Hạ Văn Ghềnh trao quà cho các chủ quầy'],
  ['announces', 'Phó Chủ tịch Hội Phố Đá Lò Văn Suối: chợ sẽ có mái che'],
])('the title of another story %s', (_, line) => {
  const { record } = readPage(title, mayor, mayor.replace('bảy', 'tư'), line, mayor.replace('bảy', 'năm'))
  expect(record?.related.map((story) => story.title)).toEqual([line])
})

test.each([
  ['between blank lines with the paragraph below', ['', 'cho-da-1.jpg', 'Người bán xem đá ở bờ Nam sông.', lede, '']],
  ['without a stop', ['![]() |', 'Người bán xem đá ở bờ Nam sông Hrazdan', lede]],
])('below its file, %s', (_, lines) => {
  const { record } = readPage(title, lede.replace('bảy', 'tư'), ...lines, lede.replace('bảy', 'năm'))
  expect(record?.captions.map(({ text }) => text)).toEqual([expect.stringContaining('Người bán xem đá')])
  expect(record?.body).toHaveLength(2)
})

function messagesOf(...lines: string[]): VFile['messages'] {
  const file = toPage(lines)
  readDump(file, testKnowledge)
  return file.messages
}

describe('a caption with a full stop and its day, above an agency', () => {
  test.each([
    'Các nhà lãnh đạo tham dự cuộc họp của Cộng đồng Chính trị châu Âu tại Praha, ngày 6/10/2022.',
    'Người bán dọn quầy ở chợ đá Vernissage tại trung tâm thủ đô Yerevan hôm 12/5/2022.',
    'Quang cảnh chợ đá Vernissage sau khi nước rút, nhìn từ cầu Hrazdan, ngày 11 tháng 5, 2022.',
    'Tổng thống Azerbaijan Ilham Aliyev và Thủ tướng Armenia Nikol Pashinyan tại Munich, ngày 17/2/2024.',
    'Nhân viên cứu hộ làm việc bên bờ sông Hrazdan sau trận lũ, Yerevan, 10/5/2022.',
    'Ông Hakob (phải) và những người bán khác dọn bùn trước quầy hàng của mình vào ngày 12/5/2022.',
  ])('%s', (text) => {
    for (const credit of ['AP', 'Reuters', 'REUTERS']) {
      for (const page of [
        [title, '12/05/2022', 'In ra', text, credit, 'Chia sẻ', ...story],
        [title, '12/05/2022', ...story.slice(0, 1), text, credit, ...story.slice(1)],
      ])
        expect(readPage(...page).record).toMatchObject({
          lede: story[0],
          captions: [{ text: expect.stringContaining(text.slice(0, -1)), credit }],
        })
    }
  })

  test.each([
    'Cuộc gặp kế tiếp sẽ diễn ra tại Praha, ngày 6/10/2022.',
    'Tòa thị chính hứa trả tiền cho người bán trước ngày 12/6/2022.',
    'Lệnh ngừng bắn có hiệu lực từ ngày 10/11/2020.',
    'Hai bên ký thỏa thuận tại Washington ngày 8/8/2025.',
  ])('but a last sentence stays in the story: %s', (last) => {
    for (const source of ['AP', '(TTXVN)', 'Theo AP'])
      expect(readPage(title, '12/05/2022', ...story, last, source, 'Chia sẻ').record?.body.at(-1)).toBe(last)
  })
})
