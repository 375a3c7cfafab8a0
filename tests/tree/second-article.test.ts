import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDump } from '../../src/pipeline.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

const ferryTitle = 'Tuyến phà mới nối Batumi với Constanța qua Biển Đen'
const ferry = [
  'Cảng Batumi hôm thứ hai tiễn chuyến phà đầu tiên của tuyến mới sang Constanța, với bốn mươi toa hàng và gần một trăm hành khách.',
  'Phà chạy mỗi tuần hai chuyến, thay cho con đường vòng qua ba nước mà các hãng vận tải Gruzia phải đi từ nhiều năm nay.',
  'Công ty vận hành giữ nguyên giá vé đến hết mùa hè, sau đó tính lại theo giá nhiên liệu trên thị trường.',
  'Thuyền trưởng Zurab Beridze cho biết biển động vào tháng mười một, nên lịch mùa đông sẽ thưa hơn một nửa.',
  'Romania hứa xây thêm một cầu tàu ở Constanța để toa hàng lên bờ mà không cần cần cẩu.',
]
const apricotTitle = 'Armenia khôi phục vườn mơ cổ dưới chân núi Ararat'
const apricot = [
  'Vườn mơ gần ba trăm năm tuổi dưới chân núi Ararat được Armenia khôi phục nhờ công sức của hơn hai trăm tình nguyện viên.',
  'Những cây già nhất được chống bằng cọc gỗ, còn các gốc non ghép từ chính cành của chúng để giữ lấy giống mơ cũ.',
  'Xã Vosketap dự định mở cửa đón khách vào mùa hoa, với điều kiện mỗi ngày không quá một trăm người.',
  'Nhà thực vật học Anahit Grigoryan nói trái mơ ở đây nhỏ hơn nhưng thơm hơn mọi giống trồng trong đồng bằng.',
  'Tiền bán mứt sẽ trả cho người canh vườn và mua ống dẫn nước từ con suối phía trên làng.',
]
const chessTitle = 'Kỳ thủ mười hai tuổi ở Ganja hòa với đại kiện tướng'
const chess = [
  'Kỳ thủ mười hai tuổi Aysel Mammadova ở Ganja cầm quân đen hòa với một đại kiện tướng trong giải cờ mùa xuân.',
  'Ván đấu kéo dài năm giờ và kết thúc khi hai bên lặp lại nước đi của quân mã ba lần liên tiếp.',
  'Huấn luyện viên kể em học khai cuộc qua những tờ báo cũ mà ông nội để lại trong gác xép.',
  'Liên đoàn cờ Azerbaijan cấp cho em học bổng hai năm để tập ở Baku cùng đội trẻ.',
]
const tail = ['Chia sẻ', 'Bình luận', 'Tin khác', 'Từ khóa:', 'Đường dây nóng', 'Về đầu trang']
const ferryPage = [ferryTitle, '10:20 12/05/2023', ...ferry]

/** A paragraph that an editor has cut at 76 columns. */
function wrap(text: string): string {
  return text.replace(/(?<line>.{40,76})\s/gu, '$<line>\n')
}

/** What an editor is told of a dump with these lines: where each message points, and what it calls the second article. */
function tell(...lines: readonly string[]): { sure: string[]; doubtful: string[]; title: unknown; body: unknown[] } {
  const file = new VFile({ path: 'dumps/a.txt', value: lines.join('\n\n') })
  const { record } = readDump(file, testKnowledge)
  const printed = String(file.value).split('\n')
  const pointed = (rule: string) =>
    file.messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => printed[(line ?? 0) - 1] ?? '')
  return {
    sure: pointed('several-articles'),
    doubtful: pointed('doubtful-article'),
    title: record?.title,
    body: [record?.lede, ...(record?.body ?? [])],
  }
}

test.each([
  ['the author of the first', ['Lê Vy', apricotTitle, '08:15 20/06/2023', ...apricot], apricotTitle],
  ['the tail, its day above the title', [...tail, '08:15 20/06/2023', apricotTitle, ...apricot], '08:15 20/06/2023'],
  ['the tail of the first', [...tail, apricotTitle, '08:15 20/06/2023', ...apricot], apricotTitle],
  [
    'related stories of the first',
    ['Tin liên quan', chessTitle, ...tail, apricotTitle, '08:15 20/06/2023', ...apricot],
    apricotTitle,
  ],
  ['a drawn line', ['---', apricotTitle, ...apricot], '---'],
  ['a thick drawn line and its masthead', ['=====', 'Trang chủ', apricotTitle, ...apricot], '====='],
  ['a header', ['---\noutlet: vov\n---', apricotTitle, ...apricot.slice(0, 1)], '---'],
  [
    'a title printed twice',
    [...tail, apricotTitle, 'Trang chủ', apricotTitle, '20/06/2023 08:15', ...apricot],
    apricotTitle,
  ],
])('a second article is set aside below %s', (_, second, opening) => {
  expect(tell(...ferryPage, ...second)).toEqual({ sure: [opening], doubtful: [], title: ferryTitle, body: ferry })
})

