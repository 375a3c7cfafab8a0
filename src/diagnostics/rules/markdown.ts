import type { Rule } from '../rule.ts'

/** Of article files. */
export const markdownRules = {
  'missing-front-matter': {
    stage: 'markdown',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}`, expected `---` and front matter',
      note: 'The article was left out. Begin the file with `---`, the keys (at least `slug`), and `---` again.',
    },
    vi: {
      reason: 'Gặp `{found}`, cần `---` và phần thông tin đầu bài',
      note: 'Bài bị bỏ qua. Hãy mở đầu tệp bằng `---`, các khóa (ít nhất là `slug`), rồi `---`.',
    },
  },
  'invalid-front-matter': {
    stage: 'markdown',
    severity: 'error',
    en: {
      reason: 'Unexpected {found} in the front matter, expected {expected}',
      note: 'The article was left out and its file left alone. Correct this line; a date is quoted: `published: "YYYY-MM-DD"`.',
    },
    vi: {
      reason: 'Thông tin đầu bài {found}, cần {expected}',
      note: 'Bài bị bỏ qua, tệp được giữ nguyên. Hãy sửa dòng này; ngày viết trong ngoặc kép: `published: "NĂM-THÁNG-NGÀY"`.',
    },
  },
} as const satisfies Record<string, Rule>
