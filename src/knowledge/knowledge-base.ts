import { z } from 'zod'
import { slugShape } from '../vietnamese/to-slug.ts'
import { webAddress } from './web-address.ts'

const id = z.string().regex(slugShape, '`tho-nhi-ky`')
/** A day, month or year: `2021-12-08`, `2021-12`, `2021`. Quoted in YAML. */
const day = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u, '`"2021-12-08"`')
const names = z.array(z.string().min(1)).default([])
const sources = z.array(webAddress).default([])

const office = z.strictObject({
  /** `Ngoại trưởng`, without the country. */
  title: z.string(),
  /** Country or organisation id. */
  of: id,
  from: day,
  /** Absent while in office. */
  to: day.optional(),
})

export const person = z.strictObject({
  id,
  name: z.string(),
  /** In the person's own script. */
  native: z.string().optional(),
  aliases: names,
  /** Vietnamese transliterations: `Ni-côn Pa-si-ni-an`. */
  transliterations: names,
  offices: z.array(office).default([]),
  description: z.string(),
  sources,
})

export const country = z.strictObject({
  id,
  name: z.string(),
  /** ISO 3166-1 alpha-2, where there is one. */
  code: z.string().length(2).optional(),
  native: z.string().optional(),
  aliases: names,
  /** For disputed territories: who administers and who claims, with dates, neutrally. */
  status: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
  description: z.string(),
  sources,
})

export const place = z.strictObject({
  id,
  name: z.string(),
  /** The other side's name of a disputed place. */
  otherName: z.string().optional(),
  native: z.string().optional(),
  aliases: names,
  country: id,
  /** Degrees, WGS 84. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  description: z.string(),
  sources,
})

export const organisation = z.strictObject({
  id,
  name: z.string(),
  native: z.string().optional(),
  aliases: names,
  country: id.optional(),
  description: z.string(),
  sources,
})

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
  id,
  title: z.string(),
  /** EDTF: a day, `2020-09-27/2020-11-10`, `2023-09`. Quoted in YAML. */
  date: z.string(),
  kind: z.enum(eventKinds),
  /** Place ids. */
  places: z.array(id).default([]),
  /** Ids of countries, people and organisations. */
  participants: z.array(id).default([]),
  /** Two or three sentences of the archive's own. */
  summary: z.string(),
  sources: z.array(webAddress).min(1),
})

export const thread = z.strictObject({
  id,
  title: z.string(),
  description: z.string(),
  /** Ids that must all occur in a story for it to belong. */
  entities: z.array(id).default([]),
  from: day.optional(),
  to: day.optional(),
})

export const outlet = z.strictObject({
  id,
  name: z.string(),
  home: webAddress,
  /** Other names it goes by in its own pages: `TGVN`, `Baoquocte.vn`. */
  aliases: names,
  /** Openings of a lede: `VOV.VN -`. */
  prefixes: names,
  /** Closings of a body: `./.`. */
  terminators: names,
  /** Lines of its page furniture, as printed. */
  furniture: names,
  /** Lines above lists of other stories. */
  headings: z.strictObject({ related: names, older: names }).prefault({}),
})

export type Person = z.infer<typeof person>
export type Office = z.infer<typeof office>
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

/** Whether an id that nobody has may be that of an entry which could not be read. */
export function mayBeLost({ gaps }: Pick<KnowledgeBase, 'gaps'>, id: string, kinds: readonly KnowledgeKind[]): boolean {
  return gaps !== undefined && (gaps.ids.has(id) || kinds.some((kind) => gaps.kinds.has(kind)))
}
