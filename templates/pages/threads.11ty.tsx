import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ThreadsView } from '../../src/site/view-models/entity.ts'
import { formatCount } from '../components/format-count.ts'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('threads')

export default function ThreadsPage({ view, site }: PageProps<ThreadsView>) {
  return (
    <Page view={view} site={site} kind="threads">
      <h1>{view.title}</h1>
      <ul class="counted">
        {view.threads.map(({ title, url, span, stories, events }) => (
          <li>
            <a href={url}>{title}</a>{' '}
            <small>
              {span} · {formatCount(stories)} tin, {formatCount(events)} sự kiện
            </small>
          </li>
        ))}
      </ul>
    </Page>
  )
}
