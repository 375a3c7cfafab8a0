import { expect, test } from 'vitest'
import { readBelow } from './read-below.ts'

const last = 'Khách mua đã quay lại đông gần bằng trước lũ, theo ban quản lý chợ.'

test.each([
  ['Laurence Whitby là nghiên cứu viên thỉnh giảng về các vùng biên giới.'],
  ['* Bảo Hà là giảng viên Đại học Huế.', 'Bài viết thể hiện quan điểm riêng của tác giả.'],
  ['(*) Trần Thu Lan hiện là phóng viên tự do sống ở Berlin.'],
  ['Thomas de Groot là nhà báo chuyên viết về Liên Xô cũ.', 'Share this:'],
  ['Anna Lee là tác giả cuốn sách “Con đường đá”, xuất bản năm 2021.', 'Bình luận (2)'],
  ['Phan Tường Lam là cựu đại sứ và nay dạy học ở Huế.', 'Tin liên quan', 'Tàu chở dầu mắc cạn ngoài khơi Batumi'],
])('who wrote a story is told below it: %s', (...below) => {
  const { body } = readBelow(last, ...below)
  expect(body.at(-1)).toBe(last)
})

test.each([
  // Somebody of whom the story speaks.
  ['Ông Hakob Petrosyan là người bán đá cuối cùng của gia đình.'],
  ['Hakob Petrosyan là tác giả bức tượng đá ở cổng chợ.'],
  // The story goes on.
  [
    'Anna Lee là nhà báo theo dõi chợ này từ lâu.',
    'Theo chị, chợ đá đã sống qua ba trận lũ và chưa lần nào đóng cửa lâu đến thế.',
  ],
  // No post of an author.
  ['Vernissage là chợ đá lớn nhất vùng Nam Kavkaz.'],
  ['Con sông Hrazdan là nguyên nhân của ba trận lũ ấy.'],
])('the last sentence of a story stays in it: %s', (...below) => {
  const { body } = readBelow(last, ...below)
  expect(body.slice(-below.length)).toEqual(below)
})

test.each([
  'Thư Núi is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.',
  'Ghi chép miền núi is a reader-supported publication. Consider becoming a paid subscriber.',
])('what the maker of a newsletter says of it is no text: %s', (line) => {
  expect(readBelow(last, line, 'Subscribe').body.at(-1)).toBe(last)
})
