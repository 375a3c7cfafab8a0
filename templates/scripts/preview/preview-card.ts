import type { Preview } from './read-preview.ts'

const id = 'xem-truoc'

/** Distance between link and card, in pixels. */
const gap = 6

/** Puts the card below its link, above it where there is no room; it describes the link to a screen reader. */
export function openCard(link: HTMLAnchorElement, { kicker, title, text }: Preview): void {
  const card = document.createElement('div')
  card.id = id
  card.className = 'preview'
  card.role = 'tooltip'
  card.append(toLine('preview-kicker', kicker), toLine('preview-title', title))
  if (text) card.append(toLine('preview-text', text))
  document.body.append(card)
  place(card, link)
  link.setAttribute('aria-describedby', id)
}

export function closeCard(link: HTMLAnchorElement): void {
  document.getElementById(id)?.remove()
  link.removeAttribute('aria-describedby')
}

function toLine(className: string, text: string): HTMLElement {
  const line = document.createElement('p')
  line.className = className
  line.textContent = text
  return line
}

function place(card: HTMLElement, link: HTMLAnchorElement): void {
  const { left, bottom, top } = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const room = document.documentElement.clientWidth - card.offsetWidth - gap
  const isBelow = bottom + gap + card.offsetHeight <= innerHeight || top < card.offsetHeight + gap
  card.style.left = `${Math.max(gap, Math.min(left, room)) + scrollX}px`
  card.style.top = `${(isBelow ? bottom + gap : top - gap - card.offsetHeight) + scrollY}px`
}
