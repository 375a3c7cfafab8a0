import type { Rule } from '../rule.ts'

/** Of the files under `content/knowledge`. */
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
      note: 'This entry was left out, the others were read. Correct `{key}`, or delete it if the entry can do without.',
    },
    vi: {
      reason: 'Gặp `{found}` ở `{key}` của `{id}`, cần {expected}',
      note: 'Mục này bị bỏ qua, các mục khác vẫn được đọc. Hãy sửa `{key}`, hoặc xóa khóa ấy nếu không bắt buộc.',
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
      note: 'Tham chiếu này không dẫn tới đâu, phần còn lại của mục được giữ. Hãy sửa mã, hoặc thêm mục tương ứng.',
    },
  },
  'impossible-day': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` at `{key}` of `{id}`, expected a date of the calendar in EDTF',
      note: 'The date proves nothing and is listed nowhere. Write `"2023-09-19"`, `"2023-09"` or `"2020-09-27/2020-11-10"`.',
    },
    vi: {
      reason: 'Gặp `{found}` ở `{key}` của `{id}`, cần một ngày có thật viết theo EDTF',
      note: 'Ngày này không được dùng. Hãy viết `"2023-09-19"`, `"2023-09"` hoặc `"2020-09-27/2020-11-10"`.',
    },
  },
  'term-order': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected end `{to}` of a term of `{id}`, expected a day after its beginning `{from}`',
      note: 'The term proves nothing. Correct `from` or `to`; leave `to` out while the term runs.',
    },
    vi: {
      reason: 'Nhiệm kỳ của `{id}` kết thúc `{to}`, cần một ngày sau khi bắt đầu `{from}`',
      note: 'Nhiệm kỳ này không được dùng. Hãy sửa `from` hoặc `to`; nếu còn đương chức thì bỏ `to`.',
    },
  },
  'alias-collision': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected name `{name}` of `{id}`, expected a name of one entry (also of `{other}` at {first})',
      note: 'In texts the name goes to `{other}`. Delete it from one of the two, or write it out longer.',
    },
    vi: {
      reason: 'Tên `{name}` của `{id}` trùng với `{other}` ({first}), mỗi tên chỉ thuộc một mục',
      note: 'Trong bài, tên này được hiểu là `{other}`. Hãy xóa tên ở một trong hai mục, hoặc viết đầy đủ hơn.',
    },
  },
  'place-outside-country': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected position {latitude}, {longitude} of `{id}`, expected one in or near `{country}`',
      note: 'The place was kept and would be drawn there. Correct `latitude` and `longitude` (are they swapped?) or `country`; a disputed place names the other side’s too, as `otherCountry`.',
    },
    vi: {
      reason: 'Vị trí {latitude}, {longitude} của `{id}` không nằm trong `{country}`',
      note: 'Nơi này vẫn được giữ và sẽ hiện ở đó trên bản đồ. Hãy sửa `latitude`, `longitude` (có ghi ngược không?) hoặc `country`; nơi tranh chấp thì ghi thêm nước của bên kia vào `otherCountry`.',
    },
  },
  'office-title': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected title `{typed}` of `{id}`, expected `{title}`, as the archive calls that office',
      note: 'The term was kept but dates no story. Write `title: {title}`.',
    },
    vi: {
      reason: 'Chức vụ `{typed}` của `{id}` trong kho này gọi là `{title}`',
      note: 'Nhiệm kỳ được giữ nhưng không giúp suy ra ngày đăng. Hãy ghi `title: {title}`.',
    },
  },
  'office-overlap': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected `{title}` of `{of}` for `{id}` from {from}, expected after `{other}` left (at {first})',
      note: 'Both terms were kept. Correct a date, give the earlier term its `to`, or name an acting holder’s office `Quyền {title}`.',
    },
    vi: {
      reason: '`{id}` làm `{title}` của `{of}` từ {from}, khi `{other}` chưa thôi ({first})',
      note: 'Cả hai nhiệm kỳ được giữ. Hãy sửa ngày, ghi `to` cho nhiệm kỳ trước, hoặc ghi người tạm quyền là `Quyền {title}`.',
    },
  },
  'many-sentences': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected {count} sentences in `{key}` of `{id}`, expected at most {most}',
      note: 'They were kept as they are. Shorten them; what is past a first glance belongs into events and offices.',
    },
    vi: {
      reason: '`{key}` của `{id}` có {count} câu, cần nhiều nhất {most}',
      note: 'Văn bản được giữ nguyên. Hãy viết gọn lại; chi tiết thì ghi thành sự kiện và chức vụ.',
    },
  },
  'long-text': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected {count} characters in `{key}` of `{id}`, expected at most {most}',
      note: 'They were kept as they are. Shorten them; what is past a first glance belongs into events and offices.',
    },
    vi: {
      reason: '`{key}` của `{id}` dài {count} ký tự, cần nhiều nhất {most}',
      note: 'Văn bản được giữ nguyên. Hãy viết gọn lại; chi tiết thì ghi thành sự kiện và chức vụ.',
    },
  },
  'no-full-stop': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected end `{ending}` of `{key}` of `{id}`, expected a full stop',
      note: 'The text was kept as it is. End it as a sentence.',
    },
    vi: {
      reason: '`{key}` của `{id}` kết thúc bằng `{ending}`, cần dấu chấm cuối câu',
      note: 'Văn bản được giữ nguyên. Hãy viết thành câu có dấu chấm.',
    },
  },
  'loaded-word': {
    stage: 'knowledge',
    severity: 'warning',
    en: {
      reason: 'Unexpected word `{word}` in `{key}` of `{id}`, expected a neutral one: {neutral}',
      note: 'The text was kept as it is. Say it neutrally; put the words of one side in quotation marks and name whose they are.',
    },
    vi: {
      reason: 'Từ `{word}` trong `{key}` của `{id}` không trung lập, cần: {neutral}',
      note: 'Văn bản được giữ nguyên. Hãy viết trung lập; lời của một bên thì đặt trong ngoặc kép và ghi rõ của bên nào.',
    },
  },
} as const satisfies Record<string, Rule>
