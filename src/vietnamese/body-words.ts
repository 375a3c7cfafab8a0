/** First words of the names of bodies, in capitals as they open a name; those of one syllable need a capital behind them. */
export const bodyOpenings: readonly string[] = [
  ...[
    'bộ',
    'vụ',
    'cục',
    'ban',
    'hội',
    'quỹ',
    'đảng',
    'viện',
    'tổng cục',
    'ủy ban',
    'uỷ ban',
    'hội đồng',
    'ban chấp hành',
  ],
  ...['tổ chức', 'cơ quan', 'văn phòng', 'trung tâm', 'liên minh', 'liên đoàn', 'liên hiệp', 'hiệp hội', 'tập đoàn'],
  ...[
    'công ty',
    'ngân hàng',
    'tòa án',
    'toà án',
    'không quân',
    'hải quân',
    'lục quân',
    'giáo hội',
    'học viện',
    'đại học',
  ],
  ...[
    'quốc hội',
    'nghị viện',
    'đại sứ quán',
    'tổng lãnh sự quán',
    'quân đội',
    'nhóm nghị sĩ',
    'nhóm nghị sỹ',
    'mặt trận',
  ],
]

/** Words in small letters that go on such a name: `Ủy ban bầu cử`, `Quỹ An ninh năng lượng quốc gia Nga`. */
export const bodyNouns: ReadonlySet<string> = new Set([
  ...['bầu cử', 'trung ương', 'quốc gia', 'nhà nước', 'quốc tế', 'liên bang', 'thế giới', 'năng lượng', 'an ninh'],
  ...['hữu nghị', 'đối ngoại', 'ngoại giao', 'quốc phòng', 'nội vụ', 'tư pháp', 'kinh tế', 'thương mại', 'tài chính'],
  ...['hợp tác', 'phát triển', 'nhân đạo', 'nhân dân', 'điều tra', 'tình báo', 'hiến pháp', 'tối cao', 'khu vực'],
  ...[
    'khí hậu',
    'môi trường',
    'văn hóa',
    'giáo dục',
    'khoa học',
    'công nghệ',
    'y tế',
    'du lịch',
    'thể thao',
    'dân chủ',
  ],
  ...[
    'cách mạng',
    'cộng sản',
    'hàng không',
    'đường sắt',
    'dầu khí',
    'khí đốt',
    'chiến lược',
    'nghiên cứu',
    'chính trị',
  ],
])

/** Bodies whose first words are their whole name: `Quốc hội`, */
export const wholeBodies: ReadonlySet<string> = new Set(['quốc hội', 'đại sứ quán'])

/** and those that need but their state: `Không quân Brazil`. */
export const bodiesOfState: ReadonlySet<string> = new Set([
  ...['quốc hội', 'đại sứ quán', 'nghị viện', 'tổng lãnh sự quán', 'không quân', 'hải quân', 'lục quân', 'quân đội'],
])

/** Bodies for two matters: `Bộ Tài nguyên và Môi trường`. */
export const joinableBodies: ReadonlySet<string> = new Set(['bộ', 'vụ', 'cục', 'ủy ban', 'uỷ ban', 'trung tâm'])

/** What stands beside a body, not in its name: `Bộ Quốc phòng và Chính phủ`. */
export const besideBodies: ReadonlySet<string> = new Set([
  ...['chính phủ', 'nhà nước', 'thủ đô', 'thành phố', 'tòa án', 'toà án'],
])

/** Second words that make something else of the first: `Bộ luật`, `Hội chợ`, `Viện trợ`. */
export const noBodies: ReadonlySet<string> = new Set([
  ...['luật', 'phim', 'tộc', 'chợ', 'xuân', 'nghị', 'thảo', 'trợ', 'tứ', 'mai'],
])

/** Small words that are no second syllable of a part of such a name. */
export const behindBodies: ReadonlySet<string> = new Set([
  ...['và', 'với', 'của', 'cho', 'do', 'là', 'có', 'không', 'trong', 'ngày', 'hôm', 'tại', 'ở', 'này', 'cùng', 'về'],
  ...['khi', 'bị', 'được', 'hai', 'các', 'những', 'để', 'từ', 'tới', 'đến', 'theo', 'như', 'nước', 'trước', 'sau'],
  ...['sáng', 'chiều', 'đã', 'đang', 'sẽ', 'vừa', 'từng', 'cũng', 'vẫn'],
])
