/**
 * How a name that is also an ordinary word, or part of other names, is told from them. A word given in lower case
 * stands for any printing, one with a capital only for itself.
 */
export interface Ambiguity {
  /** Right after it and in small letters, makes it an ordinary word where a sentence opens: `Ý kiến`, `Pháp luật`. */
  compounds?: readonly string[]
  /** The same anywhere, for no country does that: `Mỹ thuật`, `Áo dài` as the names of subjects and things. */
  firm?: readonly string[]
  /** Right after it, makes it part of another name anywhere: `Washington Post`, `Mỹ Đình`. */
  before?: readonly string[]
  /** Right before it, does the same: `tiếng Anh`, `Nam Mỹ`, `bang Georgia`. */
  after?: readonly string[]
  /** Also a Vietnamese given or middle name, so that a name around it claims it: `Tuấn Anh`, `Mỹ Linh`, `bà Nga`. */
  personal?: true
  /**
   * Opens sentences as an ordinary word; there it counts only in a list of names, before what states do, or, unless
   * the word is a pronoun, in a story that names it elsewhere beyond doubt.
   */
  opensSentences?: 'noun' | 'pronoun'
  /** Words of a namesake, `Atlanta` of the state of Georgia: where a paragraph has one, the namesake is meant. */
  namesake?: readonly string[]
}

const language = ['tiếng', 'Tiếng'] as const

/** A name of one Vietnamese syllable that is not in the table below: `Lào`, `Úc`. */
export const shortName: Ambiguity = { personal: true, after: language }

