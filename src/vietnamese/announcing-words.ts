/** Words right before a person's name, besides offices and callings: `ông Samvel Petrosyan`, `Thiếu tướng Vũ Minh Đức`. */
export const personWords: readonly string[] = [
  ...['ông', 'bà', 'anh', 'chị', 'cô', 'ngài', 'cụ', 'đồng chí', 'phu nhân', 'quý ông', 'quý bà'],
  ...['đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'chuẩn tướng', 'tướng', 'đô đốc', 'tư lệnh'],
  ...['đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'binh sĩ'],
  ...['nghị sĩ', 'nghị sỹ', 'dân biểu', 'thượng nghị sĩ', 'hạ nghị sĩ', 'ứng cử viên', 'ứng viên', 'chính trị gia'],
  ...['nhà báo', 'ký giả', 'nhà phân tích', 'nhà nghiên cứu', 'nhà khoa học', 'nhà sử học', 'nhà hoạt động'],
  ...[
    'nhà ngoại giao',
    'nhà bình luận',
    'chuyên gia',
    'học giả',
    'giáo sư',
    'tiến sĩ',
    'sử gia',
    'tỷ phú',
    'tài phiệt',
  ],
  ...['đức hồng y', 'hồng y', 'đức cha', 'giám mục', 'tổng giám mục', 'thượng phụ', 'linh mục', 'người biểu tình'],
  ...['đồng nghiệp', 'người đồng cấp', 'đồng cấp', 'người đồng nhiệm', 'đồng nhiệm', 'bộ trưởng', 'thứ trưởng'],
  ...['đại sứ đặc mệnh toàn quyền', 'thị trưởng', 'thống đốc', 'tỉnh trưởng', 'vụ trưởng', 'cục trưởng', 'chủ nhiệm'],
  ...['trưởng ban', 'trưởng đoàn', 'phó chủ nhiệm', 'ủy viên thường trực', 'ủy viên thường vụ', 'tổng giám đốc'],
  ...['giám đốc', 'thẩm phán', 'công tố viên', 'tổng công tố', 'trợ lý', 'tham tán', 'tổng lãnh sự', 'phóng viên'],
  ...['luật sư', 'bác sĩ', 'nhà văn', 'nhà thơ', 'nhạc sĩ', 'ca sĩ', 'đạo diễn', 'diễn viên', 'họa sĩ', 'nghệ sĩ'],
]

/** Words behind a name that opens a sentence, and a comma, that tell of a person: `Leyla Quliyeva, luật sư của …`. */
export const personAppositions: ReadonlySet<string> = new Set([
  ...personWords,
  ...[
    'người phát ngôn',
    'phát ngôn viên',
    'người đứng đầu',
    'đứng đầu',
    'người nghiên cứu',
    'người sáng lập',
    'chủ tịch',
  ],
  ...['người từng', 'người đại diện', 'cựu', 'nguyên', 'phó chủ tịch', 'đại sứ', 'cố vấn', 'thành viên'],
])

/** Words right before the name of a place that goes by it alone: `làng Mets Masrik`, `tỉnh Quảng Ninh`. */
export const settlementWords: readonly string[] = [
  ...['làng', 'ngôi làng', 'thị trấn', 'thành phố', 'TP', 'thị xã', 'tỉnh', 'huyện', 'quận', 'thủ phủ', 'thủ đô'],
  ...['thành phố cảng', 'thị trấn mỏ', 'vùng', 'vùng núi', 'khu vực'],
]

/** Words that belong to the name of a place: `biển Arab`, `sân bay Nội Bài`. */
export const placeHeads: readonly string[] = [
  ...['núi', 'dãy núi', 'đỉnh núi', 'ngọn núi', 'sông', 'hồ', 'đèo', 'thung lũng', 'cao nguyên', 'hẻm núi', 'đập'],
  ...['đảo', 'bán đảo', 'quần đảo', 'vịnh', 'eo biển', 'biển', 'cảng', 'bến cảng', 'cửa khẩu', 'trạm kiểm soát'],
  ...['sân bay', 'phi trường', 'căn cứ không quân', 'nhà ga', 'cầu', 'quảng trường', 'đại lộ', 'đường hầm', 'pháo đài'],
  ...[
    'tu viện',
    'đan viện',
    'nhà thờ',
    'thánh đường',
    'nghĩa trang',
    'dinh thự',
    'mỏ',
    'mỏ dầu',
    'mỏ khí',
    'khu nghỉ mát',
  ],
  ...['tượng đài', 'đài tưởng niệm', 'bảo tàng', 'kênh đào'],
]

/** Of both the words that a place of Vietnam has before its name: what follows in capitals is the whole name. */
export const districtWords: readonly string[] = [
  'tỉnh',
  'huyện',
  'thị xã',
  'thành phố',
  'sân bay',
  'vịnh',
  'quận',
  'TP',
]

/** Words between them and the name: `làng nhỏ Charektar`, `thị trấn nghỉ dưỡng Shovi`. */
export const placeTraits: ReadonlySet<string> = new Set(['nhỏ', 'lớn', 'cổ', 'nghỉ', 'dưỡng', 'biên', 'giới'])

/** Words right before the name of a body that goes by it alone: `hãng tin Nikkei`. */
export const bodyWords: readonly string[] = [
  ...[
    'hãng tin',
    'hãng thông tấn',
    'tờ',
    'báo',
    'tờ báo',
    'nhật báo',
    'tuần báo',
    'tạp chí',
    'nguyệt san',
    'trang mạng',
  ],
  ...['đài', 'đài truyền hình', 'đài phát thanh', 'kênh truyền hình', 'trang', 'trang tin', 'cổng tin', 'hãng xe'],
  ...['công ty', 'tập đoàn', 'hãng', 'hãng hàng không', 'ngân hàng', 'mạng xã hội', 'liên doanh', 'doanh nghiệp'],
  ...['đảng', 'phong trào', 'tổ chức', 'nhóm vũ trang', 'câu lạc bộ', 'CLB', 'đội bóng'],
]

/** Words that belong to the name of a body: `Đại học Oxford`, `Thông tấn xã Azeri`. */
export const bodyHeads: readonly string[] = ['đại học', 'học viện', 'bệnh viện', 'thông tấn xã']

/** Last words of the names of bodies in English: `Sky News`, `Leeds United`. */
export const englishBodies: ReadonlySet<string> = new Set([
  ...['news', 'times', 'post', 'press', 'independent', 'insider', 'today', 'tribune', 'journal', 'herald', 'magazine'],
  ...['tv', 'media', 'radio', 'agency', 'network', 'city', 'united', 'club', 'group', 'bank', 'airlines', 'airways'],
  ...['foundation', 'institute', 'university', 'council', 'company', 'corporation', 'holding', 'energy', 'union'],
])

/** Peoples and tongues: no name without such a word before them. */
export const peoples: ReadonlySet<string> = new Set([
  ...['armeni', 'armenian', 'azeri', 'arab', 'arập', 'kurd', 'turk', 'gruzin', 'georgian', 'chechen', 'slav', 'hindu'],
])

/** Family names of Vietnam, which stand first: `Nghiêm Vũ Khải`. */
export const familyNames: ReadonlySet<string> = new Set([
  ...['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương'],
  ...[
    'lý',
    'đinh',
    'trịnh',
    'đoàn',
    'lương',
    'mai',
    'đào',
    'tô',
    'cao',
    'hà',
    'thái',
    'tạ',
    'quách',
    'trương',
    'nghiêm',
  ],
  ...[
    'từ',
    'phùng',
    'lưu',
    'tống',
    'chu',
    'triệu',
    'đàm',
    'vương',
    'tăng',
    'hứa',
    'lâm',
    'kiều',
    'thân',
    'khổng',
    'mạc',
  ],
  ...['doãn', 'la', 'lại', 'lã', 'nông', 'ninh', 'tiêu', 'thạch', 'vi', 'sầm', 'giang', 'khuất', 'ông', 'cù', 'thẩm'],
])
