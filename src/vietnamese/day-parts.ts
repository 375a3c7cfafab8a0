/** Parts of the day that stand before a date: `rạng sáng 9/11`. The value of the expression is the day. */
export const dayParts = [
  'sáng',
  'sáng sớm',
  'sớm',
  'rạng sáng',
  'hừng sáng',
  'trưa',
  'giữa trưa',
  'chiều',
  'đầu giờ chiều',
  'chiều tối',
  'chiều muộn',
  'tối',
  'tối muộn',
  'đêm',
  'tối và đêm',
  'đêm muộn',
  'khuya',
  'đêm khuya',
  'nửa đêm',
  'cuối ngày',
  'đầu ngày',
] as const

/** Words that make the figures after them a day: `ngày 8-8`, `hôm 11.2`, `mùng 2/9`. */
export const dayCues = [
  'ngày',
  'hôm',
  'ngày hôm',
  'mùng',
  'mồng',
  'ngày mùng',
  'ngày mồng',
  'các ngày',
  'những ngày',
] as const
