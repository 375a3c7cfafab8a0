/** Last syllables of what a date behind it makes an older thing: `thỏa thuận ngày 9/11/2020`, `cuộc chiến năm 2020`. */
export const olderThings: ReadonlySet<string> = new Set([
  'thuận',
  'bố',
  'định',
  'lệnh',
  'vụ',
  'bắn',
  'chiến',
  'nghị',
  'quyết',
  'ước',
])
