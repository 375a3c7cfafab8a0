import { formatNumber } from '../vietnamese/format-number.ts'

/** What the archive holds of something, in words: `1.234 tin, 3 sự kiện`; of what it has none of, it says nothing. */
export function formatHoldings({ stories, events }: { stories: number; events: number }): string {
  const parts = [
    ...(stories > 0 ? [`${formatNumber(stories)} tin`] : []),
    ...(events > 0 ? [`${formatNumber(events)} sự kiện`] : []),
  ]
  return parts.join(', ') || 'chưa có tin hay sự kiện'
}