/** By the name as printed, in lower case. Longer names that are not here are taken wherever they stand. */
export const ambiguousNames: ReadonlyMap<string, Ambiguity> = new Map<string, Ambiguity>([
  [
    'nga',
    {
      personal: true,
      after: [...language, 'Thiên', 'thiên', 'Hằng'],
      before: ['Sơn'],
      compounds: ['mi', 'my', 'văn', 'ngố', 'mày'],
    },
  ],
  [
    'mỹ',
    {
      firm: ['thuật', 'phẩm'],
      personal: true,
      after: [...language, 'Nam', 'Bắc', 'Trung', 'châu', 'Châu', 'hoàn', 'thẩm', 'thánh'],
      before: [
        ...[
          'La',
          'la',
          'Latinh',
          'latinh',
          'Latin',
          'latin',
          'Đình',
          'Tho',
          'Lai',
          'Sơn',
          'Hào',
          'Lộc',
          'Khê',
          'Phước',
        ],
        ...['Linh', 'Tâm', 'Dung', 'Hạnh', 'Châu', 'Phẩm'],
      ],
      compounds: ['phẩm', 'thuật', 'mãn', 'miều', 'lệ', 'tục', 'nữ', 'vị'],
    },
  ],
  [
    'đức',
    {
      firm: ['tính', 'hạnh'],
      personal: true,
      after: [...language, 'đạo', 'Đạo', 'công', 'nhân', 'Hồng', 'Thủ'],
      before: ['Phật', 'Mẹ', 'Chúa', 'Cha', 'Thánh', 'Giáo', 'Hồng', 'Dalai', 'Đạt', 'Giám', 'Ông', 'Hoà', 'Phổ'],
      compounds: [
        ...['phật', 'giáo', 'mẹ', 'chúa', 'tính', 'hạnh', 'vua', 'cha', 'thánh', 'ngài', 'giám', 'độ', 'trị'],
        ...['dục', 'hồng', 'ông', 'bà'],
      ],
    },
  ],
  [
    'anh',
    {
      personal: true,
      opensSentences: 'pronoun',
      after: [...language, 'hoa', 'tinh'],
      compounds: [
        ...['ấy', 'ta', 'em', 'chị', 'trai', 'cả', 'họ', 'hùng', 'minh', 'dũng', 'tài', 'này', 'rể', 'bạn', 'đào'],
        ...['nào'],
      ],
    },
  ],
  [
    'pháp',
    {
      firm: ['luật', 'lý', 'lí', 'quyền'],
      personal: true,
      after: [...language, 'hiến', 'Hiến', 'phương', 'giải', 'biện', 'tư', 'Tư'],
      before: ['Vân', 'Luân'],
      compounds: [
        ...['luật', 'lý', 'lí', 'lệnh', 'quyền', 'đình', 'sư', 'môn', 'danh', 'y', 'chế', 'nhân', 'trị', 'trường'],
        ...['thuật', 'khí', 'hội'],
      ],
    },
  ],
  [
    'ý',
    {
      firm: ['kiến', 'nghĩa', 'tưởng', 'thức'],
      personal: true,
      opensSentences: 'noun',
      after: [...language, 'Như', 'như', 'đồng', 'Đồng', 'chú', 'Chú', 'Đắc', 'Thiện'],
      before: ['Yên', 'Lan', 'Nhi'],
      compounds: [
        ...['kiến', 'tưởng', 'nghĩa', 'đồ', 'thức', 'định', 'chí', 'muốn', 'là', 'tứ', 'niệm', 'nguyện', 'của', 'này'],
        ...['vị', 'đó'],
      ],
    },
  ],
  [
    'áo',
    {
      firm: ['dài', 'khoác', 'quần'],
      personal: true,
      opensSentences: 'noun',
      after: language,
      compounds: [
        ...['khoác', 'quần', 'dài', 'giáp', 'phao', 'sơ', 'thun', 'choàng', 'len', 'mưa', 'ấm', 'đấu', 'số', 'trắng'],
        ...['đỏ', 'xanh', 'vàng', 'cưới', 'cổ', 'gối'],
      ],
    },
  ],
  ['bỉ', { compounds: ['ổi', 'bạc', 'ngạn', 'nhân', 'thử'] }],
  ['séc', { opensSentences: 'noun', after: [...language, 'tờ', 'tấm'], compounds: ['khống', 'du', 'bảo'] }],
  ['úc', { after: [...language, 'Uất', 'Cao'] }],
  ['lào', { after: [...language, 'gió', 'Gió', 'thuốc', 'phì'], before: ['Cai'], compounds: ['xào', 'phào', 'khào'] }],
  [
    'hàn',
    {
      personal: true,
      after: [...language, 'sông', 'Sông', 'cầu', 'chợ', 'Chợ', 'đại'],
      before: ['Mặc', 'Thuyên', 'Phi', 'Tín'],
      compounds: ['gắn', 'huyên', 'xì', 'vi', 'the', 'chì', 'lâm', 'đới'],
    },
  ],
  [
    'nhật',
    {
      personal: true,
      after: [...language, 'Chủ', 'chủ', 'sinh', 'cập', 'Cập', 'thường'],
      before: ['Linh', 'Minh', 'Tân', 'Lệ', 'Bình', 'Quang'],
      compounds: ['ký', 'kí', 'báo', 'nguyệt', 'dụng'],
    },
  ],
  ['trung', { personal: true, compounds: ['ương', 'tâm', 'bình', 'úy', 'tướng', 'tá', 'thành', 'gian', 'học', 'lập'] }],
  [
    'viên',
    {
      personal: true,
      opensSentences: 'noun',
      after: ['Lâm', 'công', 'đảng', 'đoàn', 'giáo', 'học', 'hội', 'nhân', 'phái', 'sinh', 'thành', 'ủy', 'uỷ'],
      before: ['Chăn'],
      compounds: ['chức', 'tướng', 'sĩ', 'đạn'],
    },
  ],
  ['hà lan', { personal: true }],
  ['thái lan', { personal: true }],
  ['ba lan', { personal: true }],
  ['hy lạp', { after: language }],
  ['gia nã đại', {}],
  [
    'georgia',
    {
      after: ['bang', 'Bang'],
      before: ['Tech', 'Meloni', 'Pacific', 'Southern', 'Bulldogs', 'Power', 'Aquarium'],
      namesake: ['bang Georgia', 'Atlanta', 'Savannah', 'Fulton', 'Kemp'],
    },
  ],
  [
    'washington',
    { after: ['bang', 'Bang', 'George', 'Denzel', 'Kerry'], before: ['Post', 'Times', 'Examiner', 'Irving'] },
  ],
  ['new york', { after: ['bang', 'Bang'], before: ['Times', 'Post'] }],
  ['moscow', { before: ['Times'] }],
  ['moskva', { after: ['hạm', 'sông', 'Sông'] }],
  ['jordan', { after: ['Michael', 'sông', 'Sông'], before: ['Peele', 'Pickford', 'Henderson', 'Bardella'] }],
  ['trump', { after: ['đường', 'lang', 'tháp', 'mang'], before: ['Tower', 'Media', 'Organization', 'Route'] }],
])
