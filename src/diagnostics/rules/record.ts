import type { Rule } from '../rule.ts'

/** Of the record made of a page. */
export const recordRules = {
  'unknown-outlet': {
    stage: 'record',
    severity: 'info',
    en: {
      reason: 'Unexpected page of an unknown outlet, expected one of `knowledge/outlets.yaml`',
      note: 'Written without `outlet`. Add `outlet: id` to the header, or move the dump into the folder named for its outlet, or add the outlet to `knowledge/outlets.yaml`.',
    },
    vi: {
      reason: 'Chưa rõ trang của báo nào, cần một báo trong `knowledge/outlets.yaml`',
      note: 'Được ghi không có `outlet`. Hãy thêm `outlet: mã-báo` vào phần đầu tệp, hoặc chuyển tệp vào thư mục mang mã của báo, hoặc thêm báo vào `knowledge/outlets.yaml`.',
    },
  },
} as const satisfies Record<string, Rule>
