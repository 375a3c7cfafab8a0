import { z } from 'zod'
import { roles } from '../tree/dump-tree.ts'

const line = z.int().positive()
const column = z.int().positive()

/** How the publication date is known, strongest first. */
export const bases = ['editor', 'dateline', 'url', 'inferred', 'unknown'] as const

/** What kind of clue an evidence item rests on. */
export const evidenceKinds = [
  'header',
  'dateline',
  'address',
  'day-in-story',
  'weekday',
  'leap-day',
  'explicit-year',
  'office-term',
  'known-event',
  'related-story',
  'older-list',
  'surviving-years',
] as const

const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  /** The words of the dump. */
  text: z.string(),
  line,
  /** What they show, one Vietnamese sentence for the reader of the page. */
  says: z.string(),
})

const published = z.strictObject({
  /** Extended Date/Time Format (ISO 8601-2), or null when nothing is known. */
  edtf: z.string().nullable(),
  basis: z.enum(bases),
  evidence: z.array(evidence),
})

/** A dump as data: the contract of `parse --json`. Optional keys are null or empty, never absent. */
export const articleRecord = z.strictObject({
  dump: z.string(),
  /** Of the dump's bytes, hexadecimal. */
  sha256: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  lede: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  body: z.array(z.string()),
  /** Sub-headings of the body, each with the index of the paragraph that it stands above. */
  subheadings: z.array(z.strictObject({ text: z.string(), before: z.int().nonnegative() })),
  captions: z.array(z.strictObject({ text: z.string(), credit: z.string().nullable() })),
  related: z.array(z.strictObject({ title: z.string(), abstract: z.string().nullable() })),
  older: z.array(z.strictObject({ title: z.string() })),
  published,
  dates: z.array(z.strictObject({ text: z.string(), edtf: z.string(), line, column })),
  mentions: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['person', 'country', 'place', 'organisation', 'event']),
      name: z.string(),
      surface: z.string(),
      line,
      column,
    }),
  ),
  lines: z.array(z.strictObject({ line, role: z.enum(roles), reason: z.string() })),
})

export type ArticleRecord = z.infer<typeof articleRecord>
export type Published = z.infer<typeof published>
export type PublishedEvidence = z.infer<typeof evidence>
export type Subheading = ArticleRecord['subheadings'][number]
export type DateMention = ArticleRecord['dates'][number]
export type Mention = ArticleRecord['mentions'][number]
