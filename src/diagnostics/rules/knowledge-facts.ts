import type { Rule } from '../rule.ts'

/** Of what an entry of the knowledge states: dates, names, positions, offices. */
export const knowledgeFactRules = {
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
  'future-fact': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason:
        'Unexpected `{found}` at `{key}` of `{id}`, expected a year up to {newest}: nothing is known of those before it',
      note: 'It dates no story. The knowledge tells what has happened: correct the year; leave out what is only planned, and the `to` of a term that runs.',
    },
    vi: {
      reason:
        'Gặp `{found}` ở `{key}` của `{id}`, cần một năm không muộn hơn {newest}: kho chưa biết gì về những năm trước đó',
      note: 'Ngày này không giúp suy ra ngày đăng. Tri thức chỉ ghi việc đã xảy ra: hãy sửa năm; việc mới dự kiến thì chưa ghi, còn đương chức thì bỏ `to`.',
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
      reason: '`{id}` làm `{title}` của `{of}` từ {from}, khi `{other}` chưa thôi chức ({first})',
      note: 'Cả hai nhiệm kỳ được giữ. Hãy sửa ngày, ghi `to` cho nhiệm kỳ trước, hoặc ghi người tạm quyền là `Quyền {title}`.',
    },
  },
} as const satisfies Record<string, Rule>
