import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../diagnostics/report.ts'
import { checkIntegrity } from './check-integrity.ts'
import { findGaps } from './find-gaps.ts'
import { entrySchemas, type KnowledgeBase, type KnowledgeKind } from './knowledge-base.ts'
import { type KnowledgeFile, parseKnowledgeFile } from './parse-knowledge-file.ts'
import { type KnowledgeEntries, toKnowledgeBase } from './to-knowledge-base.ts'

/** The knowledge of an archive, and the files it came from with their messages. */
export interface KnowledgeReading {
  knowledge: KnowledgeBase
  files: VFile[]
  /** All that could be read, in file order. */
  entries: KnowledgeEntries
}

/**
 * Reads `knowledge/{people,countries,…}.yaml` below the content folder. A missing file is an empty list; an entry with
 * a mistake is left out with one message for each mistake, and all the others load. What only follows from something
 * left out is not reported.
 */
export async function readKnowledge(contentDirectory: string): Promise<KnowledgeReading> {
  const files: VFile[] = []
  const read = async <T extends { id: string }>(kind: KnowledgeKind, schema: z.ZodType<T>) => {
    const file = await readIfPresent(join(contentDirectory, 'knowledge', `${kind}.yaml`))
    files.push(file)
    return parseIfRead(file, schema)
  }
  const reading = {
    people: await read('people', entrySchemas.people),
    countries: await read('countries', entrySchemas.countries),
    places: await read('places', entrySchemas.places),
    organisations: await read('organisations', entrySchemas.organisations),
    events: await read('events', entrySchemas.events),
    threads: await read('threads', entrySchemas.threads),
    outlets: await read('outlets', entrySchemas.outlets),
  }
  const entries = {
    people: reading.people.entries,
    countries: reading.countries.entries,
    places: reading.places.entries,
    organisations: reading.organisations.entries,
    events: reading.events.entries,
    threads: reading.threads.entries,
    outlets: reading.outlets.entries,
  }
  const gaps = findGaps(reading)
  const knowledge: KnowledgeBase = { ...toKnowledgeBase(entries), ...(gaps && { gaps }) }
  checkIntegrity(entries, knowledge)
  return { knowledge, files, entries }
}

/** Nothing, and not even that for sure, of a file that the disk refused. */
function parseIfRead<T>(file: VFile, schema: z.ZodType<T>): KnowledgeFile<T> {
  const isRefused = file.messages.length > 0
  return isRefused ? { entries: [], lost: [], isRead: false } : parseKnowledgeFile(file, schema)
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
