import type { Paging as PagingView } from '../../src/site/view-models/page.ts'

/** The pages of a long list, every one of them a step away. */
export function Paging({ paging }: { paging?: PagingView | undefined }) {
  if (!paging) return null
  const { number, urls } = paging
  return (
    <nav class="paging" aria-label="Các trang của danh sách">
      <ol>
        {urls.map((url, index) => (
          <li>
            <a href={url} aria-current={index + 1 === number ? 'page' : undefined} rel={relOf(index + 1, number)}>
              <span class="unseen">Trang </span>
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function relOf(page: number, current: number): string | undefined {
  if (page === current - 1) return 'prev'
  return page === current + 1 ? 'next' : undefined
}
