import type { Piece } from '../../../src/search/to-excerpt.ts'
import { formatNumber } from '../../../src/vietnamese/format-number.ts'
import type { Answer, Result } from './ask.ts'

/** Prints an answer, or clears the page when there is none; `more` is called when the reader asks for further results. */
export function showAnswer(list: HTMLElement, status: HTMLElement, answer: Answer | undefined, more: () => void): void {
  status.textContent = answer ? toStatus(answer) : ''
  list.replaceChildren(...(answer?.results ?? []).map(toItem))
  document.querySelector('.search-more')?.remove()
  if (answer && (answer.results.length < answer.total || answer.unread > 0)) list.after(toMoreButton(list, more))
}

function toStatus({ total, unread, beginning, results }: Answer): string {
  const rest = unread > 0 ? ` Còn ${formatNumber(unread)} tin gần với câu hỏi chưa được xét.` : ''
  if (total === 0) return `Không tìm thấy tin nào. Mời thử ít từ hơn, hoặc bỏ dấu.${rest}`
  const which = beginning ? 'có từ bắt đầu như vậy' : ''
  const count = `Có ${unread > 0 ? 'ít nhất ' : ''}${formatNumber(total)} tin ${which}`.trimEnd()
  const shown = results.length < total ? `, dưới đây là ${formatNumber(results.length)} tin đầu` : ''
  return `${count}${shown}.${rest}`
}

function toItem({ url, title, date, outlet, excerpt, name }: Result): HTMLElement {
  const item = document.createElement('li')
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = url
  link.append(...title.map(toNode))
  heading.append(link)
  const meta = [date, outlet].filter((text) => text !== '').join(' · ')
  item.append(heading, toParagraph('search-meta', [meta]), toParagraph('search-excerpt', excerpt.map(toNode)))
  if (name) item.append(toParagraph('search-meta', ['Có nhắc tới: ', ...name.map(toNode)]))
  return item
}

function toParagraph(className: string, children: (Node | string)[]): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = className
  paragraph.append(...children)
  return paragraph
}

function toNode({ text, marked }: Piece): Node | string {
  if (!marked) return text
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
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
