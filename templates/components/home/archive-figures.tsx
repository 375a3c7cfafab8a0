import type { HomeView, SiteView } from '../../../src/site/view-models.ts'
import { formatCount } from '../format-count.ts'

/** What the archive is and how much it holds, in one sentence. */
export function ArchiveFigures({ view, site }: { view: HomeView; site: SiteView }) {
  return (
    <p class="figures">
      {site.description}{' '}
      <span>
        Hiện có <b>{formatCount(view.storyCount)}</b> bài, <b>{formatCount(view.eventCount)}</b> sự kiện;{' '}
        <b>{formatCount(view.wantedCount)}</b> bài được nhắc tới mà kho chưa có.
      </span>
    </p>
  )
}
