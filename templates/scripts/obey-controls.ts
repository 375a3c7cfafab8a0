/** What a reader gets without choosing; not stored. */
const defaults: Record<string, string> = { size: 'normal', theme: 'system', previews: 'on' }

/** Makes the text size and colour buttons work and remembers what was chosen. */
export function obeyControls(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-set]')
  const showAll = () => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(isChosen(button)))
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button)
      showAll()
    })
  }
  showAll()
}

function isChosen({ dataset: { set = '', value } }: HTMLButtonElement): boolean {
  return (document.documentElement.dataset[set] ?? defaults[set]) === value
}

function choose({ dataset: { set = '', value = '' } }: HTMLButtonElement): void {
  const root = document.documentElement
  if (value === defaults[set]) delete root.dataset[set]
  else root.dataset[set] = value
  try {
    if (value === defaults[set]) localStorage.removeItem(`kavkaz.${set}`)
    else localStorage.setItem(`kavkaz.${set}`, value)
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
}
