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
      reason: 'Unexpected `{found}` in the front matter, expected {expected}',
      note: 'The article was left out and its file left alone. Correct this line; a date is quoted: `published: "2024-03-01"`.',
    },
    vi: {
      reason: 'Gặp `{found}` trong thông tin đầu bài, cần {expected}',
      note: 'Bài bị bỏ qua, tệp được giữ nguyên. Hãy sửa dòng này; ngày viết trong ngoặc kép: `published: "2024-03-01"`.',
    },
  },
} as const satisfies Record<string, Rule>
