import type { Rule } from '../rule.ts'

/** Of the sentences of the knowledge. */
export const knowledgeTextRules = {
  'many-sentences': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected {count} sentences in `{key}` of `{id}`, expected at most {most}',
      note: 'They were kept as they are. Shorten them; what is past a first glance belongs into events and offices.',
    },
    vi: {
      reason: '`{key}` của `{id}` có {count} câu, cần nhiều nhất {most}',
      note: 'Văn bản được giữ nguyên. Hãy viết gọn lại; chi tiết thì ghi thành sự kiện và chức vụ.',
    },
  },
  'long-text': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected {count} characters in `{key}` of `{id}`, expected at most {most}',
      note: 'They were kept as they are. Shorten them; what is past a first glance belongs into events and offices.',
    },
    vi: {
      reason: '`{key}` của `{id}` dài {count} ký tự, cần nhiều nhất {most}',
      note: 'Văn bản được giữ nguyên. Hãy viết gọn lại; chi tiết thì ghi thành sự kiện và chức vụ.',
    },
  },
  'no-full-stop': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected end `{ending}` of `{key}` of `{id}`, expected a full stop',
      note: 'The text was kept as it is. End it as a sentence.',
    },
    vi: {
      reason: '`{key}` của `{id}` kết thúc bằng `{ending}`, cần dấu chấm cuối câu',
      note: 'Văn bản được giữ nguyên. Hãy viết thành câu có dấu chấm.',
    },
  },
  'loaded-word': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected word `{word}` in `{key}` of `{id}`, expected a neutral one: {neutral}',
      note: 'The text was kept as it is. Say it neutrally; put the words of one side in quotation marks and name whose they are.',
    },
    vi: {
      reason: 'Từ `{word}` trong `{key}` của `{id}` không trung lập, cần: {neutral}',
      note: 'Văn bản được giữ nguyên. Hãy viết trung lập; lời của một bên thì đặt trong ngoặc kép và ghi rõ của bên nào.',
    },
  },
} as const satisfies Record<string, Rule>
