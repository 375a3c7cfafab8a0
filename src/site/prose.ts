import { z } from 'zod'

/** Front matter of a page of `content/pages`. */
export const proseFrontMatter = z.strictObject({
  title: z.string().min(1),
  description: z.string().default(''),
})

/** A page of prose. The file's name is its address: `gioi-thieu.md`. */
export interface Prose extends z.infer<typeof proseFrontMatter> {
  name: string
  /** CommonMark. */
  body: string
}
