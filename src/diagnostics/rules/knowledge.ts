import type { Rule } from '../rule.ts'

/** Of the files under `content/knowledge`: what makes no entry, and ids. */
export const knowledgeRules = {
  'invalid-yaml': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected YAML ({problem}), expected a list of entries',
      note: 'The whole file was left out. Correct this line: each entry begins with `- id: …`, its other keys are indented below with spaces, values that hold `: ` or ` #` are quoted.',
    },
    vi: {
      reason: 'YAML sai ({problem}), cần một danh sách các mục',
      note: 'Cả tệp bị bỏ qua. Hãy sửa dòng này: mỗi mục bắt đầu bằng `- id: …`, các khóa khác thụt vào bên dưới bằng dấu cách, giá trị có `: ` hay ` #` thì đặt trong ngoặc kép.',
    },
  },
  'invalid-knowledge': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` at `{key}` of `{id}`, expected {expected}',
      note: 'This entry was left out, the others were read. Correct `{key}`: {expected}; or delete it if the entry can do without.',
    },
    vi: {
      reason: 'Gặp `{found}` ở `{key}` của `{id}`, cần {expected}',
      note: 'Mục này bị bỏ qua, các mục khác vẫn được đọc. Hãy sửa `{key}`: {expected}; hoặc xóa khóa ấy nếu không bắt buộc.',
    },
  },
  'no-entry': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` in the list, expected an entry: `- id: {id}`',
      note: 'It was left out, the others were read. Write it as an entry, its other keys indented below `id`.',
    },
    vi: {
      reason: 'Gặp `{found}` trong danh sách, cần một mục: `- id: {id}`',
      note: 'Chỗ này bị bỏ qua, các mục khác vẫn được đọc. Hãy viết thành một mục, các khóa khác thụt vào dưới `id`.',
    },
  },
  'missing-key': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected entry `{id}` without `{key}`, expected `{key}: …`',
      note: 'This entry was left out. Add the key `{key}` to it.',
    },
    vi: {
      reason: 'Mục `{id}` thiếu `{key}`, cần `{key}: …`',
      note: 'Mục này bị bỏ qua. Hãy thêm khóa `{key}`.',
    },
  },
  'unknown-key': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected key `{key}` in `{id}`, expected {expected}',
      note: 'This entry was left out. Correct the key’s spelling or its indent, or delete it.',
    },
    vi: {
      reason: 'Gặp khóa lạ `{key}` trong `{id}`, cần {expected}',
      note: 'Mục này bị bỏ qua. Hãy sửa chính tả hoặc thụt đầu dòng của khóa, hoặc xóa khóa.',
    },
  },
  'duplicate-id': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected second `{id}`, expected an id used once (first at {first})',
      note: 'The second entry was left out. Give it an id of its own, or merge the two.',
    },
    vi: {
      reason: 'Mã `{id}` bị trùng, mỗi mã chỉ dùng một lần (lần đầu ở {first})',
      note: 'Mục thứ hai bị bỏ qua. Hãy đặt mã khác, hoặc gộp hai mục.',
    },
  },
  'unknown-id': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected id `{id}` at `{key}` of `{entry}`, expected {expected}',
      note: 'The reference leads nowhere, the rest of the entry was kept. Correct the id, or add an entry for it.',
    },
    vi: {
      reason: 'Gặp mã `{id}` ở `{key}` của `{entry}`, cần {expected}',
      note: 'Mã này không ứng với mục nào, phần còn lại của mục được giữ. Hãy sửa mã, hoặc thêm mục tương ứng.',
    },
  },
} as const satisfies Record<string, Rule>
