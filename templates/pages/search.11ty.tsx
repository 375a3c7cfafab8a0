import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { SearchView } from '../../src/site/view-models/other.ts'
import { LinkList } from '../components/link-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('search')

export default function SearchPage({ view, site }: PageProps<SearchView>) {
  return (
    <Page view={view} site={site} kind="search" scripts={[site.searchScriptUrl]}>
      <h1>{view.title}</h1>
      <search>
        <form id="search-form" class="search-form" action={view.url} method="get">
          <label for="search-input">Từ cần tìm, có dấu hay không dấu đều được</label>
          <div class="search-row">
            <input
              id="search-input"
              name="q"
              type="search"
              placeholder="đàm phán hòa bình"
              autocomplete="off"
              spellcheck={false}
            />
            <button type="submit" class="button">
              Tìm
            </button>
          </div>
        </form>
      </search>
      <noscript>
        <p class="notice">
          Trình duyệt đang tắt JavaScript nên ô tìm kiếm chưa trả lời được. Mời đi theo năm hoặc theo nguồn.
        </p>
      </noscript>
      <p id="search-status" class="search-status" role="status" />
      <ol id="search-results" class="search-results" />
      <div class="ways">
        <LinkList id="theo-nam" title="Theo năm" links={view.years} />
        <LinkList id="theo-nguon" title="Theo nguồn" links={view.outlets} />
      </div>
    </Page>
  )
}
