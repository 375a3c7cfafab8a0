/** What stands before a month’s number; browsers shorten it: `9 thg 3, 2023`. */
export const monthWords: ReadonlySet<string> = new Set(['tháng', 'thg'])

/** Month names after `tháng`, besides figures. `giêng` and `chạp` are the lunar first and last, used loosely in news. */
export const monthNames: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
}

/** What is counted: `trong tháng hai bên …` is "this month both sides", not February. */
export const countedNouns: ReadonlySet<string> = new Set(
  'bên nước phía lần người ông bà vị nhà đội chiếc cuộc vòng quốc cường tuần tháng đoàn con đảng'.split(' '),
)
