import { VFile } from 'vfile'
import { readDump } from '../../src/pipeline.ts'
import type { Role } from '../../src/tree/dump-tree.ts'
import { testKnowledge } from './test-knowledge.ts'

/** A line of a page, with the role that it should have. */
export type RoleLine = readonly [Role, string]

/** The lines of a page with the roles that they are given. */
export function readRoles(lines: readonly RoleLine[]): RoleLine[] {
  const value = lines.map(([, text]) => text).join('\n')
  const { tree } = readDump(new VFile({ path: 'dumps/cho-da.txt', value }), testKnowledge)
  return lines.map(([, text], index) => [tree?.children[index]?.role ?? 'blank', text])
}
