import type { Rule } from '../rule.ts'

/** Of the record made of a page. */
export const recordRules = {
  'cut-off-story': {
    stage: 'record',
    severity: 'info',
    en: {
      reason: 'Unexpected end of the page at `{text}`, expected the end of a sentence',
      note: 'The text was kept as it stands. If the page goes on, copy it again to its end; if not, nothing to do.',
    },
    vi: {
      reason: 'Trang dừng ở `{text}`, chưa hết câu',
      note: 'Đoạn này được giữ nguyên. Nếu trang còn tiếp, hãy sao chép lại cho hết; nếu không thì không cần làm gì.',
    },
  },
  'unknown-outlet': {
    stage: 'record',
    severity: 'info',
    en: {
      reason: 'Unexpected page of an unknown outlet, expected one of `knowledge/outlets.yaml`',
      note: 'Written without `outlet`. Add `outlet: id` to the header, or move the dump into the folder named for its outlet, or add the outlet to `knowledge/outlets.yaml`.',
    },
    vi: {
      reason: 'Chưa rõ trang của báo nào, cần một báo trong `knowledge/outlets.yaml`',
      note: 'Bài được ghi nhưng thiếu `outlet`. Hãy thêm `outlet: mã-báo` vào phần đầu tệp, hoặc chuyển tệp vào thư mục mang mã của báo, hoặc thêm báo vào `knowledge/outlets.yaml`.',
    },
  },
  'unknown-outlets': {
    stage: 'record',
    severity: 'info',
    en: {
      reason:
        'Unexpected pages of an unknown outlet in `{folder}` ({count}, this one first), expected one of `knowledge/outlets.yaml`',
      note: 'Written without `outlet`. If all are of one outlet, keep them in a folder named for its id, and add the outlet if it is missing; else add `outlet: id` to the header of each.',
    },
    vi: {
      reason:
        'Chưa rõ báo của {count} trang trong `{folder}` (tệp này là trang đầu), cần một báo trong `knowledge/outlets.yaml`',
      note: 'Bài được ghi nhưng thiếu `outlet`. Nếu tất cả thuộc một báo, hãy để chúng trong thư mục mang mã của báo ấy, và thêm báo vào `knowledge/outlets.yaml` nếu chưa có; nếu không, hãy thêm `outlet: mã-báo` vào phần đầu từng tệp.',
    },
  },
} as const satisfies Record<string, Rule>
