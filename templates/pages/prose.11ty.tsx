import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ProseView } from '../../src/site/view-models/other.ts'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('prose')

export default function ProsePage({ view, site }: PageProps<ProseView>) {
  return (
    <Page view={view} site={site} kind="prose">
      <h1>{view.title}</h1>
      <div class="body" dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
    </Page>
  )
}
