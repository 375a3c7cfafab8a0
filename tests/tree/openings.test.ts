import { describe, expect, test } from 'vitest'
import { type RoleLine, readRoles } from '../support/role-lines.ts'

const above: RoleLine[] = [
  ['title', 'Chuyện ở Armenia và Gruzia trong tuần'],
  ['lede', 'Tuần qua vùng Nam Kavkaz có nhiều việc đáng chú ý, từ Yerevan đến Tbilisi và Baku.'],
]
const below: RoleLine[] = [
  ['paragraph', 'Chuyện tiếp theo xảy ra ở Gyumri, thành phố lớn thứ hai của Armenia, vào chiều thứ bảy.'],
]

describe('a sentence that opens as page furniture does, or has its words', () => {
  test.each([
    'Chia sẻ với báo giới sau cuộc gặp, ông thị trưởng nói cầu gỗ sẽ mở lại.',
    'Bình luận về việc này, người bán đá chỉ cười rồi lắc đầu.',
    'Tôi đã nói với ông ấy rằng chúng tôi không bán đá lấy lời hứa.',
    'Ông viết trên Telegram hôm nay.',
    'Nhập khẩu đá 16,9 triệu USD, tăng 8,4% trong năm qua.',
  ])('is a paragraph among others: %s', (text) => {
    const lines: RoleLine[] = [...above, ['paragraph', text], ...below]
    expect(readRoles(lines)).toEqual(lines)
  })

  test.each([
    'Theo dõi Báo Núi trên Google News để đọc tin nhanh nhất.',
    'Bình luận của bạn sẽ được ban biên tập xem trước khi đăng.',
    'VnNúi có mặt trên Facebook và Telegram.',
    'Bấm vào đây để xem thêm ảnh của phóng viên Báo Núi.',
  ])('is none where it speaks of the page: %s', (text) => {
    const lines: RoleLine[] = [...above, ['furniture', text], ...below]
    expect(readRoles(lines)).toEqual(lines)
  })
})
