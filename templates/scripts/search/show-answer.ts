import { formatCount } from '../../components/format-count.ts'
import type { Answer, Result } from './pagefind.ts'

/** Prints an answer, or clears the page when there is none; `more` is called when the reader asks for further results. */
export function showAnswer(list: HTMLElement, status: HTMLElement, answer: Answer | undefined, more: () => void): void {
  status.textContent = answer ? toStatus(answer) : ''
  list.replaceChildren(...(answer?.results ?? []).map(toItem))
  document.querySelector('.search-more')?.remove()
  if (answer && answer.results.length < answer.total) list.after(toMoreButton(list, more))
}

function toStatus({ total, results }: Answer): string {
  if (total === 0) return 'Không tìm thấy tin nào. Mời thử ít từ hơn, hoặc bỏ dấu.'
  return results.length < total
    ? `Có ${formatCount(total)} tin, dưới đây là ${formatCount(results.length)} tin đầu.`
    : `Có ${formatCount(total)} tin.`
}

function toItem({ url, title, date, outlet, excerpt }: Result): HTMLElement {
  const item = document.createElement('li')
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  heading.append(link)
  const meta = document.createElement('p')
  meta.className = 'search-meta'
  meta.textContent = [date, outlet].filter((text) => text !== '').join(' · ')
  const context = document.createElement('p')
  context.className = 'search-excerpt'
  context.append(...toMarked(excerpt))
  item.append(heading, meta, context)
  return item
}

/** The excerpt's text, its marks and nothing else of its HTML. */
function toMarked(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '')
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

function toMoreButton(list: HTMLElement, more: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button search-more'
  button.textContent = 'Xem thêm'
  button.addEventListener('click', () => {
    const next = list.childElementCount
    more()
    new MutationObserver((_changes, observer) => {
      observer.disconnect()
      list.children[next]?.querySelector('a')?.focus()
    }).observe(list, { childList: true })
  })
  return button
}
