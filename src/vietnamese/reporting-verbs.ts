/** Verbs of statements as they stand behind the day of one: `ngày 5/3 thông báo`. */
export const verbsAfterDay: readonly string[] = [
  'cho biết',
  'cho hay',
  'thông báo',
  'tuyên bố',
  'khẳng định',
  'xác nhận',
  'nói',
  'phát biểu',
  'đưa tin',
  'công bố',
  'nhấn mạnh',
  'bày tỏ',
  'cáo buộc',
  'lên tiếng',
  'kêu gọi',
  'cảnh báo',
  'nhận định',
  'bác bỏ',
  'chỉ trích',
  'hoan nghênh',
  'ra tuyên bố',
  'ra thông báo',
  'ra thông cáo',
]

/** Those after which a day is that of the statement: `cho biết ngày 5/3`. `thông báo ngày 5/3` may be an older notice. */
export const verbsBeforeDay: readonly string[] = ['cho biết', 'cho hay', 'khẳng định', 'xác nhận', 'đưa tin', 'nói']
