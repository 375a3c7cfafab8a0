/** First words of what states do, and hardly an ordinary word at the head of a sentence: `bác bỏ`, `trừng phạt`. */
export const acts: ReadonlySet<string> = new Set([
  ...[
    'áp',
    'bác',
    'cam',
    'cáo',
    'cấm',
    'chính',
    'công',
    'cử',
    'dỡ',
    'điều',
    'đình',
    'đóng',
    'gia',
    'hoan',
    'hối',
    'hỗ',
  ],
  ...[
    'kêu',
    'khẳng',
    'lên',
    'mở',
    'phản',
    'phê',
    'phủ',
    'rút',
    'sơ',
    'thông',
    'thúc',
    'triển',
    'triệu',
    'trừng',
    'trục',
  ],
  ...['tuyên', 'từ', 'ủng', 'viện', 'xác', 'yêu'],
])

/** Particles of time before them: `sẽ cử`. */
export const aspects: ReadonlySet<string> = new Set(['đã', 'đang', 'sẽ', 'vừa', 'từng', 'cũng', 'vẫn'])
