import type { NamedItem } from '../../../src/site/view-models/named-item.ts'
import type { StoryView } from '../../../src/site/view-models/story.ts'
import { Facts } from '../facts.tsx'

/** The threads and relations that a story belongs to, and who and what it names, by kind. */
export function MentionGroups({ mentions, threads, pairs }: Pick<StoryView, 'mentions' | 'threads' | 'pairs'>) {
  const toItem = ({ label, url }: { label: string; url: string }): NamedItem => ({ name: label, url })
  const groups = [
    { label: 'Chủ đề', items: threads.map(toItem) },
    ...mentions,
    { label: 'Quan hệ', items: pairs.map(toItem) },
  ].filter(({ items }) => items.length > 0)
  if (groups.length === 0) return null
  return (
    <aside class="side" aria-label="Được nhắc đến trong bài">
      <Facts facts={groups} />
    </aside>
  )
}