test.each([
  ['the first', [...ferry.map(wrap), ...tail, apricotTitle, '08:15 20/06/2023', ...apricot]],
  ['the second', [...ferry, ...tail, apricotTitle, '08:15 20/06/2023', ...apricot.map(wrap)]],
])('of two articles %s is cut at a column', (_, lines) => {
  const { sure, body } = tell(ferryTitle, '10:20 12/05/2023', ...lines)
  expect(sure).toEqual([apricotTitle])
  expect(body.map((text) => String(text).replaceAll('\n', ' '))).toEqual(ferry)
})

test('of three articles the first is read and one of the others named', () => {
  const others = [apricotTitle, '08:15 20/06/2023', ...apricot, 'Hà My', chessTitle, '21:00 02/07/2023', ...chess]
  const { sure, body } = tell(...ferryPage, 'Lê Vy', ...others)
  expect(sure).toContain(apricotTitle)
  expect(body).toEqual(ferry)
})

test.each([
  ['dateline and title', [apricotTitle, '08:15 20/06/2023', ...apricot], apricotTitle],
  ['dateline above the title', ['08:15 20/06/2023', apricotTitle, ...apricot], '08:15 20/06/2023'],
  ['its author', [apricotTitle, '08:15 20/06/2023', 'Thu Lan', ...apricot], apricotTitle],
])('where nothing ends the story above, a second article is only warned of: %s', (_, second, opening) => {
  const { sure, doubtful, body } = tell(...ferryPage, ...second)
  expect({ sure, doubtful }).toEqual({ sure: [], doubtful: [opening] })
  expect(body).toEqual(expect.arrayContaining(ferry))
})

const card = [apricotTitle, '08:15 20/06/2023', ...apricot.slice(0, 2)]

test.each([
  ['two sentences', 3, card],
  ['three sentences', 2, [...card, ...apricot.slice(2, 3)]],
  ['its day above the title', 2, [String(card[1]), apricotTitle, ...apricot.slice(0, 2)]],
  ['an author', 2, [...card.slice(0, 2), 'Thu Lan', ...apricot.slice(0, 2)]],
  ['the day of the page', 3, [apricotTitle, '10:20 12/05/2023', ...apricot.slice(0, 2)]],
  ['the heading of a list', 3, ['Đọc thêm', ...card]],
  ['advertisements above it', 3, ['Quảng cáo', 'Video đang HOT', ...card]],
  ['a drawn line above it and below it', 3, ['---', ...card, '---']],
])('no paragraph is set aside below the card of another story with %s', (_, place, lines) => {
  const { sure, body } = tell(...ferryPage.slice(0, place + 2), ...lines, ...ferry.slice(place))
  expect(sure).toEqual([])
  expect(body).toEqual(expect.arrayContaining(ferry))
})

const portTitle = 'Cảng Poti đón chuyến tàu hàng đầu tiên từ Trung Quốc theo hành lang giữa'
const port = [
  'Chuyến tàu chở 62 công-ten-nơ từ Tây An tới cảng Poti của Gruzia sau mười bảy ngày đi qua Kazakhstan và biển Caspi.',
  'Hàng gồm linh kiện xe điện và tấm pin mặt trời, sẽ sang tàu biển đi Constanta.',
  'Công ty Đường sắt Gruzia nói tuyến này ngắn hơn đường vòng qua Suez mười ngày.',
  'Giá mỗi công-ten-nơ vẫn cao hơn đường biển gần một phần ba.',
  'Bến mới ở Poti nhận được tàu mười nghìn tấn và có hai cần cẩu giàn.',
  'Azerbaijan đang nạo vét cảng Alat vì mực nước Caspi xuống thấp.',
  'Kế hoạch của ba nước là nâng sức chở lên mười triệu tấn mỗi năm.',
]
const border = [
  'Armenia và Azerbaijan khởi công cột mốc biên giới đầu tiên ở Tavush',
  'Đoàn phân giới của Armenia và Azerbaijan hôm 23/4 dựng cột mốc đầu tiên ở tỉnh Tavush, sau tám vòng đàm phán của hai phó thủ tướng.',
] as const
const talks = [
  'Ngoại trưởng Mirzoyan và Bayramov gặp nhau ở Almaty bàn hiệp ước hòa bình',
  'Ngoại trưởng Armenia Ararat Mirzoyan và người đồng cấp Azerbaijan Jeyhun Bayramov hội đàm hai ngày ở Almaty về hiệp ước hòa bình.',
] as const

test.each([
  ['author', 5, border, ['Hà Linh'], []],
  ['author, above a tail', 5, talks, ['Minh Đức'], tail],
])('the story goes on below the card of another with its day and %s', (_, place, [title, abstract], author, below) => {
  const card = [title, '20/06/2023 | 08:15', ...author, abstract]
  const { body } = tell(portTitle, ...port.slice(0, place), ...card, ...port.slice(place), ...below)
  expect(body).toEqual(expect.arrayContaining(port))
})

test('a second article of short paragraphs is told below the keywords of the first', () => {
  const { sure, doubtful } = tell(...ferryPage, ...tail, portTitle, '20/06/2023', ...port.slice(1))
  expect([...sure, ...doubtful]).toEqual([portTitle])
})

