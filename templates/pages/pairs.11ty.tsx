import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { PairsView } from '../../src/site/view-models/entity.ts'
import { formatCount } from '../components/format-count.ts'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('pairs')

export default function PairsPage({ view, site }: PageProps<PairsView>) {
  return (
    <Page view={view} site={site} kind="pairs">
      <h1>{view.title}</h1>
      <p class="intro">{view.meta[0]?.content}</p>
      <ul class="counted">
        {view.pairs.map(({ title, url, stories, events }) => (
          <li>
            <a href={url}>{title}</a>{' '}
            <small>
              {formatCount(stories)} tin, {formatCount(events)} sự kiện
            </small>
          </li>
        ))}
      </ul>
    </Page>
  )
}
