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
    setAwaiting(query !== '')
    if (query === '') showAnswer(list, status, undefined, () => {})
    try {
      const found = await ask(query, limit)
      if (found) showAnswer(list, status, found, () => answer(limit + pageSize))
      if (found?.total === 0) setAwaiting(false)
      if (found || query === '') rememberQuery(query)
    } catch {
      setAwaiting(false)
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

/** Whether the page is given to an answer rather than to the other ways; the head's script sets it before the first paint. */
function setAwaiting(awaiting: boolean): void {
  if (awaiting) document.documentElement.dataset.query = ''
  else delete document.documentElement.dataset.query
}

/** Keeps the query in the address, so that a search can be linked to and comes back with the back button. */
function rememberQuery(query: string): void {
  const url = new URL(location.href)
  if (query === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query)
  history.replaceState(null, '', url)
}
