import type { Rule } from '../rule.ts'

/** Of settings, pages and their addresses. */
export const siteRules = {
  'invalid-settings': {
    stage: 'site',
    severity: 'error',
    en: {
      reason: 'Unexpected {found} in the settings, expected {expected}',
      note: 'The whole file was left out and the defaults taken. Correct this line.',
    },
    vi: {
      reason: 'Phần cài đặt {found}, cần {expected}',
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
      note: 'Trang vẫn được ghi, liên kết hỏng còn trong đó. Hãy sửa địa chỉ, hoặc thêm trang đích.',
    },
  },
  'missing-letter': {
    stage: 'site',
    severity: 'error',
    en: {
      reason: 'Unexpected letter `{letter}` ({codePoint}, pages: {pages}), expected one that the site’s fonts have',
      note: 'The pages were written; the reader’s system draws that letter in another face. Correct it in the text; if it is right, add it to `src/site/fonts/code-points.ts`.',
    },
    vi: {
      reason: 'Gặp chữ `{letter}` ({codePoint}, số trang: {pages}), cần chữ có trong phông của trang',
      note: 'Các trang vẫn được ghi; máy người đọc sẽ hiện chữ ấy bằng phông khác. Hãy sửa trong văn bản; nếu chữ ấy đúng thì thêm vào `src/site/fonts/code-points.ts`.',
    },
  },
} as const satisfies Record<string, Rule>
