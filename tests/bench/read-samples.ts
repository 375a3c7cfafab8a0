import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type LabelledDump, label } from '../golden/label.ts'
import type { Field } from '../golden/tally.ts'

/** What is labelled in a sample. */
export const sampleFields = ['body', 'title', 'credits'] as const satisfies readonly Field[]

/** The part of a labelled sample that is scored; samples are cut, so their lists of other stories are not labelled. */
const sample = z.object({
  dump: z.string(),
  outlet: z.string(),
  title: z.string().nullable(),
  /** Credits of the captions, doubled captions twice, null for a caption without one. */
  captions: z.array(z.string().nullable()),
  body_lines: z.array(z.int().positive()),
})

/** Samples that stay outside the repository, as labelled dumps: body, title and credits count, the other fields do not. */
export function readSamples(folder: string): LabelledDump[] {
  const samples = z.array(sample).parse(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')))
  return samples.map((one) => ({ label: toLabel(one), text: readFileSync(join(folder, one.dump), 'utf8') }))
}

function toLabel({ dump, outlet, title, captions, body_lines: body }: z.infer<typeof sample>): LabelledDump['label'] {
  const credits = [...new Set(captions.filter((credit) => credit !== null))]
  return label.parse({
    dump,
    layout: outlet,
    phenomena: [],
    title,
    body,
    lede: body[0] ?? null,
    credits,
    related: [],
    older: [],
    byline: null,
  })
}
