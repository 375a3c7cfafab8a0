import type { Rule } from '../rule.ts'

/** Of the names in a page. */
export const mentionsRules = {
  'misspelt-name': {
    stage: 'mentions',
    severity: 'info',
    en: {
      reason: 'Unexpected spelling `{found}`, expected `{name}` or another of its names',
      note: 'Linked to `{id}`. If that is who is meant, nothing to do; add the spelling to its `aliases` if it is met often. If not, add it to its `never`.',
    },
    vi: {
      reason: 'Gặp cách viết lạ `{found}`, tên đúng là `{name}` hoặc một tên khác của mục ấy',
      note: 'Đã liên kết tới `{id}`. Nếu đúng thì không cần làm gì; hay gặp thì thêm cách viết ấy vào `aliases`. Nếu sai thì thêm vào `never` của mục.',
    },
  },
} as const satisfies Record<string, Rule>
