import type { Rule } from '../rule.ts'

/** Of the reading of files and the running of steps. */
export const pipelineRules = {
  'unreadable-file': {
    stage: 'pipeline',
    severity: 'error',
    en: {
      reason: 'Unexpected failure to read the file ({problem}), expected a readable file',
      note: 'It was left out. Check its name and its permissions.',
    },
    vi: {
      reason: 'Không đọc được tệp ({problem})',
      note: 'Tệp bị bỏ qua. Hãy kiểm tra tên và quyền truy cập.',
    },
  },
  'crashed-step': {
    stage: 'pipeline',
    severity: 'error',
    en: {
      reason: 'Unexpected error in the program (`{problem}`), expected none',
      note: 'This file was left out, the others went on. It is a defect of the program: report it with this file.',
    },
    vi: {
      reason: 'Chương trình gặp lỗi (`{problem}`)',
      note: 'Tệp này bị bỏ qua, các tệp khác vẫn được xử lý. Đây là lỗi của chương trình: hãy báo lại kèm tệp này.',
    },
  },
} as const satisfies Record<string, Rule>
