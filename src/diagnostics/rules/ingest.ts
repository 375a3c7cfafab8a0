import type { Rule } from '../rule.ts'

/** Of what becomes of dumps and articles in the content folder. */
export const ingestRules = {
  'edited-article': {
    stage: 'ingest',
    severity: 'info',
    en: {
      reason: 'Unexpected edit of {keys}, expected the program’s own text',
      note: 'The edit was kept, the other keys follow the dump. Delete the article’s file to have it written anew.',
    },
    vi: {
      reason: '{keys} đã được sửa tay, khác với bản chương trình ghi',
      note: 'Phần sửa được giữ, các khóa khác theo bản gốc. Muốn ghi lại từ đầu, hãy xóa tệp bài.',
    },
  },
  'edited-article-dump-changed': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected change of `{dump}` under an edited article, expected one or the other (edited: {keys})',
      note: 'The edit was kept. The dump would now give:\n{diff}\nTake over by hand what is right. Until then this is said again; delete the article’s `dumpSha256` line to keep it as it is.',
    },
    vi: {
      reason: '`{dump}` đã đổi trong khi bài đã được sửa tay ({keys})',
      note: 'Phần sửa được giữ. Theo bản gốc mới thì bài sẽ là:\n{diff}\nHãy tự chép phần đúng sang bài. Chưa chép thì lần chạy sau vẫn báo; muốn giữ bài như cũ, hãy xóa dòng `dumpSha256` của bài.',
    },
  },
  'refresh-paused': {
    stage: 'ingest',
    severity: 'info',
    en: {
      reason: 'Unexpected gap in the knowledge, expected all of it to bring {count} articles up to date',
      note: 'They were left as they are, so that none loses what is known of it. Correct the knowledge and run it again.',
    },
    vi: {
      reason: 'Có phần tri thức bị lỗi, chưa đọc được hết, còn {count} bài chờ cập nhật',
      note: 'Các bài ấy được giữ nguyên để không mất điều đã biết. Hãy sửa phần tri thức bị báo lỗi rồi chạy lại.',
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
  'moved-dump': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected changed text of dump `{before}` in a new place, expected it where it was (now `{after}`)',
      note: 'Most words are the same, so the article and its slug were kept and follow the dump in its new place. Nothing to do if it is the same page. If it is another, put `{before}` back and let `dump: {before}` stand in the article: the new dump then makes one of its own.',
    },
    vi: {
      reason: 'Bản gốc `{before}` vừa được đổi chỗ vừa được sửa (nay là `{after}`)',
      note: 'Phần lớn câu chữ vẫn giống nên bài và slug được giữ, theo bản gốc ở chỗ mới. Nếu vẫn là trang ấy thì không cần làm gì. Nếu là trang khác, hãy đặt lại `{before}` vào chỗ cũ và ghi `dump: {before}` trong bài: bản gốc mới sẽ thành bài riêng.',
    },
  },
  'replaced-dump': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected article without its dump `{dump}`, expected it in its place (`{twin}` has the same title)',
      note: 'The article was left as it is, `{twin}` has one of its own. If both are one story, write `dump: {twin}` here and delete the other article; if not, put `{dump}` back, or delete this article’s `dump` and `dumpSha256` keys.',
    },
    vi: {
      reason: 'Không thấy bản gốc `{dump}` của bài này, nhưng `{twin}` có cùng tít',
      note: 'Bài được giữ nguyên, `{twin}` thành một bài riêng. Nếu cả hai là một bài, hãy ghi `dump: {twin}` ở đây và xóa bài kia; nếu không, hãy khôi phục `{dump}`, hoặc xóa hai khóa `dump` và `dumpSha256` của bài này.',
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
      note: 'Cả hai tệp được giữ nguyên. Hãy đổi cả tên tệp lẫn `slug` của bài mới hơn.',
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
      note: 'It was left out. If it is a page’s text, rename it to end in `.txt`; if it is a PDF, picture or web page, copy the text into such a file; else move it out of `dumps`.',
    },
    vi: {
      reason: 'Gặp tệp `{name}` trong thư mục bản gốc, cần tên kết thúc bằng `.txt`',
      note: 'Tệp bị bỏ qua. Nếu là chữ của một trang báo, hãy đổi tên thành `.txt`; nếu là PDF, ảnh hay trang web, hãy chép phần chữ vào một tệp `.txt`; nếu không, hãy chuyển ra khỏi `dumps`.',
    },
  },
  'linked-dump': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected link `{name}` among the dumps, expected the file itself',
      note: 'It was left out, and so was what it leads to: another machine may not have that. Put a copy of the file in its place.',
    },
    vi: {
      reason: 'Gặp liên kết `{name}` trong thư mục bản gốc, cần chính tệp ấy',
      note: 'Liên kết và những gì nó dẫn tới bị bỏ qua, vì máy khác có thể không có chúng. Hãy đặt một bản sao của tệp vào chỗ này.',
    },
  },
  'stray-file': {
    stage: 'ingest',
    severity: 'warning',
    en: {
      reason: 'Unexpected file `{name}` among the articles, expected a name that ends in `.md`',
      note: 'It was left out. A name like `….md.123456` is what a run that was stopped left behind: delete it. If it is an article, rename it to end in `.md`; else move it out of `articles`.',
    },
    vi: {
      reason: 'Gặp tệp `{name}` trong thư mục bài, cần tên kết thúc bằng `.md`',
      note: 'Tệp bị bỏ qua. Tên như `….md.123456` là tệp tạm sót lại khi chương trình dừng giữa chừng: hãy xóa đi. Nếu là một bài, hãy đổi tên thành `.md`; nếu không, hãy chuyển ra khỏi `articles`.',
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
} as const satisfies Record<string, Rule>
