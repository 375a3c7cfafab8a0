import { expect, test } from 'vitest'
import { readPage } from '../../support/read-page.ts'
import { story, title } from '../stone-market.ts'

test.each([
  `${title} Đăng ngày: 12/05/2022 08:15 Cập nhật: 13/05/2022 10:02`,
  `${title} Ngày đăng 12/05/2022 | Sửa lần cuối 13/05/2022 10:02`,
  `${title} 12/05/2022 08:15 - Cập nhật 13/05/2022 10:02`,
  `${title} Cập nhật lúc: 08:15 12/05/2022`,
  `${title}Đăng ngày: 12/05/2022 08:15`,
  `${title}Đăng ngày: 12/05/2022 - 08:15Sửa đổi ngày: 12/05/2022 - 17:46`,
  `${title}Đưa lên mạng lúc: 12/05/2022 08:15`,
  `${title}Ra mắt bạn đọc: 12/05/2022, 08:15Thay mới: 13/05/2022, 10:02`,
  `Đăng ngày: 12/05/2022 08:15 Cập nhật: 13/05/2022 10:02 ${title}`,
])('stamps with their names are cut off the title: %s', (line) => {
  const { record } = readPage(line, ...story)
  expect(record?.title).toBe(title)
  expect(record?.published.edtf).toBe('2022-05-12')
})
