import type { HomeView } from '../../../src/site/view-models/home.ts'
import { formatNumber } from '../../../src/vietnamese/format-number.ts'
import { mostOf } from './year-strip.tsx'

/** How much the archive holds, and the key to the strip's two colours and one scale. */
export function ArchiveFigures({ view }: { view: HomeView }) {
  return (
    <p class="figures">
      <span class="key-stories">
        <b>{formatNumber(view.storyCount)}</b> tin, phía trên
      </span>
      <span class="key-events">
        <b>{formatNumber(view.eventCount)}</b> sự kiện, phía dưới
      </span>
      <span class="key-scale">cột dài nhất: {formatNumber(mostOf(view.years))}</span>
    </p>
  )
}
