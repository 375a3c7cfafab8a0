/** Opens the folded section that the address or a link on the page points to. */
export function openTarget(): void {
  open()
  addEventListener('hashchange', open)
}

function open(): void {
  const target = document.getElementById(location.hash.slice(1))
  if (target instanceof HTMLDetailsElement) target.open = true
}
