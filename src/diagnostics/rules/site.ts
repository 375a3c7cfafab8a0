import type { Rule } from '../rule.ts'

/** Of settings, pages and their addresses. */
export const siteRules = {
  'invalid-settings': {
    stage: 'site',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` in the settings, expected {expected}',
      note: 'The whole file was left out and the defaults taken. Correct this line.',
    },
    vi: {
      reason: 'Gặp `{found}` trong phần cài đặt, cần {expected}',
      note: 'Cả tệp bị bỏ qua, dùng giá trị mặc định. Hãy sửa dòng này.',
    },
  },
  'duplicate-address': {
    stage: 'site',
    severity: 'error',
    en: {
      reason: 'Unexpected second page at `{address}` (also {twin}), expected one page for an address',
      note: 'This one was left out of the site. Rename the file, and its `slug` if it has one.',
    },
    vi: {
      reason: 'Địa chỉ `{address}` đã có trang khác (xem {twin}), mỗi địa chỉ chỉ có một trang',
      note: 'Trang này không được đưa lên web. Hãy đổi tên tệp, và `slug` nếu có.',
    },
  },
  'broken-link': {
    stage: 'site',
    severity: 'error',
    en: {
      reason: 'Unexpected link to `{target}`, expected a page or file of the site',
      note: 'The page was written with the link. Correct the address, or add what it points to.',
    },
    vi: {
      reason: 'Liên kết tới `{target}` không dẫn đến trang hay tệp nào',
      note: 'Trang được ghi cùng liên kết đó. Hãy sửa địa chỉ, hoặc thêm trang đích.',
    },
  },
} as const satisfies Record<string, Rule>
