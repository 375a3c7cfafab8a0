import { describe, expect, test } from 'vitest'
import { readPage, rolesOf } from '../support/read-page.ts'
import { longStory as market, story as text, title } from './stone-market.ts'

const story = [title, ...text]

test.each([
  'Hãy đăng ký để chúng tôi gửi bạn mỗi sáng một câu chuyện về đá.',
  'Bài viết phản ánh quan điểm cá nhân của tác giả, không đại diện cho tờ báo.',
  'Mua từ ba tảng, khách hàng được giảm giá một nửa và bảo hành mười năm.',
  'Quý vị hãy đăng ký nhận “Thư Đá” của tòa soạn mỗi sáng thứ hai.',
])('what the page says to its reader is no part of the story: %s', (line) => {
  expect(bodyOf(...story, line)).toEqual([2, 3])
})

test.each([
  '“Hãy theo dõi chúng tôi, và các bạn sẽ thấy chợ đẹp hơn trước”, thị trưởng Avinyan nói.',
  'Chúng tôi gặp ông Hakob khi ông đang dựng lại tấm bạt.',
  'Các thành viên hội đồng thành phố chia sẻ ý kiến về việc giảm phí cho người bán.',
  'Ông Hakob nói nhiều bạn bè của ông đã đăng ký thuê chỗ ở chợ mới.',
  'Anh bạn đồng nghiệp của tôi hỏi ai chia sẻ với chợ khi nước lũ lên?',
  'Ông Avinyan nói: "Chúng tôi không bỏ chợ. Chúng tôi sẵn sàng mời bạn bè khắp nơi tới Yerevan...',
  'Hãy nhớ rằng chúng tôi đã chia sẻ mọi thứ với các bạn”, ông Avinyan nói thêm.',
])('what somebody says in the story is: %s', (line) => {
  expect(bodyOf(...story, line, 'Ông đã bán đá ở đây từ năm 1987.')).toEqual([2, 3, 4, 5])
})

test.each([
  'Nguồn Báo Núi: http://www.baonui.example/yerevan-mo-lai-cho-da-vernissage-sau-tran-lu/80677.vnp',
  'Đường dẫn bài viết: www.baonui.example/cho-da-mo-lai-sau-tran-lu-o-yerevan-post1009.vov',
  'Bài gốc: https://hetq.example/en/article/162738-vernissage-market-reopens-after-flood (Hetq)',
  'Scroll to Top',
  'Read more of this',
  'Không có tin nào tiếp theo',
  'Nghe trên Spotify',
  'Trang này được sửa đổi lần cuối vào ngày 11 tháng 10 năm 2020.',
  'Không có nhận xét nào:',
  'Bài đăng mới hơn Bài đăng cũ hơn Trang chủ',
  'Bài viết đã được xem 311 lần',
  'Mời nghe Vernissage kể chuyện trên Spotify, Apple Podcasts',
  'Nguồn ở dưới bình luận đầu tiên nha cả nhà',
  '5 giờ Thích Phản hồi 23',
  '- Như trên;',
  '- Lưu: VT.',
])('what stands below the story is not the beginning of a paragraph: %s', (line) => {
  expect(bodyOf(...story, line)).toEqual([2, 3])
})

test.each([
  'Thưa các bác, em chỉ đưa lại tin nổi bật về chợ đá, theo cho hết thì không xuể',
  'Bấm vào ảnh để xem kích cỡ đầy đủ.',
  'Monday, May 16 Chợ đá Yerevan là gì? Có nên tới đó mua đá hay không?',
])('what stands between the title and the story is no lede: %s', (line) => {
  expect(bodyOf(...story.toSpliced(1, 0, line))).toEqual([3, 4])
})

test.each([
  'Trong diễn ngôn của người',
  'Chợ đá Vernissage ở Yerevan kh',
  'Thứ trưởng Kinh tế Armenia cho biết ông rất vui được tới chợ Vernissage và ti',
])('a paragraph of which the page gives the beginning below a picture is one: %s', (line) => {
  expect(bodyOf(...story, 'Chợ sớm - Ảnh: Getty Images.', line)).toEqual([2, 3, 5])
})

test.each([
  'Người bán phải ghi tên tại https://yerevan.example/ghi-ten-ban-da trước ngày 20-5.',
  'Trong khi',
  'Vernissage hay',
])('a paragraph with an address, or of which the page gives two words, is one: %s', (line) => {
  expect(bodyOf(...story, line)).toEqual([2, 3, 4])
})

test('an advertisement below its mark, and the paragraph that may stand there instead', () => {
  const advertisement = 'Búa Gió Nam giúp mọi người thợ đỡ mỏi tay. Bảo hành năm năm.'
  const paragraph = 'Ông Hakob, thành viên lâu năm của hội người bán đá, nói ông đã thấy nước lên ba lần.'
  expect(bodyOf(...story, 'Quảng cáo', '00:14', advertisement, 'Quảng cáo', paragraph)).toEqual([2, 3, 8])
})

