/**
 * How a name that is also an ordinary word, or part of other names, is told from them. A word given in lower case
 * stands for any printing, one with a capital only for itself.
 */
export interface Ambiguity {
  /** Right after it and in small letters, makes it an ordinary word where a sentence opens: `Ý kiến`, `Pháp luật`. */
  compounds?: readonly string[]
  /** Right after it, makes it part of another name anywhere: `Washington Post`, `Mỹ Đình`. */
  before?: readonly string[]
  /** Right before it, does the same: `tiếng Anh`, `Nam Mỹ`, `bang Georgia`. */
  after?: readonly string[]
  /** Also a Vietnamese given or middle name, so that a name around it claims it: `Tuấn Anh`, `Mỹ Linh`, `bà Nga`. */
  personal?: true
  /** Opens sentences as an ordinary word; there it counts only in a list of names or before a word of {@link acts}. */
  opensSentences?: true
}

const language = ['tiếng'] as const

/** By the name as printed, in lower case. Names that are not here are taken wherever they stand. */
export const ambiguousNames: ReadonlyMap<string, Ambiguity> = new Map<string, Ambiguity>([
  ['nga', { personal: true, after: language, compounds: ['mi', 'my', 'văn'] }],
  [
    'mỹ',
    {
      personal: true,
      after: [...language, 'Nam', 'Bắc', 'Trung', 'châu'],
      before: ['La', 'la', 'Latinh', 'latinh', 'Latin', 'latin', 'Đình', 'Tho', 'Lai', 'Sơn', 'Hào', 'Lộc'],
      compounds: ['phẩm', 'thuật', 'mãn', 'miều', 'lệ', 'tục', 'nữ'],
    },
  ],
  [
    'đức',
    {
      personal: true,
      after: language,
      before: ['Phật', 'Mẹ', 'Chúa', 'Cha', 'Thánh', 'Giáo', 'Hồng', 'Dalai', 'Đạt', 'Giám'],
      compounds: ['phật', 'giáo', 'mẹ', 'chúa', 'tính', 'hạnh', 'vua', 'cha', 'thánh', 'ngài', 'giám', 'độ', 'trị'],
    },
  ],
  [
    'anh',
    {
      personal: true,
      opensSentences: true,
      after: language,
      compounds: ['ấy', 'ta', 'em', 'chị', 'trai', 'cả', 'họ', 'hùng', 'minh', 'dũng', 'tài', 'này', 'rể', 'bạn'],
    },
  ],
  [
    'pháp',
    {
      personal: true,
      after: language,
      compounds: ['luật', 'lý', 'lí', 'lệnh', 'quyền', 'đình', 'sư', 'môn', 'danh', 'y'],
    },
  ],
  [
    'ý',
    {
      personal: true,
      opensSentences: true,
      after: language,
      before: ['Yên', 'Lan', 'Nhi'],
      compounds: ['kiến', 'tưởng', 'nghĩa', 'đồ', 'thức', 'định', 'chí', 'muốn', 'là', 'tứ', 'niệm', 'nguyện'],
    },
  ],
  [
    'áo',
    {
      opensSentences: true,
      after: language,
      compounds: ['khoác', 'quần', 'dài', 'giáp', 'phao', 'sơ', 'thun', 'choàng', 'len', 'mưa'],
    },
  ],
  ['bỉ', { compounds: ['ổi', 'bạc', 'ngạn'] }],
  ['séc', { opensSentences: true, after: language, compounds: ['khống', 'du'] }],
  ['viên', { personal: true, opensSentences: true, before: ['Chăn'], compounds: ['chức', 'tướng', 'sĩ', 'đạn'] }],
  ['georgia', { after: ['bang'], before: ['Tech', 'Meloni', 'Pacific', 'Southern'] }],
  ['washington', { after: ['bang', 'George', 'Denzel'], before: ['Post', 'Times', 'Examiner'] }],
  ['new york', { after: ['bang'], before: ['Times', 'Post'] }],
  ['moscow', { before: ['Times'] }],
  ['moskva', { after: ['hạm', 'sông'] }],
  ['trump', { after: ['đường', 'lang', 'tháp', 'mang'], before: ['Tower', 'Media', 'Organization', 'Route'] }],
])

/** Verbs and particles that go with a country and rarely with an ordinary word at the head of a sentence. */
export const acts: ReadonlySet<string> = new Set([
  ...['bác', 'cam', 'cáo', 'chính', 'cử', 'dỡ', 'đã', 'đang', 'đóng', 'hoan', 'hối', 'kêu', 'khẳng', 'lên', 'mở'],
  ...['phản', 'phủ', 'sẽ', 'thúc', 'trừng', 'trục', 'từ', 'tuyên', 'ủng', 'vừa', 'xác', 'yêu'],
])

/** Words for a person after which a short name is a given name: `bà Nga`, `anh Đức`. */
export const kinTerms: ReadonlySet<string> = new Set([
  ...['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác', 'cậu', 'dì', 'cháu', 'bé', 'thầy', 'cụ'],
])

/** Syllables that come before another in Vietnamese personal names: families, middle names, common given names. */
export const nameSyllables: ReadonlySet<string> = new Set([
  ...['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương'],
  ...['lý', 'đinh', 'trịnh', 'đoàn', 'lương', 'mai', 'đào', 'tô', 'cao', 'hà', 'thái', 'tạ', 'quách', 'văn', 'thị'],
  ...['tuấn', 'ngọc', 'thúy', 'thuý', 'quỳnh', 'phương', 'lan', 'kim', 'hồng', 'minh', 'thu', 'vân', 'hải', 'việt'],
  ...['đức', 'hữu', 'công', 'quang', 'quốc', 'thanh', 'bảo', 'gia', 'diệu', 'tú', 'trâm', 'vy', 'linh', 'duy', 'thế'],
  ...['xuân', 'hằng', 'tố', 'thiên', 'hoài', 'bích', 'mỹ', 'nhật', 'hùng', 'châu', 'tâm', 'khánh', 'kiều', 'nhi'],
])
