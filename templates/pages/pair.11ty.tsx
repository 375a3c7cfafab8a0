import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ChronicleView } from '../../src/site/view-models/entity.ts'
import { YearlyChronicle } from '../components/chronicle.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('pair')

export default function PairPage({ view, site }: PageProps<ChronicleView>) {
  return (
    <Page view={view} site={site} kind="pair">
      <h1>{view.title}</h1>
      <p class="intro">{view.summary}</p>
      <YearlyChronicle years={view.years} />
    </Page>
  )
}
