import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { SourceView } from '../../src/site/view-models/source.ts'
import { MarkedDate } from '../components/date-mark.tsx'
import { RoleLegend, SourceLines } from '../components/source-lines.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('source')

export default function SourcePage({ view, site }: PageProps<SourceView>) {
  return (
    <Page view={view} site={site} kind="source">
      <h1>Bản gốc từng dòng</h1>
      <p class="source-story">
        <a href={view.story.url}>{view.story.title}</a> <MarkedDate date={view.story.date} />
      </p>
      <p class="intro">
        Văn bản đúng như khi vào kho. Mỗi dòng giữ một vai, và bên cạnh là điều khiến chương trình nghĩ vậy.
      </p>
      <section aria-labelledby="vai">
        <h2 id="vai">Các vai</h2>
        <RoleLegend counts={view.counts} />
      </section>
      <section aria-labelledby="dong">
        <h2 id="dong">Từng dòng</h2>
        <SourceLines lines={view.lines} />
      </section>
      <p class="fingerprint">
        Tệp <code>{view.fileName}</code>, SHA-256 <code>{view.sha256}</code>
      </p>
    </Page>
  )
}
