import type { Rule } from '../rule.ts'

/** Of the blocks of a page and their roles. */
export const treeRules = {
  'several-articles': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected second article `{title}`, expected one article in a dump',
      note: 'Only the first article was read. Move the text from this line on to a file of its own.',
    },
    vi: {
      reason: 'Gặp bài thứ hai `{title}`, mỗi bản gốc chỉ gồm một bài',
      note: 'Chỉ bài đầu được lấy. Hãy chuyển văn bản từ dòng này sang một tệp riêng.',
    },
  },
  'doubtful-article': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected `{title}`, perhaps the opening of a second article, expected one article in a dump',
      note: 'The page was read as one. If a second article begins here, move the text from this line on to a file of its own; if not, nothing to do.',
    },
    vi: {
      reason: 'Gặp `{title}`, có thể là đầu bài thứ hai, mỗi bản gốc chỉ gồm một bài',
      note: 'Trang vẫn được đọc như một bài. Nếu bài thứ hai bắt đầu ở đây, hãy chuyển văn bản từ dòng này sang một tệp riêng; nếu không thì không cần làm gì.',
    },
  },
  'no-story': {
    stage: 'tree',
    severity: 'error',
    en: {
      reason: 'Unexpected page without a story, expected a lede or a paragraph (all {lines} lines are page furniture)',
      note: 'No article was written. Copy the page again with its text. `kavkaz explain` shows how each line was read.',
    },
    vi: {
      reason: 'Không thấy bài nào trên trang, cần ít nhất một đoạn văn (cả {lines} dòng đều là phần phụ của trang)',
      note: 'Chưa ghi bài nào. Hãy sao chép lại trang, lấy cả phần nội dung bài. `kavkaz explain` cho biết từng dòng được hiểu thế nào.',
    },
  },
  'missing-title': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected dump without a title, expected a title above `{opening}`',
      note: 'The article was written without a title. Add `title: …` to the header to give it one.',
    },
    vi: {
      reason: 'Chưa thấy tít của bài phía trên `{opening}`',
      note: 'Bài vẫn được ghi nhưng chưa có tít. Hãy thêm `title: …` vào phần đầu tệp.',
    },
  },
  'empty-body': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected page without a paragraph, expected `{text}` in the text',
      note: '{count} sentences of the page were set aside as other stories or furniture. Run `kavkaz explain` on the dump, and put what belongs to the story into the article.',
    },
    vi: {
      reason: 'Trang không có đoạn văn nào, trong khi có câu `{text}`',
      note: 'Có {count} câu của trang bị coi là tin khác hoặc phần phụ và không vào thân bài. Hãy chạy `kavkaz explain` với bản gốc, rồi đưa câu nào là lời của bài vào tệp bài.',
    },
  },
  'doubtful-caption': {
    stage: 'tree',
    severity: 'info',
    en: {
      reason: 'Unexpected sentence `{text}`, perhaps a caption, expected the source of its picture',
      note: 'It was taken for a caption and left out of the text. If it belongs to the story, put it back into the article; if not, nothing to do.',
    },
    vi: {
      reason: 'Gặp câu `{text}`, có thể là chú thích ảnh nhưng không ghi nguồn ảnh',
      note: 'Câu này được coi là chú thích ảnh và không đưa vào thân bài. Nếu là lời của bài, hãy đưa lại vào tệp bài; nếu không thì không cần làm gì.',
    },
  },
  'foreign-text': {
    stage: 'tree',
    severity: 'info',
    en: {
      reason: 'Unexpected text `{text}`, expected Vietnamese ({number} of {count})',
      note: 'A line of its own was left out of the article; a word was kept as printed. Correct the article by hand if need be.',
    },
    vi: {
      reason: 'Đoạn `{text}` không phải tiếng Việt (chỗ {number} trong {count})',
      note: 'Nếu đứng riêng một dòng thì bị bỏ khỏi bài; nếu nằm trong câu thì giữ nguyên. Nếu cần, hãy sửa trong tệp bài.',
    },
  },
  'lost-letters': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected `?` in the place of letters (`{found}`, {count} words), expected Vietnamese',
      note: 'The text was kept as it is, its letters were lost when it was saved. Copy the page again and save the file as UTF-8.',
    },
    vi: {
      reason: 'Có dấu `?` ở chỗ của chữ cái (`{found}`, {count} từ), cần chữ tiếng Việt',
      note: 'Văn bản được giữ nguyên, các chữ ấy đã mất khi lưu tệp. Hãy sao chép lại trang và lưu tệp bằng UTF-8.',
    },
  },
  'no-vietnamese': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected story without a Vietnamese letter, expected Vietnamese with its accents (`{text}`)',
      note: 'The article was written, but dates and names in it may be missed. Copy the page again if its accents were lost; delete the dump if it is in another language.',
    },
    vi: {
      reason: 'Bài không có chữ tiếng Việt nào có dấu, cần tiếng Việt có dấu (`{text}`)',
      note: 'Bài vẫn được ghi, nhưng ngày và tên trong bài có thể bị bỏ sót. Nếu bài mất dấu, hãy sao chép lại trang; nếu bài viết bằng tiếng khác, hãy xóa bản gốc.',
    },
  },
} as const satisfies Record<string, Rule>
