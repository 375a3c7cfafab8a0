import { describe, expect, test } from 'vitest'
import { findClosingStamp, findStamp } from '../../../src/tree/lines/dateline-shape.ts'
import { rolesOf } from '../../support/read-page.ts'
import { longStory as story } from '../stone-market.ts'

test.each([
  ['10:36 22/10/2020', '10:36 22/10/2020'],
  ['22/10/2020 10:36 (GMT+7)', '22/10/2020 10:36 (GMT+7)'],
  ['22/10/2020, 10:36', '22/10/2020, 10:36'],
  ['22/10/2020 - 10:36', '22/10/2020 - 10:36'],
  ['Thứ Ba, 01/11/2022, 10:15', 'Thứ Ba, 01/11/2022, 10:15'],
  ['Thứ sáu, ngày 08/12/2023 09:52 GMT+7', 'Thứ sáu, ngày 08/12/2023 09:52 GMT+7'],
  ['Thứ 5, 03/12/2020 | 07:27:32', 'Thứ 5, 03/12/2020 | 07:27:32'],
  ['Cập nhật: 21/02/2024', '21/02/2024'],
  ['29/09/20, 14:25 Thế giới', '29/09/20, 14:25'],
  ['2024-05-14T06:32:00+07:00', '2024-05-14T06:32:00+07:00'],
  ['10:05 25/09', '10:05 25/09'],
  ['2021.12.14 23:10', '2021.12.14 23:10'],
  ['8/V/2018', '8/V/2018'],
  ['20 - 9 - 2023', '20 - 9 - 2023'],
  ['20-Sep-2023', '20-Sep-2023'],
  ['Tue, 20th Sept. 2023', 'Tue, 20th Sept. 2023'],
  ['Wed Sep 20 15:03:22 +0700 2023', 'Wed Sep 20 15:03:22 +0700 2023'],
  ['Tue Apr 05 2016 19:10:00', 'Tue Apr 05 2016 19:10:00'],
  ['Mùa thu 20/9/2023', '20/9/2023'],
  ['Simon 20/9/2023', '20/9/2023'],
  ['Sunday, April 3, 2016 5:03', 'Sunday, April 3, 2016 5:03'],
  ['Apr 3, 2016', 'Apr 3, 2016'],
  ['28 Tháng Mười Một 2025 7:08 CH (Xem: 1408)', '28 Tháng Mười Một 2025 7:08 CH'],
  ['Thứ hai, 25 Tháng 9 2017 11:16', 'Thứ hai, 25 Tháng 9 2017 11:16'],
  ['15:22 GMT - thứ ba, 23 tháng 3, 2010', '15:22 GMT - thứ ba, 23 tháng 3, 2010'],
  ['Tháng Chín 28, 2020', 'Tháng Chín 28, 2020'],
  ['28 thg 9, 2020', '28 thg 9, 2020'],
  ['8 giờ 15 phút, thứ Năm ngày 12 tháng 5 năm 2022', '8 giờ 15 phút, thứ Năm ngày 12 tháng 5 năm 2022'],
])('the stamp of %s', (text, stamp) => {
  const found = findStamp(text)
  expect(found && text.slice(found.start, found.end)).toBe(stamp)
})

test.each([
  ['Ba nước bàn về điện 10:36 22/10/2020', '10:36 22/10/2020'],
  ['Đặng Cường | 09/10/2023, 09:56', '09/10/2023, 09:56'],
  ['Ban Thời sự-Thứ sáu, ngày 08/12/2023 09:52 GMT+7', 'Thứ sáu, ngày 08/12/2023 09:52 GMT+7'],
])('the closing stamp of %s', (text, stamp) => {
  const found = findClosingStamp(text)
  expect(found && text.slice(found.start, found.end)).toBe(stamp)
})

test.each(['hơn 100.000 người', 'Số 15, phố Huế', 'giai đoạn 1994-1995'])('no strong stamp in: %s', (text) => {
  expect(findStamp(text)?.strong ?? false).toBe(false)
})

describe('a day in words dates the page', () => {
  test.each(['29 tháng 9 năm 2023', '12 tháng 05 năm 2022 - 08:15', '2 tháng 10, 2023 lúc 08:15 ·'])('%s', (line) => {
    expect(rolesOf('Yerevan mở lại chợ đá giữa hai trận lũ', line, ...story)[1]).toBe('dateline')
  })
  test.each(['2 tháng trước', '3 ngày', '12 tháng', '1 năm'])('but no age: %s', (line) => {
    expect(rolesOf('Yerevan mở lại chợ đá giữa hai trận lũ', line, ...story)[1]).toBe('furniture')
  })
})
