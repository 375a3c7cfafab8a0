import { isValid, parseISO } from 'date-fns'
import { z } from 'zod'

/** A day, month or year that the calendar has. */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/u)
  .refine((text) => isValid(parseISO(text.replace('~', ''))))

const address = z.url({ protocol: /^https?$/u })
const text = z.string().trim().min(1)

/** The optional header of a dump: what the editor knows and the text does not say. It wins over the text. */
export const dumpHeader = z.strictObject({
  url: address.optional(),
  /** Id in `knowledge/outlets.yaml`. */
  outlet: text.optional(),
  /** EDTF: the day of publication. */
  published: date.optional(),
  /** When the page was copied. */
  retrieved: date.optional(),
  title: text.optional(),
  byline: text.optional(),
})

export type DumpHeader = z.infer<typeof dumpHeader>
export type HeaderKey = keyof DumpHeader

/** What each key expects, for messages: as an editor types it, the same in every language. */
export const headerExpectations: Readonly<Record<HeaderKey, string>> = {
  url: '`https://…`',
  outlet: '`outlet: …`',
  published: '`YYYY-MM-DD`',
  retrieved: '`YYYY-MM-DD`',
  title: '`title: …`',
  byline: '`byline: …`',
}
