import type { Role } from './dump-tree.ts'

/** The parts of a page in which the story itself is told; the others hold other stories, or the page's furniture. */
export const ownRoles: ReadonlySet<Role> = new Set(['title', 'lede', 'subheading', 'paragraph', 'caption'])
