import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../diagnostics/report.ts'
import { checkIntegrity } from './check-integrity.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { country, event, organisation, outlet, person, place, thread } from './knowledge-base.ts'
import { parseKnowledgeFile } from './parse-knowledge-file.ts'
import type { PlacedValue } from './placed-value.ts'
import { toKnowledgeBase } from './to-knowledge-base.ts'

/** The knowledge of an archive, and the files it came from with their messages. */
export interface KnowledgeReading {
  knowledge: KnowledgeBase
  files: VFile[]
}

/**
 * Reads `knowledge/{people,countries,…}.yaml` below the content folder. A missing file is an empty list; an entry with
 * a mistake is left out with one message for each mistake, and all the others load.
 */
export async function readKnowledge(contentDirectory: string): Promise<KnowledgeReading> {
  const files: VFile[] = []
  const read = async <T extends { id: string }>(name: string, schema: z.ZodType<T>): Promise<PlacedValue<T>[]> => {
    const file = await readIfPresent(join(contentDirectory, 'knowledge', `${name}.yaml`))
    files.push(file)
    return parseKnowledgeFile(file, schema)
  }
  const entries = {
    people: await read('people', person),
    countries: await read('countries', country),
    places: await read('places', place),
    organisations: await read('organisations', organisation),
    events: await read('events', event),
    threads: await read('threads', thread),
    outlets: await read('outlets', outlet),
  }
  const knowledge = toKnowledgeBase(entries)
  checkIntegrity(entries, knowledge)
  return { knowledge, files }
}

async function readIfPresent(path: string): Promise<VFile> {
  try {
    return new VFile({ path, value: await readFile(path, 'utf8') })
  } catch (error) {
    const file = new VFile({ path, value: '' })
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code !== 'ENOENT') report(file, 'unreadable-file', { problem: code })
    return file
  }
}
