import { describe, expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'

const title = 'Nhà máy điện Metsamor dừng lò bốn tháng'
const text = [
  'Nhà máy điện hạt nhân Metsamor của Armenia ngừng phát điện từ ngày 15/5 để kỹ sư nung lại thân lò.',
  'Tập đoàn Rosatom của Nga làm việc đó theo hợp đồng ký năm 2014, với ba trăm kỹ sư thay nhau.',
  'Trong thời gian ấy Yerevan mua điện của Iran và cho hai nhà máy khí chạy hết công suất.',
]
const others = ['Hungary mở cửa hàng rượu vang ở Tbilisi', 'Tàu chở dầu mắc cạn ngoài khơi Batumi', 'Chia sẻ']

/** Titles of other stories, each with the last sentence of the story below it and the heading of a list below that. */
const endings = [
  ['Lò phản ứng của Nga ở nước ngoài', 'Lò phản ứng gồm hai khối, 407 megawatt.', 'Đọc thêm:'],
  ['Đường dây điện mới sang Iran', 'Đường dây gồm 640 cột, hai trạm.', 'Tin liên quan'],
  ['Nhà máy khí Hrazdan đổi chủ', 'Nhà máy gồm năm lò, 1100 megawatt.', 'Xem thêm'],
  ['Nhiên liệu cho lò đến từ Siberia', 'Nhiên liệu còn đủ dùng mười tháng.', 'Bài liên quan'],
  ['Công nhân Metsamor học nghề ở Volgodonsk', 'Công nhân nghỉ luân phiên, mỗi ca tám giờ.', 'Có thể bạn quan tâm'],
  ['Hợp đồng giữa Rosatom và Armenia', 'Hợp đồng còn hiệu lực thêm mười năm.', 'Tin cùng chuyên mục'],
  ['Chuyên gia Vienna thăm Metsamor', 'Chuyên gia ở lại chừng ba tuần.', 'Tin mới nhất'],
  ['Giá điện ở Yerevan tăng từ tháng sau', 'Giá điện tăng chừng năm phần trăm.', 'Tin cũ hơn'],
] as const

test.each(endings)(
  'the last sentence of a story stays in it below the title of another: %s',
  (other, last, heading) => {
    const { record } = readPage(title, '', text.join('\n\n'), '', other, '', last, '', heading, '', ...others)
    expect(record?.body.at(-1)).toBe(last)
  },
)

test.each([
  [
    'Iran bán điện qua đường dây thứ ba',
    'Đường dây thứ ba nối Iran và Armenia qua núi đã có điện từ hôm thứ sáu, sớm hơn hai tuần.',
  ],
  [
    'Hợp đồng giữa Rosatom và Armenia',
    'Hợp đồng giữa Rosatom và Armenia hết hạn trong năm nay, hai bên đàm phán về một bản mới.',
  ],
])('the abstract of another story says whom it is about: %s', (other, abstract) => {
  const cards = [
    other,
    abstract,
    'Kỹ sư Armenia học nghề ở Volgodonsk',
    'Sáu mươi kỹ sư trẻ Armenia học nghề hai năm ở Volgodonsk.',
  ]
  const { record } = readPage(title, ...text, 'Tin liên quan', ...cards, 'Chia sẻ')
  expect(record?.related.map((story) => story.abstract)).toContain(abstract)
})

test('a short abstract stays one among other titles with their abstracts', () => {
  const cards = [
    'Điện của Iran sang Armenia',
    'Giá điện tăng chừng 5 phần trăm.',
    'Gấu nâu trở lại Khosrov',
    'Máy ảnh chụp được ba con gấu mẹ.',
  ]
  const { record } = readPage(title, ...text, 'Tin liên quan', ...cards, 'Chia sẻ')
  expect(record?.body).toEqual(text.slice(1))
})

describe('who wrote the text and took the pictures leaves the last sentence in the story', () => {
  const last = 'Hội nghị bế mạc chiều cùng ngày.'

  test.each([
    ['Tin, ảnh: Bảo Hà', 'Bảo Hà'],
    ['Tin và ảnh: BẢO HÀ', 'BẢO HÀ'],
    ['Bài, ảnh: BẢO HÀ - THU LAN', 'BẢO HÀ - THU LAN'],
    ['Bài & ảnh: Bảo Hà', 'Bảo Hà'],
    ['Tin, ảnh: Ban Á - Âu', 'Ban Á - Âu'],
    ['Tin ảnh: Bảo Hà', 'Bảo Hà'],
    ['Ảnh và bài: Bảo Hà', 'Bảo Hà'],
    ['Tin, bài, ảnh: Bảo Hà', 'Bảo Hà'],
  ])('%s', (line, byline) => {
    const { record } = readPage(title, '', text.join('\n\n'), '', last, '', line, '', 'In bài viết')
    expect(record?.body.at(-1)).toBe(last)
    expect(record).toMatchObject({ byline, captions: [] })
  })

  test.each(['Ảnh: Bảo Hà', 'ẢNH: BẢO HÀ', '(Ảnh: TTXVN)'])('below a caption stands who took it: %s', (line) => {
    const caption = 'Các đại biểu chụp ảnh lưu niệm tại hội nghị.'
    const { record } = readPage(title, text[0] ?? '', caption, line, ...text.slice(1))
    expect(record?.captions).toHaveLength(1)
    expect(record?.body).not.toContain(caption)
  })
})

describe('a last sentence that opens as furniture does', () => {
  test.each([
    'Theo dõi tình hình từ Baku, tổng thống Azerbaijan gửi điện chia buồn.',
    'Chia sẻ nỗi đau với Yerevan, Tbilisi treo cờ rủ một ngày.',
    'Bài viết được bà Nare chia sẻ hàng nghìn lượt chỉ trong một buổi sáng.',
    'Liên hệ với phía Nga, Bộ Năng lượng Armenia đề nghị gửi thêm kỹ sư.',
    'Đọc bức thư ấy, Thủ tướng Pashinyan ra lệnh mở lại nhà máy.',
  ])('stays in the story: %s', (last) => {
    for (const end of [[], ['Bảo Hà', 'Tin liên quan', 'Hungary mở cửa hàng rượu vang ở Tbilisi']])
      expect(readPage(title, ...text, last, ...end).record?.body.at(-1)).toBe(last)
  })

  test.each([
    'Theo dõi Báo Núi Đá trên Facebook, Zalo để cập nhật tin mới.',
    'Liên hệ tòa soạn, hotline 0912 000 000 hoặc email toasoan@nui.example.',
    'Chia sẻ bài viết này, mời bạn bấm vào nút bên dưới.',
    'Đăng ký nhận bản tin, quý vị sẽ có tin mới mỗi sáng.',
  ])('but is none of it: %s', (last) => {
    expect(readPage(title, ...text, last).record?.body).not.toContain(last)
  })
})

test.each([
  'HÀ ANH',
  'T.H (t/h)',
  'Hà Anh/VOV',
  'Biên tập: Hà Anh',
  'Bài và ảnh: Hà Anh',
  'Nguồn: VOV',
  '(Nguồn: TASS)',
  'Theo VnExpress',
])('two titles with which a page ends below its signature are none of the story: %s', (signature) => {
  const titles = ['Gruzia mở lại cửa khẩu Larsi cho xe tải', 'Iran bán điện sang Armenia qua đường dây mới']
  expect(readPage(title, '12/05/2022', ...text, signature, ...titles).record?.body).toEqual(text.slice(1))
})

test('a page that is cut off within its last paragraph keeps it', () => {
  const cut = 'Chuyên gia Vienna thăm Metsamor hai lần trong năm nay để xem'
  expect(readPage(title, '12/05/2022', ...text, cut).record?.body.at(-1)).toBe(cut)
})
