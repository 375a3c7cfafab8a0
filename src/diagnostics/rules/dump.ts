import type { Rule } from '../rule.ts'

/** Of a dump's bytes and its header. */
export const dumpRules = {
  'empty-dump': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected empty dump, expected the text of a page',
      note: 'No article was written. Paste the page into the file, or delete the file.',
    },
    vi: {
      reason: 'Bản gốc trống, cần văn bản của một trang báo',
      note: 'Chưa ghi bài nào. Hãy dán nội dung trang vào tệp, hoặc xóa tệp.',
    },
  },
  'binary-dump': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected binary data (`{found}`), expected plain text',
      note: 'No article was written. Copy the page as text and save the file as UTF-8.',
    },
    vi: {
      reason: 'Gặp dữ liệu nhị phân (`{found}`), cần văn bản thuần túy (chỉ có chữ)',
      note: 'Chưa ghi bài nào. Hãy sao chép trang dưới dạng chữ và lưu tệp bằng UTF-8.',
    },
  },
  'html-source': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected source of a web page (HTML), expected its text',
      note: 'No article was written. Open the page in a browser, select all, copy, and paste the text into the file.',
    },
    vi: {
      reason: 'Gặp mã nguồn của trang (HTML), cần phần chữ',
      note: 'Chưa ghi bài nào. Hãy mở trang bằng trình duyệt, chọn tất cả, sao chép rồi dán phần chữ vào tệp.',
    },
  },
  'rtf-source': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected formatted document (RTF), expected plain text',
      note: 'No article was written. In the editor choose “plain text”, or open the document, select all, copy, and paste the text into the file.',
    },
    vi: {
      reason: 'Gặp tài liệu có định dạng (RTF), cần văn bản không định dạng',
      note: 'Chưa ghi bài nào. Hãy lưu tệp ở dạng “văn bản thuần” (plain text), hoặc mở tài liệu, chọn tất cả, sao chép rồi dán phần chữ vào tệp.',
    },
  },
  'too-many-lines': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected `{count}` lines, expected a page of at most `{most}`',
      note: 'No article was written. Delete the lines that are no part of the page, blank ones included.',
    },
    vi: {
      reason: 'Có tới `{count}` dòng, một trang nhiều nhất là `{most}` dòng',
      note: 'Chưa ghi bài nào. Hãy xóa các dòng không thuộc trang báo, kể cả dòng trống.',
    },
  },
  'undecodable-text': {
    stage: 'dump',
    severity: 'warning',
    en: {
      reason: 'Unexpected bytes that are no `{encoding}`, expected text ({count} characters lost)',
      note: 'Each was kept as `�`. Copy the page again and save it as UTF-8.',
    },
    vi: {
      reason: 'Có ký tự không đọc được theo `{encoding}` (mất {count} ký tự)',
      note: 'Mỗi chỗ được giữ là `�`. Hãy sao chép lại trang và lưu bằng UTF-8.',
    },
  },
  'legacy-encoding': {
    stage: 'dump',
    severity: 'info',
    en: {
      reason: 'Unexpected encoding {encoding}, expected UTF-8',
      note: 'The dump was read as {encoding}. Nothing to do if the article reads well.',
    },
    vi: {
      reason: 'Tệp dùng bảng mã {encoding}, cần UTF-8',
      note: 'Bản gốc đã được đọc theo {encoding}. Nếu bài đọc đúng thì không cần làm gì.',
    },
  },
  'misread-text': {
    stage: 'dump',
    severity: 'info',
    en: {
      reason: 'Unexpected `{found}`, expected `{mended}`: UTF-8 that was read as Windows-1252',
      note: 'It was read back (lines: {count}, this one first). Nothing to do if the article reads well; else copy the page again.',
    },
    vi: {
      reason: 'Gặp `{found}`, chữ UTF-8 bị đọc nhầm thành Windows-1252, đúng ra là `{mended}`',
      note: 'Đã đọc lại cho đúng (số dòng: {count}, dòng này là đầu tiên). Nếu bài đọc đúng thì không cần làm gì; nếu không, hãy sao chép lại trang.',
    },
  },
  'invalid-header': {
    stage: 'dump',
    severity: 'warning',
    en: {
      reason: 'Unexpected `{found}` in the header, expected {expected}',
      note: 'This line of the header was ignored and the text decides. Write {expected} there, or delete the line.',
    },
    vi: {
      reason: 'Gặp `{found}` ở phần đầu tệp, cần {expected}',
      note: 'Dòng này bị bỏ qua, chương trình dựa vào văn bản. Hãy viết {expected}, hoặc xóa dòng.',
    },
  },
  'impossible-published': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` in the header, expected {expected}',
      note: 'No article was written: no calendar has this day, or the page cannot be of it. Write {expected} there, or delete the line and let the text decide.',
    },
    vi: {
      reason: 'Gặp `{found}` ở phần đầu tệp, cần {expected}',
      note: 'Chưa ghi bài nào: không có ngày này trên lịch, hoặc trang không thể thuộc ngày này. Hãy viết {expected}, hoặc xóa dòng để chương trình dựa vào văn bản.',
    },
  },
  'repeated-key': {
    stage: 'dump',
    severity: 'warning',
    en: {
      reason: 'Unexpected second `{key}` in the header, expected each key once (first on line {first})',
      note: 'This line of the header was ignored, the first counts. Delete one of the two.',
    },
    vi: {
      reason: '`{key}` bị lặp ở phần đầu tệp, mỗi khóa chỉ viết một lần (lần đầu ở dòng {first})',
      note: 'Dòng này bị bỏ qua, dòng đầu được dùng. Hãy xóa một trong hai dòng.',
    },
  },
  'empty-key': {
    stage: 'dump',
    severity: 'info',
    en: {
      reason: 'Unexpected `{key}` without a value in the header, expected one behind its colon',
      note: 'This line of the header was ignored and the text decides. Write a value behind `{key}:`, or delete the line.',
    },
    vi: {
      reason: '`{key}` ở phần đầu tệp không có giá trị, cần giá trị sau dấu hai chấm',
      note: 'Dòng này bị bỏ qua, chương trình dựa vào văn bản. Hãy viết giá trị sau `{key}:`, hoặc xóa dòng.',
    },
  },
  'unopened-header': {
    stage: 'dump',
    severity: 'warning',
    en: {
      reason: 'Unexpected header without a beginning, expected `---` above `{found}`',
      note: 'The header was read from this line on. Write a line {fix}.',
    },
    vi: {
      reason: 'Phần đầu tệp thiếu dòng mở đầu, cần `---` trên dòng `{found}`',
      note: 'Phần đầu tệp được đọc từ dòng này. Hãy viết một dòng {fix}.',
    },
  },
  'unclosed-header': {
    stage: 'dump',
    severity: 'warning',
    en: {
      reason: 'Unexpected header without an end, expected `---` below `{found}`',
      note: 'The header was read down to this line. Write a line {fix}.',
    },
    vi: {
      reason: 'Phần đầu tệp thiếu dòng kết thúc, cần `---` dưới dòng `{found}`',
      note: 'Phần đầu tệp được đọc đến hết dòng này. Hãy viết một dòng {fix}.',
    },
  },
  'late-header': {
    stage: 'dump',
    severity: 'error',
    en: {
      reason: 'Unexpected header below the page (`{found}`), expected it above the first line',
      note: 'No article was written: nothing of this header was read. Move it, with its two lines `---`, to the top of the file.',
    },
    vi: {
      reason: 'Phần đầu tệp nằm ở cuối tệp (`{found}`), cần nằm trên dòng đầu tiên',
      note: 'Chưa ghi bài nào: phần này chưa được đọc. Hãy chuyển nó, cùng hai dòng `---`, lên đầu tệp.',
    },
  },
} as const satisfies Record<string, Rule>
