import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { phenomena } from './phenomena.ts'

const line = z.int().positive()
const titles = z.array(z.string().min(1))

/** Where two editors may differ: neither answer counts against the parser. */
const either = z.strictObject({
  /** Lines that may be body or not: cells of a table, the interviewer's thanks. */
  lines: z.array(line).default([]),
  /** Stories that may stand as related or as older alike, but must be listed. */
  listed: titles.default([]),
  /** Headlines that may be listed or not: a strip above the story, the head of an advertisement. */
  titles: titles.default([]),
})

/** What an editor says of one dump, by eye. */
export const label = z.strictObject({
  /** Path of the dump, from the folder of `labels.json`. */
  dump: z.string(),
  /** The invented outlet whose page it is; dumps of one layout share furniture and order. */
  layout: z.string(),
  phenomena: z.array(z.enum(phenomena)),
  /** As printed, without what is glued to it; null when the page holds none. */
  title: z.string().nullable(),
  /** Lines of lede and paragraphs. A lede printed twice counts twice; sub-headings do not count. */
  body: z.array(line),
  lede: line.nullable(),
  /** One for each picture that has one, doubled captions once. */
  credits: z.array(z.string()),
  /** Stories that the page offers as related, cross references in the flow among them, each once. */
  related: titles,
  /** Stories of lists that go by date or by popularity, each once. */
  older: titles,
  byline: z.string().nullable(),
  either: either.prefault({}),
})

export type Label = z.infer<typeof label>

/** A label with the text of its dump. */
export interface LabelledDump {
  label: Label
  text: string
}

/** The labelled dumps of a folder that holds `labels.json`. */
export function readLabels(folder: string): LabelledDump[] {
  const labels = z.array(label).parse(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')))
  return labels.map((one) => ({ label: one, text: readFileSync(join(folder, one.dump), 'utf8') }))
}
