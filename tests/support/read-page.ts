import { VFile } from 'vfile'
import { type ReadDump, readDump } from '../../src/pipeline.ts'
import type { Role } from '../../src/tree/dump-tree.ts'
import { testKnowledge } from './test-knowledge.ts'

/** A page of some lines. */
export function toPage(lines: readonly string[]): VFile {
  return new VFile({ path: 'dumps/cho-da.txt', value: lines.join('\n') })
}

/** What is read of a page by what the tests know. */
export function readPage(...lines: readonly string[]): ReadDump {
  return readDump(toPage(lines), testKnowledge)
}

/** The line of a page that is read as its title. */
export function titleOf(...lines: readonly string[]): string | undefined {
  return lines[rolesOf(...lines).indexOf('title')]
}

/** The roles of a page's lines, one for each of those that are joined. */
export function rolesOf(...lines: readonly string[]): Role[] {
  return readPage(...lines).tree?.children.map(({ role }) => role) ?? []
}
