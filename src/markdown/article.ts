import { z } from 'zod'
import { webAddress } from '../knowledge/web-address.ts'
import { articleRecord, bases } from '../record/article-record.ts'
import { slugShape } from '../vietnamese/to-slug.ts'

const text = z.string().min(1)
const slug = z.string().regex(slugShape, '`dam-phan-tai-berlin`')
const { captions, related, older } = articleRecord.shape

/**
 * Front matter of an article file. The order of keys is the order in the file; a key is absent when its value is
 * unknown or its list empty. `aliases` and `mentions` are written by editors only.
 */
export const frontMatter = z.strictObject({
  title: text.optional(),
  slug,
  /** EDTF, quoted. */
  published: text.optional(),
  publishedBasis: z.enum(bases).default('unknown'),
  publishedEvidence: articleRecord.shape.published.shape.evidence.default([]),
  outlet: text.optional(),
  url: webAddress.optional(),
  byline: text.optional(),
  lede: text.optional(),
  captions: captions.default([]),
  related: related.default([]),
  older: older.default([]),
  topics: z.array(text).default([]),
  /** Path below the content folder: `dumps/vov/….txt`. */
  dump: text.optional(),
  dumpSha256: text.optional(),
  /** SHA-256 of what the program last wrote, so that an editor's change can be told from its own. */
  generated: text.optional(),
  /** Former slugs, which become redirects. */
  aliases: z.array(slug).default([]),
  mentions: z.strictObject({ add: z.array(text).default([]), remove: z.array(text).default([]) }).optional(),
})

export type FrontMatter = z.infer<typeof frontMatter>

/** An article file, read. */
export interface Article extends FrontMatter {
  /** Path below the content folder: `articles/2024/….md`. */
  path: string
  /** The body as CommonMark, without the front matter. */
  body: string
}
