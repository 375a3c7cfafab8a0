import type { Role } from '../../src/tree/dump-tree.ts'
import { readPage } from './read-page.ts'

/** A line of a page, with the role that it should have. */
export type RoleLine = readonly [Role, string]

/** The lines of a page with the roles that they are given. */
export function readRoles(lines: readonly RoleLine[]): RoleLine[] {
  const { tree } = readPage(...lines.map(([, text]) => text))
  return lines.map(([, text], index) => [tree?.children[index]?.role ?? 'blank', text])
}
