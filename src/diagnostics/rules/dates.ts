import type { Rule } from '../rule.ts'

/** Of date expressions and of the day a story appeared. */
export const datesRules = {
  'ambiguous-year': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected day `{day}` without a year: {years} fit, expected one',
      note: 'Written as {written} and listed under /khong-ro-nam/. {nearest}\nAdd `published: YYYY-MM-DD` to the header to settle it, or the event that the story tells of to `knowledge/events.yaml`.',
    },
    vi: {
      reason: '`{day}` không có năm: {years} đều hợp, cần biết đúng năm',
      note: 'Ngày được ghi là {written} và xếp vào /khong-ro-nam/. {nearest}\nHãy thêm `published: NĂM-THÁNG-NGÀY` vào phần đầu tệp, hoặc thêm sự kiện mà tin kể vào `knowledge/events.yaml`.',
    },
  },
  'unknown-date': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected story without a date, expected a day in its dateline, address or text',
      note: 'Written without `published` and listed under /khong-ro-nam/. Add `published: YYYY-MM-DD` to the header.{says}',
    },
    vi: {
      reason: 'Bài không có ngày, cần ngày ở đầu bài, trong địa chỉ trang hoặc trong văn bản',
      note: 'Được ghi không có `published` và xếp vào /khong-ro-nam/. Hãy thêm `published: NĂM-THÁNG-NGÀY` vào phần đầu tệp.{says}',
    },
  },
  'no-year-fits': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected day `{day}` that fits no year, expected one that agrees with the rest of the page',
      note: 'Written as {written} and listed under /khong-ro-nam/: its weekday, or a year or office in the text, speaks against every year. Add `published: YYYY-MM-DD` to the header to settle it.',
    },
    vi: {
      reason: '`{day}` không hợp với năm nào, cần một năm khớp với phần còn lại của trang',
      note: 'Ngày được ghi là {written} và xếp vào /khong-ro-nam/: thứ trong tuần, năm hay chức vụ trong bài loại trừ mọi năm. Hãy thêm `published: NĂM-THÁNG-NGÀY` vào phần đầu tệp.',
    },
  },
  'contradicting-dates': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected `{found}`{says}, expected {expected}{witness}',
      note: '{why}Written as {written}. Check the page: what `published: YYYY-MM-DD` in the header says is written.',
    },
    vi: {
      reason: 'Gặp `{found}`{says}, trong khi chỗ khác cho thấy {expected}{witness}',
      note: '{why}Ngày được ghi là {written}. Hãy xem lại trang: bài luôn được ghi theo `published: NĂM-THÁNG-NGÀY` ở phần đầu tệp.',
    },
  },
  'day-after-published': {
    stage: 'dates',
    severity: 'info',
    en: {
      reason:
        'Unexpected day `{text}` soon after publication on {published}, expected one before it or a word such as `sẽ`',
      note: 'Written as {written}, its year open. Nothing to do if the story tells of what was to come. If it goes on after its date, correct `published: YYYY-MM-DD` in the header; if a second story was copied with it, give that a dump of its own.',
    },
    vi: {
      reason: 'Gặp ngày `{text}` ngay sau ngày đăng {published}, cần một ngày trước đó hoặc một từ như “sẽ”',
      note: 'Ngày được ghi là {written}, năm để ngỏ. Không cần làm gì nếu tin kể việc sắp tới. Nếu tin còn được cập nhật sau ngày đăng, hãy sửa `published: NĂM-THÁNG-NGÀY` ở phần đầu tệp; nếu tệp chép lẫn một tin thứ hai, hãy tách tin ấy ra tệp riêng.',
    },
  },
  'far-published': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected `published: {found}`, expected a day of {years} by “{text}” on line {line} of the dump',
      note: '{says}\nThe date was written as given. Correct its year; if it is right, nothing to do.',
    },
    vi: {
      reason: 'Gặp `published: {found}`, trong khi “{text}” ở dòng {line} của bản gốc cho thấy năm {years}',
      note: '{says}\nBài vẫn được ghi theo ngày đã cho. Hãy sửa năm; nếu năm đúng thì không cần làm gì.',
    },
  },
  'wrong-weekday': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected `{weekday}` in `{text}`, expected `{actual}`, which that day was',
      note: 'The date was kept as printed, and what the story tells may still set it aside. If its day or year is misprinted, add `published: YYYY-MM-DD` to the header.',
    },
    vi: {
      reason: '`{text}` ghi {weekday}, nhưng ngày ấy là {actual}',
      note: 'Ngày vẫn được đọc như đã in, trừ khi nội dung tin cho biết khác. Nếu trang in nhầm ngày hoặc năm, hãy thêm `published: NĂM-THÁNG-NGÀY` vào phần đầu tệp.',
    },
  },
  'future-date': {
    stage: 'dates',
    severity: 'error',
    en: {
      reason: 'Unexpected `published: {found}`, expected a year up to {newest}, the last that the archive knows of',
      note: 'From a dump no article was written; an article stays as it is. Correct the year. If it is right, add `retrieved: YYYY-MM-DD`, the day of the copy, to the dump’s header, or an event of that year to `knowledge/events.yaml`.',
    },
    vi: {
      reason: 'Gặp `published: {found}`, cần một năm không muộn hơn {newest}, năm muộn nhất mà kho có dữ liệu',
      note: 'Bản gốc chưa thành bài; bài đã có thì để nguyên. Hãy sửa năm. Nếu năm đúng, hãy thêm `retrieved: NĂM-THÁNG-NGÀY`, ngày chép trang, vào phần đầu bản gốc, hoặc thêm một sự kiện của năm ấy vào `knowledge/events.yaml`.',
    },
  },
  'impossible-date': {
    stage: 'dates',
    severity: 'info',
    en: {
      reason: 'Unexpected `{text}`, expected a day of the calendar',
      note: 'It was read as ordinary text. Nothing to do, unless the dump has a typing error.',
    },
    vi: {
      reason: 'Gặp `{text}`, không phải ngày có thật',
      note: 'Chỗ này không được hiểu là ngày. Không cần làm gì, trừ khi bản gốc gõ sai.',
    },
  },
} as const satisfies Record<string, Rule>
