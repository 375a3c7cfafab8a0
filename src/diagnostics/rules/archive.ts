import type { Rule } from '../rule.ts'

/** Of stories beside one another. */
export const archiveRules = {
  'duplicate-story': {
    stage: 'archive',
    severity: 'info',
    en: {
      reason: 'Unexpected near-copy of {twin} ({percent} % the same words), expected each story once',
      note: 'Each makes an article of its own. Nothing to do if two outlets printed one story; else delete one dump, and its article if there is one.',
    },
    vi: {
      reason: 'Bài gần giống {twin} (giống {percent} % câu chữ)',
      note: 'Mỗi bản gốc thành một bài riêng. Nếu hai báo cùng đăng một tin thì không cần làm gì; nếu thêm nhầm, hãy xóa một bản gốc, và bài của nó nếu đã có.',
    },
  },
} as const satisfies Record<string, Rule>
