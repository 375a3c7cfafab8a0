import { closeCard, openCard } from './preview-card.ts'
import { readPreview, toPreviewUrl } from './read-preview.ts'

type Timer = ReturnType<typeof setTimeout>

/** How long a reader must stay on a link, and may be off it on the way to the card, in milliseconds. */
const patience = 400
const grace = 250

/** The link whose card is open or about to be. */
let current: HTMLAnchorElement | undefined
let opening: Timer | undefined
let closing: Timer | undefined

/**
 * Shows what a link leads to while the pointer rests on it or the keyboard's focus is there. The pointer may enter the
 * card, Escape closes it, and the reader can turn previews off. A finger follows links and gets none.
 */
export function offerPreviews(): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') attend(target)
  })
  document.documentElement.addEventListener('pointerleave', leave)
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) attend(target)
  })
  document.addEventListener('focusout', leave)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}

/** What the reader turns to: the link or card that is open, another link with a preview, or something else. */
function attend(target: EventTarget | null): void {
  if (!(target instanceof Element) || document.documentElement.dataset.previews === 'off') return
  const link = target.closest('main a[href]')
  if (target.closest('.preview') || (link && link === current)) stay()
  else if (link instanceof HTMLAnchorElement && toPreviewUrl(link)) turnTo(link)
  else leave()
}

function stay(): void {
  clearTimeout(closing)
  closing = undefined
}

function turnTo(link: HTMLAnchorElement): void {
  close()
  current = link
  opening = setTimeout(() => show(link), patience)
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const preview = await readPreview(link)
  if (preview && link === current) openCard(link, preview)
}

/** Not at once: the card may be what the reader is on the way to. */
function leave(): void {
  if (current) closing ??= setTimeout(close, grace)
}

function close(): void {
  stay()
  clearTimeout(opening)
  if (current) closeCard(current)
  current = undefined
}
