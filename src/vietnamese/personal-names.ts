/** Words for a person, clan or village after which a short name is theirs: `bà Nga`, `anh Đức`, `họ Mỹ`. */
export const kinTerms: ReadonlySet<string> = new Set([
  ...['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác', 'cậu', 'dì', 'cháu', 'bé', 'thầy', 'cụ'],
  ...['họ', 'tên', 'làng', 'xã', 'thôn', 'xóm', 'ấp', 'phường'],
])

/** Syllables that come before another in Vietnamese personal names: families, middle names, common given names. */
export const nameSyllables: ReadonlySet<string> = new Set([
  ...['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương'],
  ...['lý', 'đinh', 'trịnh', 'đoàn', 'lương', 'mai', 'đào', 'tô', 'cao', 'hà', 'thái', 'tạ', 'quách', 'văn', 'thị'],
  ...['tuấn', 'ngọc', 'thúy', 'thuý', 'quỳnh', 'phương', 'lan', 'kim', 'hồng', 'minh', 'thu', 'vân', 'hải', 'việt'],
  ...['đức', 'hữu', 'công', 'quang', 'quốc', 'thanh', 'bảo', 'gia', 'diệu', 'tú', 'trâm', 'vy', 'linh', 'duy', 'thế'],
  ...['xuân', 'hằng', 'tố', 'thiên', 'hoài', 'bích', 'mỹ', 'nhật', 'hùng', 'châu', 'tâm', 'khánh', 'kiều', 'nhi'],
])
