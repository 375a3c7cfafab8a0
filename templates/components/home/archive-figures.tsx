import type { HomeView } from '../../../src/site/view-models.ts'
import { formatCount } from '../format-count.ts'

/** How much the archive holds, and the key to the strip's two colours. */
export function ArchiveFigures({ view }: { view: HomeView }) {
  return (
    <p class="figures">
      <span class="key-stories">
        <b>{formatCount(view.storyCount)}</b> tin, phía trên
      </span>
      <span class="key-events">
        <b>{formatCount(view.eventCount)}</b> sự kiện, phía dưới
      </span>
    </p>
  )
}
