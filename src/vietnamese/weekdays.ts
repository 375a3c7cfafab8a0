/** Weekday names, 1 Monday … 7 Sunday. */
export const weekdayNames: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
  'chủ nhật': 7,
  'chúa nhật': 7,
}

/** For sentences about dates: `thứ Ba`, `Chủ nhật`. */
export const weekdayLabels = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const
