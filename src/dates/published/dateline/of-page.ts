/**
 * What the day in a line is of where it is not the story's: of the outlet (`Giấy phép số 12 cấp ngày 12/3/2019`, `© 2021`,
 * `Còn 100 ngày đến Đại hội 25/1/2021`), or of the reader (`Hôm nay: …`, the weather, a printout).
 *
 * @param isBelow whether the line stands below the text, where what programs print is of the day of printing
 */
export function findOtherMatter(line: string, isBelow: boolean): 'outlet' | 'reader' | undefined {
  if (licence.test(line)) return 'outlet'
  if (ofPublication.test(line)) return undefined
  if (ofOutlet.test(line)) return 'outlet'
  return ofReader.test(line) || (isBelow && tools.test(line)) ? 'reader' : undefined
}

/** `Giấy phép số 12/GP-BTTTT cấp ngày 12/3/2019`, `GPXB số 12`. */
const licence = /giấy phép|(?<!\p{L})gp(?:xb)?(?![\p{L}\p{N}])/iu

/** Before the day of a story, never before that of viewing: `Ngày đăng:`, `Đăng lúc`, `Xuất bản`, `Điểm tin`; not `Đăng nhập`. */
export const ofPublication =
  /(?<!\p{L})(?:đăng(?!\s(?:nhập|ký|kí))|điểm tin|xuất bản|phát hành|(?:ngày|thời gian)\s(?:gửi|viết|tạo)|post(?:ed)?|publish(?:ed)?)(?!\p{L})/iu

/** `cấp ngày 12/3/2019`, `© 2021`, `Quyết định thành lập ngày …`, `Số đầu tiên …`, `Chào mừng 94 năm …`, `Tỷ giá ngày …`. */
const ofOutlet =
  /(?<!\p{L})(?:cấp (?:ngày|phép|lần)|cơ quan chủ quản|bản quyền|copyright|quyết định|thành lập|đăng k[ýí] kinh doanh|mã số thuế|issn|số (?:ra )?đầu tiên|(?:chào mừng|kỷ niệm) \d+ năm|còn \d+ ngày|tỷ giá|giá vàng|bảng giá)(?!\p{L})|©/iu

/** `Hôm nay: 12/3/2019`, `Hà Nội 25°C`, `Hotline: …`, `Truy cập lúc …`, `In ngày 12/3/2019`. */
const ofReader =
  /(?<!\p{L})(?:hôm nay|bây giờ|truy cập|thời tiết|hotline|đường dây nóng|đang online|wayback|(?:in|lưu|chép) (?:ngày|lúc|từ|vào))(?!\p{L})|\d\s?°/iu

/** `In bài này | Gửi email`. */
const tools = /(?<!\p{L})(?:in (?:bài|trang|tin)|bản in|print)(?!\p{L})/iu
