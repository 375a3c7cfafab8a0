import type { PlacedText, Role } from '../../../tree/dump-tree.ts'

/**
 * The captions of the story's pictures, between its title and the end of its text or right below: one above the title or
 * further down may be of another story.
 */
export function ownCaptions(texts: readonly PlacedText[]): PlacedText[] {
  const start = texts.findIndex(({ role }) => role === 'title' || role === 'lede')
  const last = texts.findLastIndex(({ role }) => role === 'lede' || role === 'paragraph')
  const behind = texts.slice(last + 1).findIndex(({ role }) => !pictureRoles.has(role))
  const end = last === -1 || behind === -1 ? texts.length : last + 1 + behind
  return texts.slice(start + 1, end).filter(({ role }) => role === 'caption')
}

const pictureRoles: ReadonlySet<Role> = new Set(['caption', 'credit', 'blank'])
