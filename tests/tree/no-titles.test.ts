import { describe, expect, test } from 'vitest'
import { rolesOf, titleOf } from '../support/read-page.ts'
import { longStory as story } from './stone-market.ts'

const stamp = 'Thứ năm, 12/05/2022 08:15'

describe('a page without a title gets none', () => {
  test.each([
    'Thứ sáu, ngày 15/5',
    'Sáng thứ Sáu, 15/5',
    'Rạng sáng thứ Sáu ngày 15 tháng 5',
    'Thứ Sáu, mười lăm tháng Năm',
    'Ngày mười lăm tháng Năm năm 2020',
    'Thứ Bảy Chủ nhật 16-17/5',
    '15/5, giờ Hà Nội',
    'Tạp chí của Hội Địa chất',
    'Cổng thông tin điện tử ngành đá',
    'Số 312 • Tháng 5/2022',
    'Số 1.107, thứ năm ngày 12 tháng 5',
    'Người thợ nhìn ra thế giới',
    'Đài Đá Hoa tiếng Việt',
    'Vernissage News Tiếng Nga',
    'PV: Thưa ông, vì sao chợ đá Vernissage ở Yerevan lại đóng cửa lâu như vậy?',
    'Thời sự Quốc tế Kinh tế Văn hóa Thể thao',
    'Thời sự - Quốc tế - Kinh tế - Văn hóa',
    'Trang nhất / Quốc tế / Yerevan',
    'Lần cập nhật cuối lúc 8 giờ sáng ngày thứ Năm',
    'Đăng lúc 8h15 sáng nay',
    'ARM-FLOOD-MARKET 2 (UPDATE)',
    'ĐNX-QT-NAM-CÁP-CA-DƠ',
    'NĐ/KT/ÁC-MÊ-NI-A/02',
    'TĐ-VX-YE-RE-VAN',
    'HVT1 HVT2 HVT Thiếu nhi',
    'Kênh 1 Kênh 2 Kênh 3 Phát thanh',
    'NĐTV7 | NĐTV9 | Phim truyện',
    'Sóng 1 - Sóng 2 - Sóng quốc tế',
    'Chính trị - Xã hội - Kiều bào - Thư bạn nghe đài',
    'Kinh tế - Đá quý - Văn hóa - Chuyện làng',
    'Thế giới - Chợ phiên - Thể thao',
    'Mã số: NK-0419 | Ngôn ngữ gốc: Anh | Số trang: 1',
    'Mở app Báo Núi Đá để đọc nhanh hơn',
  ])('from the line “%s”', (line) => {
    expect(titleOf(line, stamp, ...story)).toBeUndefined()
  })

  test('from a lede whose full stop is lost', () => {
    const lede =
      'Sáng nay (12/5), tòa thị chính Yerevan mở lại chợ đá Vernissage cho hơn hai trăm người bán ở cả hai đầu chợ'
    expect(titleOf('Trực tiếp', lede, ...story)).toBeUndefined()
    expect(rolesOf('Trực tiếp', lede, ...story)[1]).toBe('lede')
  })

  test('from two sentences, the last of which has lost its full stop', () => {
    const lede =
      'Chợ đá Vernissage ở Yerevan đã đông trở lại. Người bán kê quầy lên gạch và căng bạt mới sáng thứ bảy 12-5'
    expect(rolesOf(lede, ...story)).toEqual(['lede', 'paragraph', 'paragraph', 'paragraph'])
  })

  test.each([
    'Người bán phơi tượng đá trên bạt ở chợ Vernissage hôm 12/5/2022. Ảnh Hoa Đá',
    'Người bán phơi tượng đá trên bạt ở chợ Vernissage, Yerevan Ảnh Reuters',
    'Người bán phơi tượng đá trên bạt ở chợ Vernissage, ngày 12/5',
    'Người bán phơi tượng đá trên bạt ở chợ Vernissage - Ảnh chụp màn hình',
  ])('from the caption of a picture: %s', (caption) => {
    expect(rolesOf(caption, ...story).slice(0, 2)).toEqual(['caption', 'lede'])
  })

  const later = 'Năm 2010 thành phố lát lại nền chợ và dựng hai dãy nhà dài cho hơn ba trăm người bán thuê.'

  test.each(['Bắt đầu từ hai bàn tay trắng', '“Một buổi sáng khó quên”', 'Chuyện cũ của người bán'])(
    'from a sub-heading at the top, on a page with others: %s',
    (line) => {
      expect(titleOf(line, ...story, 'Chợ lớn dần, người bán thôi lo', later)).toBeUndefined()
      expect(titleOf(line, ...story, later)).toBe(line)
      expect(titleOf(line, '', ...story, 'Chợ lớn dần, người bán thôi lo', later)).toBe(line)
      expect(titleOf(line, stamp, ...story, 'Chợ lớn dần, người bán thôi lo', later)).toBe(line)
    },
  )

  test('from a first line longer than any title', () => {
    const lede =
      'Tòa thị chính Yerevan mở lại chợ đá Vernissage từ thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng của người bán ở bờ Nam'
    expect(rolesOf(lede, ...story)[0]).toBe('lede')
  })
})
