import { z } from 'zod'
import { aliases, description, from, id, matching, names, native, ownId, sources, text, to } from './shared-fields.ts'
import { webAddress } from './web-address.ts'

const office = z.strictObject({
  title: text.describe('Tên chức vụ, không kèm tên nước: Ngoại trưởng.'),
  of: id.describe('Mã nước hoặc tổ chức.'),
  from,
  to: to.optional(),
})

export const person = z.strictObject({
  id: ownId,
  name: text.describe('Tên thường dùng trên báo, bằng chữ Latinh.'),
  native: native.optional(),
  aliases,
  transliterations: names.describe('Phiên âm tiếng Việt: Ni-côn Pa-si-ni-an.'),
  offices: z.array(office).default([]).describe('Các chức vụ, mỗi chức vụ có ngày nhậm chức và ngày thôi.'),
  description,
  ...matching,
  sources,
})

/** `AM` */
const countryCode = /^[A-Z]{2}$/u

export const country = z.strictObject({
  id: ownId,
  name: text.describe('Tên thường dùng trên báo.'),
  code: z.string().regex(countryCode, '`AM` (ISO 3166-1)').describe('Mã hai chữ ISO 3166-1, nếu có.').optional(),
  native: native.optional(),
  aliases,
  status: text.describe('Vùng tranh chấp: ai quản lý, ai đòi chủ quyền, từ bao giờ; viết trung lập.').optional(),
  from: from
    .describe(
      'Nước nay không còn, hay vùng do chính quyền tự tuyên bố quản lý: từ khi nào, đặt trong ngoặc kép: "1991".',
    )
    .optional(),
  to: to.describe('Đến khi nào, đặt trong ngoặc kép: "2023"; bỏ nếu còn tiếp diễn.').optional(),
  description: description.optional(),
  ...matching,
  sources,
})

export const place = z.strictObject({
  id: ownId,
  name: text.describe('Tên thường dùng trên báo.'),
  otherName: text.describe('Nơi tranh chấp: tên mà bên kia gọi.').optional(),
  native: native.optional(),
  aliases,
  country: id
    .describe('Mã nước, theo biên giới được quốc tế công nhận; bỏ nếu nơi ấy trải trên nhiều nước.')
    .optional(),
  otherCountry: id.describe('Nơi tranh chấp: mã nước hay vùng mà bên kia coi nơi ấy thuộc về.').optional(),
  latitude: z.number().min(-90).max(90).describe('Vĩ độ bắc, độ thập phân, WGS 84; nam bán cầu là số âm.'),
  longitude: z.number().min(-180).max(180).describe('Kinh độ đông, độ thập phân, WGS 84; tây bán cầu là số âm.'),
  description,
  ...matching,
  sources,
})

export const organisation = z.strictObject({
  id: ownId,
  name: text.describe('Tên thường dùng trên báo.'),
  native: native.optional(),
  aliases,
  country: id.describe('Mã nước, nếu là cơ quan, đảng phái của một nước.').optional(),
  description,
  ...matching,
  sources,
})

/** What an event can be, in the order in which a reader is offered them. */
const eventKinds = [
  'war',
  'offensive',
  'ceasefire',
  'talks',
  'treaty',
  'statement',
  'visit',
  'election',
  'protest',
  'accession',
  'other',
] as const

export const event = z.strictObject({
  id: ownId,
  title: text.describe('Tên sự kiện, như một cái tít ngắn.'),
  aliases: names.describe('Tên mà bài báo gọi sự kiện ấy: chiến tranh 44 ngày. Viết thường ở đầu thì khớp cả chữ hoa.'),
  ...matching,
  date: text.describe('EDTF, đặt trong ngoặc kép: "2023-09-19", "2023-09", "2020-09-27/2020-11-10".'),
  kind: z.enum(eventKinds).describe('Loại sự kiện.'),
  places: z.array(id).default([]).describe('Mã các địa danh. Nơi càng ít sự kiện khác nhắc thì càng giúp bài rõ năm.'),
  participants: z.array(id).default([]).describe('Mã các nước, nhân vật, tổ chức tham gia.'),
  summary: text.describe(
    'Hai, ba câu trung lập của ta, không chép của báo nào. Bài nào dùng cùng chữ như `title`, `aliases` và đoạn này thì dễ rõ năm hơn.',
  ),
  sources: z.array(webAddress).min(1).describe('Những trang đã thật sự mở xem, ít nhất một.'),
})

export const thread = z.strictObject({
  id: ownId,
  title: text.describe('Tên chủ đề.'),
  description,
  entities: z.array(id).default([]).describe('Mã những gì phải cùng có mặt trong một bài thì bài ấy thuộc chủ đề.'),
  anyOf: z
    .array(id)
    .default([])
    .describe(
      'Mã những gì mà bài phải có ít nhất một, ngoài `entities`: các tên khác nhau của một việc, những người của một vụ.',
    ),
  from: from.optional(),
  to: to.optional(),
})

export const outlet = z.strictObject({
  id: ownId,
  name: text.describe('Tên báo, đài.'),
  home: webAddress.describe('Địa chỉ trang chủ.'),
  aliases: names.describe('Tên khác trên chính trang ấy: TGVN, Baoquocte.vn.'),
  prefixes: names.describe('Mở đầu sa-pô, đúng như in: "VOV.VN -".'),
  terminators: names.describe('Dấu kết bài, đúng như in: "./.".'),
  furniture: names.describe('Những dòng khung trang lặp lại ở mọi bài, đúng như in.'),
  headings: z
    .strictObject({
      related: names.describe('Dòng đứng trên danh sách tin liên quan.'),
      older: names.describe('Dòng đứng trên danh sách tin cũ hơn.'),
    })
    .prefault({})
    .describe('Những dòng đứng trên danh sách tin khác.'),
})

/** The schema of an entry of each knowledge file. */
export const entrySchemas = {
  people: person,
  countries: country,
  places: place,
  organisations: organisation,
  events: event,
  threads: thread,
  outlets: outlet,
} as const

export type Person = z.infer<typeof person>
export type Office = Person['offices'][number]
export type Country = z.infer<typeof country>
export type Place = z.infer<typeof place>
export type Organisation = z.infer<typeof organisation>
export type KnownEvent = z.infer<typeof event>
export type Thread = z.infer<typeof thread>
export type Outlet = z.infer<typeof outlet>

/** Everything under `content/knowledge`, by id. */
export interface KnowledgeBase {
  /** What could not be read; absent when everything was. */
  gaps?: KnowledgeGaps
  people: ReadonlyMap<string, Person>
  countries: ReadonlyMap<string, Country>
  places: ReadonlyMap<string, Place>
  organisations: ReadonlyMap<string, Organisation>
  events: ReadonlyMap<string, KnownEvent>
  threads: ReadonlyMap<string, Thread>
  outlets: ReadonlyMap<string, Outlet>
}

export type KnowledgeKind = Exclude<keyof KnowledgeBase, 'gaps'>

/** What is missing of the knowledge because it could not be read, so that a message about it is not followed by echoes. */
export interface KnowledgeGaps {
  /** Kinds of which any entry may be missing: the file was left out, or an entry whose id nobody can tell. */
  kinds: ReadonlySet<KnowledgeKind>
  /** Ids of entries that were left out. */
  ids: ReadonlySet<string>
}
