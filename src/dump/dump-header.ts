import { z } from 'zod'
import { isDate } from '../edtf/is-date.ts'
import { webAddress } from '../knowledge/web-address.ts'

const date = z.string().refine(isDate)
const text = z.string().trim().min(1)

/** The optional header of a dump: what the editor knows and the text does not say. It wins over the text. */
export const dumpHeader = z.strictObject({
  url: webAddress.optional(),
  /** Id in `knowledge/outlets.yaml`. */
  outlet: text.optional(),
  /** EDTF: the day of publication. */
  published: date.optional(),
  /** EDTF: when the page was copied. */
  retrieved: date.optional(),
  title: text.optional(),
  byline: text.optional(),
})

export type DumpHeader = z.infer<typeof dumpHeader>
export type HeaderKey = keyof DumpHeader

/** What stands behind each key, for messages: as an editor types it, the same in every language. */
const headerSamples: Readonly<Record<HeaderKey, string>> = {
  url: 'https://…',
  outlet: '…',
  published: 'YYYY-MM-DD',
  retrieved: 'YYYY-MM-DD',
  title: '…',
  byline: '…',
}

/** The line that gives a key: `published: YYYY-MM-DD`. */
export function toSampleLine(key: HeaderKey): string {
  return `${key}: ${headerSamples[key]}`
}

/** Only the keys of a header: not `constructor`, which every object has. */
export function isHeaderKey(key: string): key is HeaderKey {
  return Object.hasOwn(headerSamples, key)
}

/** Every key of a header, in the order of the documentation. */
export const headerKeys: readonly HeaderKey[] = Object.keys(headerSamples).filter(isHeaderKey)
