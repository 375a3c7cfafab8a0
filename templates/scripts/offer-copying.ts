/** How long a button says that it has copied, in milliseconds. */
const pause = 2000

/** Unhides the copy buttons where the browser lets a page write to the clipboard. */
export function offerCopying(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset.copy ?? '')?.textContent
  if (!text) return
  const label = button.textContent
  const done = await navigator.clipboard.writeText(text).then(
    () => 'Đã sao chép',
    () => 'Không sao chép được',
  )
  button.textContent = done
  setTimeout(() => {
    button.textContent = label
  }, pause)
}
