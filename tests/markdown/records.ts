import type { ArticleRecord } from '../../src/record/article-record.ts'

/** A record written for tests, with whatever keys a test is about. */
export function record(keys: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    dump: 'content/dumps/vov/a.txt',
    sha256: 'a'.repeat(64),
    outlet: 'vov',
    title: 'Hai nước nối lại đàm phán',
    lede: 'Hai nước hôm nay nối lại đàm phán.',
    byline: null,
    url: null,
    body: ['Đoạn một.', 'Đoạn hai.'],
    subheadings: [],
    captions: [{ text: 'Toàn cảnh cuộc gặp', credit: 'TTXVN' }],
    related: [{ title: 'Cuộc gặp trước', abstract: null }],
    older: [{ title: 'Tin cũ' }],
    published: {
      edtf: '2024-03-01~',
      basis: 'inferred',
      evidence: [{ kind: 'leap-day', text: 'ngày 29/2', line: 11, says: 'Năm nhuận' }],
    },
    dates: [],
    mentions: [],
    lines: [],
    ...keys,
  }
}
