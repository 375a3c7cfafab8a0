import { VFile } from 'vfile'
import { decodeDump } from '../dump/decode-dump.ts'
import { type ContentPlace, toDiskPath } from '../ingest/content-place.ts'
import { readBytes } from '../ingest/read-bytes.ts'
import type { DumpStory } from '../ingest/read-dumps.ts'
import type { DumpText } from './site.ts'

/**
 * The text of dumps that were parsed before, by their path below the content folder. Only decoded, not parsed again;
 * one that is gone by now is left out.
 */
export function readDumpTexts(stories: readonly DumpStory[], place: ContentPlace): ReadonlyMap<string, DumpText> {
  const texts = new Map<string, DumpText>()
  for (const { dump, record } of stories) {
    const file = new VFile({ path: toDiskPath(place, dump) })
    if (readBytes(file) && decodeDump(file)) {
      texts.set(dump, { text: String(file), lines: record.lines, sha256: record.sha256 })
    }
  }
  return texts
}