describe('below the story, a title that no name ties to it', () => {
  const paragraph = 'Ông Hakob, thành viên lâu năm của hội người bán đá, nói ông đã thấy nước lên ba lần ở Yerevan.'
  const long = [...story, paragraph]

  test('opens another story, which is left out', () => {
    const other = [
      'Ca sĩ Thu Suối ra mắt album mới sau năm năm im lặng',
      'Tối 11/6 tại TP.HCM, ca sĩ Thu Suối giới thiệu album gồm chín ca khúc do nhạc sĩ Hoàng Thác viết.',
      'Cô cho biết đã thu âm ở Đà Lạt trong ba tháng, phần lớn vào ban đêm.',
      'Đêm nhạc tiếp theo sẽ diễn ra tại Hà Nội vào cuối tháng.',
    ]
    expect(bodyOf(...long, ...other)).toEqual([2, 3, 4])
  })

  test('is a sub-heading when the text does not take it up', () => {
    const section = [
      'Những người ở lại bên dòng nước',
      'Bà Narine Grigoryan, 71 tuổi, bán khăn thêu ở Gyumri từ ngày động đất và chưa một lần xuống núi.',
      'Con trai bà gửi tiền từ Krasnodar, nhưng bà vẫn dậy từ năm giờ sáng để thêu.',
    ]
    expect(bodyOf(...long, ...section)).toEqual([2, 3, 4, 6, 7])
  })
})

test('a quotation that a paragraph beside it has too is printed for show', () => {
  const paragraph = 'Ông Hakob lắc đầu: “Đá không sợ nước, người mới sợ.” Rồi ông dựng lại tấm bạt.'
  expect(bodyOf(...story, paragraph, '“Đá không sợ nước, người mới sợ.”', 'Ông bán ở đây từ năm 1987.')).toEqual([
    2, 3, 4, 6,
  ])
})

test('who the author is does not belong to the story', () => {
  const author = 'Nino Thác là nhà báo tự do, sống ở Gyumri và viết về những phiên chợ của vùng Kavkaz.'
  expect(bodyOf(...story, 'Nino Thác', author)).toEqual([2, 3])
})

test('an abstract right below the title of another story is not the story’s', () => {
  const paragraph =
    'Người bán kỳ cựu nhất chợ, ông Hakob, nói ông đã thấy nước lên ba lần và lần nào cũng dựng lại quầy.'
  const spaced = [...story, paragraph].flatMap((line) => [line, ''])
  const other = ['Gyumri dời ga tàu ra ngoại ô thành phố', 'Ngày 9/2, thành phố chọn khu đất trống cạnh nhà máy đường.']
  const lines = bodyOf(
    ...spaced,
    ...other,
    '',
    'Theo tòa thị chính, cuối tháng này sẽ có thêm một cầu gỗ cho người bán đi lại.',
  )
  expect(lines).toEqual([3, 5, 7, 12])
})

test('the entries of a live report belong to it, under their own headings', () => {
  const entries = [
    '02:40',
    'Người bán dời hàng lên đồi',
    'Nước đã lên tới bậc thềm thứ ba của nhà ga.',
    '01:55',
    'Cầu gỗ trôi',
    'Không ai bị thương.',
  ]
  expect(bodyOf(...story, ...entries)).toEqual([2, 3, 6, 9])
})

function bodyOf(...lines: string[]): number[] {
  const { record } = readPage(...lines)
  return (record?.lines ?? []).filter(({ role }) => role === 'lede' || role === 'paragraph').map(({ line }) => line)
}

test.each(['Kém Bình thường Hay Rất hay', 'Rất tệ - Tệ - Trung bình - Tốt - Rất tốt', '1 sao 2 sao 3 sao 4 sao 5 sao'])(
  'a scale to rate the story by is no title of another: %s',
  (scale) => {
    const { record } = readPage(...story, 'Đánh giá bài viết', scale)
    expect(record).toMatchObject({ older: [], related: [] })
    expect(record?.lines.at(-1)?.role).toBe('furniture')
  },
)

describe('what programs print around a story is none of it', () => {
  test.each([
    '3 thoughts on “Yerevan mở lại chợ đá Vernissage sau trận lũ”',
    'Leave a Reply Cancel reply',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'Khám phá thêm chủ đề',
    'Thêm vào mục Yêu thích của tôi',
    'Thư Tin Hãy nhận thư tin hàng ngày của đài: Bản tin thời sự, phóng sự, phỏng vấn, phân tích, chân dung, tạp chí',
    'Kết thúc Podcast',
    'Gửi ý kiến của bạn',
    'Đăng ký: Đăng Nhận xét (Atom)',
    'Xem hồ sơ hoàn chỉnh của tôi',
    'Không tìm thấy trang',
    'Nội dung bạn đang cố truy cập không tồn tại hoặc không còn khả dụng.',
    'Trình duyệt của bạn không hỗ trợ thẻ audio.',
    'Ngày cấp bằng lái: 4/9/12',
    'Động cơ: 655,047 Mã lực',
    'Tham gia: 12/03/2015',
  ])('%s', (line) => {
    for (const page of [
      [title, '12/05/2022', ...market.slice(0, 2), line, ...market.slice(2)],
      [title, '12/05/2022', ...market, 'Bảo Hà', line, 'Tin liên quan', 'Gruzia mở lại cửa khẩu Larsi cho xe tải'],
    ]) {
      const roles = rolesOf(...page)
      expect(['furniture', 'noise']).toContain(roles[page.indexOf(line)])
    }
  })

  test.each([
    'Kết thúc video, ông Pashinyan kêu gọi người dân giữ bình tĩnh.',
    'Tham gia 12 vòng đàm phán, ông Mirzoyan là người kiên nhẫn nhất.',
    'Biển số xe của ông Hakob được tìm thấy bên bờ sông hôm qua.',
    'Động cơ của chiếc trực thăng bốc cháy ở độ cao 900 mét.',
    'Không tìm thấy trang bị nào của lính gìn giữ hòa bình ở đó.',
  ])('but a sentence stays: %s', (line) => {
    const page = [title, '12/05/2022', ...market.slice(0, 2), line, ...market.slice(2)]
    expect(rolesOf(...page)[page.indexOf(line)]).toBe('paragraph')
  })
})
