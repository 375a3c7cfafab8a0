import { z } from 'zod'
import { slugShape } from '../vietnamese/to-slug.ts'
import { webAddress } from './web-address.ts'

// What the keys mean that entries of several kinds have is said once, here, in the editors' language: it is what their text
// editor shows at the key.

export const id = z.string().regex(slugShape, '`tho-nhi-ky`')

/** `2021-12-08`, `2021-12`, `2021` */
const dayMonthOrYear = /^\d{4}(?:-\d{2}){0,2}$/u

const day = z.string().regex(dayMonthOrYear, '`"2021-12-08"`')

export const text = z.string().min(1)
export const names = z.array(text).default([])

export const ownId = id.describe(
  'Tên viết không dấu, chữ thường, nối bằng gạch ngang. Là địa chỉ trang, nên không đổi về sau.',
)
export const native = text.describe(
  'Tên bằng chữ viết của chính người, nước, nơi ấy; hai bên hai tên thì cách bằng gạch chéo.',
)
export const aliases = names.describe('Mọi cách gọi, cách viết khác gặp trên báo, kể cả viết tắt và lỗi viết hay gặp.')
export const description = text.describe('Một câu trung lập của ta, có dấu chấm cuối câu, không chép của báo nào.')
export const from = day.describe(
  'Ngày bắt đầu, đặt trong ngoặc kép: "2021-12-08"; chỉ biết tháng hay năm thì "2021-12", "2021".',
)
export const to = day.describe('Ngày kết thúc, đặt trong ngoặc kép; bỏ nếu còn tiếp diễn.')
export const sources = z.array(webAddress).default([]).describe('Những trang đã thật sự mở xem.')

/** How the names of an entry are matched in texts, where the general rules go wrong. */
export const matching = {
  never: names.describe(
    'Những chữ không bao giờ chỉ mục này: một tên của mục quá thông dụng, hoặc một cụm dài hơn: Washington Post.',
  ),
  onlyWith: z
    .record(text, z.array(text).min(1))
    .default({})
    .describe('Tên chỉ tính khi trong bài có một trong các chữ này: {Batum: [Gruzia, cảng]}.'),
}
