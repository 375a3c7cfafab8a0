import { formatCount } from './format-count.ts'

/** How much a page draws from the archive: `12 tin, 3 sự kiện`. */
export function ArchiveCount({ stories, events }: { stories: number; events: number }) {
  const parts = [stories > 0 && `${formatCount(stories)} tin`, events > 0 && `${formatCount(events)} sự kiện`]
  return <>{parts.filter((part) => part !== false).join(', ') || 'chưa có tin hay sự kiện'}</>
}
