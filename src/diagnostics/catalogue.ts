/** What a message says in one language. `{name}` stands for a value given when it is raised. */
export interface Wording {
  /** *Unexpected A, expected B*. One line. */
  reason: string
  /** What the program did about it, then what an editor can do. May run over several lines. */
  note: string
}

export interface Rule {
  /** The stage of the pipeline that raises it: `message.source`. */
  stage: 'dump' | 'tree' | 'dates' | 'record' | 'markdown' | 'knowledge' | 'ingest' | 'archive' | 'site' | 'pipeline'
  /** Error: no article was written. Warning: written, look at it. Info: something was dropped, with its reason. */
  severity: 'error' | 'warning' | 'info'
  en: Wording
  vi: Wording
}

/**
 * Every message of the program, once, in the order of the pipeline. A rule's id never changes once released: editors
 * search for it. To add one, write both wordings with the same `{names}`; the README's table and the types follow.
 */
export const catalogue = {
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
      reason: 'Gặp dữ liệu nhị phân (`{found}`), cần văn bản thuần',
      note: 'Chưa ghi bài nào. Hãy sao chép trang dưới dạng chữ và lưu tệp bằng UTF-8.',
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
      note: 'Each was kept as `�`. Save the page again as UTF-8.',
    },
    vi: {
      reason: 'Gặp byte không phải `{encoding}`, cần văn bản (mất {count} ký tự)',
      note: 'Mỗi chỗ được giữ là `�`. Hãy lưu lại trang bằng UTF-8.',
    },
  },
  'legacy-encoding': {
    stage: 'dump',
    severity: 'info',
    en: {
      reason: 'Unexpected encoding `{encoding}`, expected `UTF-8`',
      note: 'The dump was read as {encoding}. Nothing to do if the article reads well.',
    },
    vi: {
      reason: 'Gặp bảng mã `{encoding}`, cần `UTF-8`',
      note: 'Bản gốc đã được đọc theo {encoding}. Nếu bài đọc đúng thì không cần làm gì.',
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
  'unclosed-header': {
    stage: 'dump',
    severity: 'warning',
    en: {
      reason: 'Unexpected header without an end, expected `---` below `{found}`',
      note: 'The header was read down to this line. Add a line `---` below it.',
    },
    vi: {
      reason: 'Phần đầu tệp không có chỗ kết thúc, cần `---` dưới dòng `{found}`',
      note: 'Phần đầu tệp được đọc đến hết dòng này. Hãy thêm một dòng `---` bên dưới.',
    },
  },
  'several-articles': {
    stage: 'tree',
    severity: 'warning',
    en: {
      reason: 'Unexpected second article `{title}`, expected one article in a dump',
      note: 'Only the first article was read. Move the text from this line on to a file of its own.',
    },
    vi: {
      reason: 'Gặp bài thứ hai `{title}`, mỗi bản gốc chỉ gồm một bài',
      note: 'Chỉ bài đầu được đọc. Hãy chuyển văn bản từ dòng này sang một tệp riêng.',
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
      reason: 'Trang không có bài, cần ít nhất một đoạn văn (cả {lines} dòng đều là phần phụ của trang)',
      note: 'Chưa ghi bài nào. Hãy sao chép lại trang cùng nội dung. `kavkaz explain` cho biết từng dòng được hiểu thế nào.',
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
      reason: 'Bản gốc không có tít, cần tít phía trên `{opening}`',
      note: 'Bài được ghi không có tít. Hãy thêm `title: …` vào phần đầu tệp.',
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
      reason: 'Gặp đoạn `{text}`, cần tiếng Việt ({number}/{count})',
      note: 'Dòng riêng không được đưa vào bài; từ trong câu được giữ nguyên. Nếu cần, hãy sửa trong tệp bài.',
    },
  },
  'ambiguous-year': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected day `{day}` without a year: {years} fit, expected one',
      note: 'Written as {written} and listed under /khong-ro-nam/. Add `published: YYYY-MM-DD` to the header to settle it.',
    },
    vi: {
      reason: '`{day}` không có năm: {years} đều hợp, cần một năm',
      note: 'Được ghi là {written} và xếp vào /khong-ro-nam/. Hãy thêm `published: NĂM-THÁNG-NGÀY` vào phần đầu tệp.',
    },
  },
  'unknown-date': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected story without a date, expected a day in its dateline, address or text',
      note: 'Written without `published` and listed under /khong-ro-nam/. Add `published: YYYY-MM-DD` to the header.',
    },
    vi: {
      reason: 'Bài không có ngày, cần một ngày ở đầu bài, địa chỉ hoặc trong văn bản',
      note: 'Được ghi không có `published` và xếp vào /khong-ro-nam/. Hãy thêm `published: NĂM-THÁNG-NGÀY` vào phần đầu tệp.',
    },
  },
  'contradicting-dates': {
    stage: 'dates',
    severity: 'warning',
    en: {
      reason: 'Unexpected `{found}`, which says {says}, expected {expected}',
      note: 'Written as {written}. Check the page: what `published: YYYY-MM-DD` in the header says is written.',
    },
    vi: {
      reason: 'Gặp `{found}`, tức là {says}, trong khi chỗ khác là {expected}',
      note: 'Được ghi là {written}. Hãy xem lại trang: bài luôn được ghi theo `published: NĂM-THÁNG-NGÀY` ở phần đầu tệp.',
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
      note: 'Được coi là chữ thường. Không cần làm gì, trừ khi bản gốc gõ sai.',
    },
  },
  'unknown-outlet': {
    stage: 'record',
    severity: 'info',
    en: {
      reason: 'Unexpected page of an unknown outlet, expected one of `knowledge/outlets.yaml`',
      note: 'Written without `outlet`. Add `outlet: id` to the header, or the outlet to `knowledge/outlets.yaml`.',
    },
    vi: {
      reason: 'Chưa rõ trang của báo nào, cần một báo trong `knowledge/outlets.yaml`',
      note: 'Được ghi không có `outlet`. Hãy thêm `outlet: mã-báo` vào phần đầu tệp, hoặc thêm báo vào `knowledge/outlets.yaml`.',
    },
  },
  'missing-front-matter': {
    stage: 'markdown',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}`, expected `---` and front matter',
      note: 'The article was left out. Begin the file with `---`, the keys (at least `slug`), and `---` again.',
    },
    vi: {
      reason: 'Gặp `{found}`, cần `---` và phần thông tin đầu bài',
      note: 'Bài bị bỏ qua. Hãy mở đầu tệp bằng `---`, các khóa (ít nhất là `slug`), rồi `---`.',
    },
  },
  'invalid-front-matter': {
    stage: 'markdown',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` in the front matter, expected {expected}',
      note: 'The article was left out and its file left alone. Correct this line; a date is quoted: `published: "2024-03-01"`.',
    },
    vi: {
      reason: 'Gặp `{found}` trong thông tin đầu bài, cần {expected}',
      note: 'Bài bị bỏ qua, tệp được giữ nguyên. Hãy sửa dòng này; ngày viết trong ngoặc kép: `published: "2024-03-01"`.',
    },
  },
  'invalid-yaml': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected YAML ({problem}), expected a list of entries',
      note: 'The whole file was left out. Correct this line; indent with spaces and quote values that hold `: ` or ` #`.',
    },
    vi: {
      reason: 'YAML sai ({problem}), cần một danh sách các mục',
      note: 'Cả tệp bị bỏ qua. Hãy sửa dòng này; thụt đầu dòng bằng dấu cách, giá trị có `: ` hay ` #` thì đặt trong ngoặc kép.',
    },
  },
  'invalid-knowledge': {
    stage: 'knowledge',
    severity: 'error',
    en: {
      reason: 'Unexpected `{found}` at `{key}` of `{id}`, expected {expected}',
      note: 'This entry was left out. Correct `{key}`; a date or a year is quoted: `"2021-12-08"`.',
    },
    vi: {
      reason: 'Gặp `{found}` ở `{key}` của `{id}`, cần {expected}',
      note: 'Mục này bị bỏ qua. Hãy sửa `{key}`; ngày hoặc năm viết trong ngoặc kép: `"2021-12-08"`.',
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
  'edited-article': {
    stage: 'ingest',
    severity: 'info',
    en: {
      reason: 'Unexpected edit of {keys}, expected the program’s own text',
      note: 'The edit was kept, the other keys were refreshed. Delete the article’s file to have it written anew.',
    },
    vi: {
      reason: '{keys} đã được sửa tay, khác với bản chương trình ghi',
      note: 'Phần sửa được giữ, các khóa khác được cập nhật. Muốn ghi lại từ đầu, hãy xóa tệp bài.',
    },
  },
  'edited-article-dump-changed': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected change of `{dump}` under an edited article, expected one or the other (edited: {keys})',
      note: 'The edit was kept. The dump would now give:\n{diff}\nTake over by hand what is right.',
    },
    vi: {
      reason: '`{dump}` đã đổi trong khi bài đã được sửa tay ({keys})',
      note: 'Phần sửa được giữ. Theo bản gốc mới thì bài sẽ là:\n{diff}\nHãy tự chép phần đúng sang bài.',
    },
  },
  'missing-dump': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected article without its dump `{dump}`, expected the dump in its place',
      note: 'The article was left as it is. Put the dump back, or delete the article, or its `dump` and `dumpSha256` keys.',
    },
    vi: {
      reason: 'Không thấy bản gốc `{dump}` của bài này',
      note: 'Bài được giữ nguyên. Hãy khôi phục bản gốc, hoặc xóa bài, hoặc xóa hai khóa `dump` và `dumpSha256`.',
    },
  },
  'renamed-dump': {
    stage: 'ingest',
    severity: 'info',
    en: {
      reason: 'Unexpected new place of dump `{before}`, expected it where it was (now `{after}`)',
      note: 'The article and its slug were kept, its `dump` key follows. Nothing to do.',
    },
    vi: {
      reason: 'Bản gốc `{before}` đã được đổi chỗ (nay là `{after}`)',
      note: 'Bài và slug được giữ, khóa `dump` được cập nhật. Không cần làm gì.',
    },
  },
  'duplicate-dump': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected copy of `{twin}`, expected each dump once',
      note: 'Each makes an article of its own. Delete one of the two dumps, and its article if there is one.',
    },
    vi: {
      reason: 'Bản gốc trùng hoàn toàn với `{twin}`',
      note: 'Mỗi bản gốc thành một bài riêng. Hãy xóa một trong hai bản gốc, và bài của nó nếu đã có.',
    },
  },
  'duplicate-slug': {
    stage: 'ingest',
    severity: 'error',
    en: {
      reason: 'Unexpected second article with slug `{slug}` (also {twin}), expected each slug once',
      note: 'Neither file was changed. Rename the newer one: its file and its `slug`.',
    },
    vi: {
      reason: 'Slug `{slug}` bị trùng (xem {twin}), mỗi slug chỉ dùng một lần',
      note: 'Cả hai tệp được giữ nguyên. Hãy đổi tên bài mới hơn: tên tệp và `slug`.',
    },
  },
  'duplicate-article': {
    stage: 'ingest',
    severity: 'error',
    en: {
      reason: 'Unexpected second article of `{dump}` (also {twin}), expected one article for a dump',
      note: 'Neither file was changed. Delete the copy, or its `dump` and `dumpSha256` keys.',
    },
    vi: {
      reason: 'Bài thứ hai của `{dump}` (xem {twin}), mỗi bản gốc chỉ có một bài',
      note: 'Cả hai tệp được giữ nguyên. Hãy xóa bản thừa, hoặc xóa hai khóa `dump` và `dumpSha256` của nó.',
    },
  },
  'ignored-file': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected file `{name}` among the dumps, expected a name that ends in `.txt`',
      note: 'It was left out. If it holds a page, rename it to end in `.txt`; else move it out of `dumps`.',
    },
    vi: {
      reason: 'Gặp tệp `{name}` trong thư mục bản gốc, cần tên kết thúc bằng `.txt`',
      note: 'Tệp bị bỏ qua. Nếu là một trang báo, hãy đổi tên thành `.txt`; nếu không, hãy chuyển ra khỏi `dumps`.',
    },
  },
  'changed-meanwhile': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected change of `{path}` while the program ran, expected it as it was read',
      note: 'The file was left as it is. Run `kavkaz ingest` again.',
    },
    vi: {
      reason: '`{path}` bị thay đổi trong lúc chương trình chạy',
      note: 'Tệp được giữ nguyên. Hãy chạy lại `kavkaz ingest`.',
    },
  },
  'unwritable-file': {
    stage: 'ingest',
    severity: 'error',
    en: {
      reason: 'Unexpected failure to write `{path}` ({problem}), expected a file that can be written',
      note: 'Nothing was written there. Check the permissions, the space on the disk, and that no folder is a link.',
    },
    vi: {
      reason: 'Không ghi được `{path}` ({problem})',
      note: 'Chưa ghi gì ở đó. Hãy kiểm tra quyền truy cập, dung lượng đĩa, và thư mục không phải là liên kết.',
    },
  },
  'duplicate-story': {
    stage: 'archive',
    severity: 'info',
    en: {
      reason: 'Unexpected near-copy of {twin} ({percent} % the same words), expected each story once',
      note: 'Each makes an article of its own. Nothing to do if two outlets printed one story; else delete one dump, and its article if there is one.',
    },
    vi: {
      reason: 'Bài gần giống {twin} (giống {percent} % câu chữ)',
      note: 'Mỗi bản gốc thành một bài riêng. Nếu hai báo cùng đăng một tin thì không cần làm gì; nếu thêm nhầm, hãy xóa một bản gốc, và bài của nó nếu đã có.',
    },
  },
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
  'unreadable-file': {
    stage: 'pipeline',
    severity: 'error',
    en: {
      reason: 'Unexpected failure to read the file ({problem}), expected a readable file',
      note: 'It was left out. Check its name and its permissions.',
    },
    vi: {
      reason: 'Không đọc được tệp ({problem})',
      note: 'Tệp bị bỏ qua. Hãy kiểm tra tên và quyền truy cập.',
    },
  },
  'crashed-step': {
    stage: 'pipeline',
    severity: 'error',
    en: {
      reason: 'Unexpected error in the program (`{problem}`), expected none',
      note: 'This file was left out, the others went on. It is a defect of the program: report it with this file.',
    },
    vi: {
      reason: 'Chương trình gặp lỗi (`{problem}`)',
      note: 'Tệp này bị bỏ qua, các tệp khác vẫn được xử lý. Đây là lỗi của chương trình: hãy báo lại kèm tệp này.',
    },
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof catalogue

/** Names between braces: `Unexpected day {day}` → `day`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** The values that a rule's wording needs. */
export type RuleValues<Id extends RuleId> = Record<
  Names<(typeof catalogue)[Id]['en']['reason' | 'note'] | (typeof catalogue)[Id]['vi']['reason' | 'note']>,
  string | number
>
