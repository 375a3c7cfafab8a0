/**
 * Stands inline in the head: takes up the reader's choices before anything is painted, shows the controls that need a
 * script, and keeps room for the answer when the address holds a search. A browser that forbids storage reads with the defaults.
 */
const root = document.documentElement

root.dataset.script = ''
if (location.search.startsWith('?q=')) root.dataset.query = ''
try {
  for (const key of ['size', 'theme', 'previews']) {
    const choice = localStorage.getItem(`kavkaz.${key}`)
    if (choice) root.dataset[key] = choice
  }
} catch {}
