import { ask } from './ask.ts'
import { loadPagefind } from './pagefind.ts'
import { showAnswer } from './show-answer.ts'

/** How many results are shown at first, and how many more at each turn. */
const pageSize = 20

/** Answers the search form in the page: while typing, on Enter, and for the address's `?q=`. */
export function runSearch(): void {
  const form = document.getElementById('search-form')
  const input = document.getElementById('search-input')
  const status = document.getElementById('search-status')
  const list = document.getElementById('search-results')
  if (!(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement) || !status || !list) return

  const answer = async (limit = pageSize) => {
    const query = input.value.trim()
    if (query === '') showAnswer(list, status, undefined, () => {})
    try {
      const found = query === '' ? undefined : await ask(query, limit)
      if (found) showAnswer(list, status, found, () => answer(limit + pageSize))
      if (found || query === '') rememberQuery(query)
    } catch {
      status.textContent = 'Không tải được chỉ mục tìm kiếm. Mời thử lại, hoặc đi theo năm và theo nguồn ở dưới.'
    }
  }
  input.addEventListener('focus', () => loadPagefind().catch(() => {}), { once: true })
  input.addEventListener('input', () => answer())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer()
  })
  input.value = new URLSearchParams(location.search).get('q') ?? input.value
  if (input.value !== '') answer()
}

/** Keeps the query in the address, so that a search can be linked to and comes back with the back button. */
function rememberQuery(query: string): void {
  const url = new URL(location.href)
  if (query === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query)
  history.replaceState(null, '', url)
}