const short = [ferryTitle, '12/05/2023 10:20', ...ferry.slice(0, 2)]
const shortApricot = [apricotTitle, 'Thứ hai, 15/05/2023 08:00', ...apricot.slice(0, 2)]

test.each([
  ['right below it', [...short, ...shortApricot], apricotTitle],
  [
    'with its day above the title',
    [...short, '15/05/2023 08:00', apricotTitle, ...apricot.slice(0, 2)],
    '15/05/2023 08:00',
  ],
  ['below the author of the first', [...short, 'Bảo Hà', ...shortApricot], apricotTitle],
  ['below a drawn line', [...short, '==========', ...shortApricot], '=========='],
  [
    'on a matter of the first',
    [...short, 'Bảo Hà', ferryTitle.replace('mới', 'cũ'), '15/05/2023', ...ferry.slice(2, 4)],
    ferryTitle.replace('mới', 'cũ'),
  ],
])('a short article with its own day is warned of %s', (_, lines, opening) => {
  const { sure, doubtful, title, body } = tell(...lines)
  expect({ sure, doubtful, title }).toEqual({ sure: [], doubtful: [opening], title: ferryTitle })
  expect(body).toEqual(expect.arrayContaining(lines.filter((line) => line.endsWith('.'))))
})

test.each([
  ['with the day of the page', [...short, apricotTitle, '12/05/2023 10:20', ...apricot.slice(0, 2)]],
  ['with one sentence, as the abstract of another story', [...short, ...shortApricot.slice(0, 3), ...tail]],
  ['below the heading of a list', [...short, 'Tin liên quan', ...shortApricot]],
  ['above which the story goes on', [...short, ...shortApricot.slice(0, 3), ...ferry.slice(2)]],
])('nothing is told of a title with a day %s', (_, lines) => {
  const { sure, doubtful } = tell(...lines)
  expect({ sure, doubtful }).toEqual({ sure: [], doubtful: [] })
})

test('what may be a second article is warned of, and the page read as one', () => {
  const { sure, doubtful, body } = tell(ferryTitle, ...ferry, apricotTitle, 'Thu Lan', ...apricot)
  expect({ sure, doubtful }).toEqual({ sure: [], doubtful: [apricotTitle] })
  expect(body).toEqual(expect.arrayContaining(ferry))
})

test.each([
  ['one story', [...ferryPage, ...tail]],
  ['a page copied twice', [...ferryPage, ...tail, ...ferryPage, ...tail]],
  ['the teaser of another story', [...ferryPage, 'Đọc thêm', apricotTitle, ...apricot.slice(0, 2), 'Xem thêm']],
  [
    'related stories with their abstracts and days',
    [...ferryPage, 'Tin liên quan', apricotTitle, '20/06/2023', apricot[0], chessTitle, '02/07/2023', chess[0]],
  ],
  [
    'widgets between its paragraphs',
    [...ferryPage.slice(0, 4), 'Tin liên quan', apricotTitle, chessTitle, 'Video đang HOT', ...ferryPage.slice(4)],
  ],
  [
    'a box below the tail',
    [...ferryPage.slice(0, 5), ...tail, 'Hộp thông tin', 'Những điều cần biết', ...ferryPage.slice(5)],
  ],
  ['a drawn line between two parts of a story', [...ferryPage.slice(0, 4), '---', ...ferryPage.slice(4)]],
  [
    'notes and the author below a drawn line',
    [
      ...ferryPage,
      '-----',
      '¹ Điều 3 của Thỏa thuận Batumi, bản tiếng Anh do Văn phòng Chính phủ Gruzia công bố.',
      '² Hợp đồng đóng phà ký ngày 13/2/2008, thời hạn 30 năm.',
      'Tác giả là nhà báo sống ở Batumi và viết về các cảng Biển Đen từ năm 2010.',
    ],
  ],
  [
    'comments of readers',
    [
      ...ferryPage,
      'Bình luận (2)',
      'Nguyễn Văn Hòa',
      '2 giờ trước',
      'Tôi từng đi chuyến phà cũ năm 2009, mất hai ngày hai đêm mà chỉ có mì gói với nước lọc, nay chạy lại thì mừng.',
      'Trần Mai',
      '3 giờ trước',
      'Bạn tôi ở Batumi kể giá vé vẫn cao so với lương, người đi buôn nhỏ chắc còn lâu mới dám mua vé nằm.',
    ],
  ],
  ['a header at the top', ['---\noutlet: vov\n---', ...ferryPage]],
  ['a notice above the story', ['Trang này dùng cookie để nhớ cỡ chữ mà bạn chọn.', ...tail, ...ferryPage]],
  ['entries of a live report', [...ferryPage, ...apricot.slice(0, 3).flatMap((text, index) => [`1${index}:20`, text])]],
])('nothing is told of %s', (_, lines) => {
  const { sure, doubtful } = tell(...lines.map(String))
  expect({ sure, doubtful }).toEqual({ sure: [], doubtful: [] })
})
