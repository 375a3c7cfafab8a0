import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { PairsView } from '../../src/site/view-models/chronicle.ts'
import { ArchiveCount } from '../components/archive-count.tsx'
import { Paging } from '../components/paging.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('pairs')

export default function PairsPage({ view, site }: PageProps<PairsView>) {
  return (
    <Page view={view} site={site} kind="pairs">
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      <ul class="counted">
        {view.pairs.map(({ title, url, stories, events }) => (
          <li>
            <a href={url}>{title}</a>{' '}
            <small>
              <ArchiveCount stories={stories} events={events} />
            </small>
          </li>
        ))}
      </ul>
      {view.pairs.length === 0 && <p class="empty">Kho chưa có gì nối hai nước nào.</p>}
      <Paging paging={view.paging} />
    </Page>
  )
}
