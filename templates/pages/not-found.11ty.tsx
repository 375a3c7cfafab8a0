import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { NotFoundView } from '../../src/site/view-models/other.ts'
import { StoryList } from '../components/story-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('notFound')

export default function NotFoundPage({ view, site }: PageProps<NotFoundView>) {
  return (
    <Page view={view} site={site} kind="not-found">
      <h1>{view.title}</h1>
      <p class="intro">
        Không có trang nào ở địa chỉ này. Mời <a href={site.searchUrl}>tìm trong kho</a> hoặc{' '}
        <a href={site.base}>về trang chủ</a>.
      </p>
      {view.newest.length > 0 && (
        <section aria-labelledby="moi-vao-kho">
          <h2 id="moi-vao-kho" class="label">
            Mới vào kho
          </h2>
          <StoryList stories={view.newest} />
        </section>
      )}
    </Page>
  )
}
