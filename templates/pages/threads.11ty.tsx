import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ThreadsView } from '../../src/site/view-models/chronicle.ts'
import { ThreadList } from '../components/thread-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('threads')

export default function ThreadsPage({ view, site }: PageProps<ThreadsView>) {
  return (
    <Page view={view} site={site} kind="threads">
      <h1>{view.title}</h1>
      <p class="intro">Những câu chuyện kéo dài qua nhiều tin và nhiều năm.</p>
      {view.threads.length > 0 ? (
        <ThreadList threads={view.threads} level={2} told />
      ) : (
        <p class="empty">Kho chưa có chủ đề nào.</p>
      )}
    </Page>
  )
}
