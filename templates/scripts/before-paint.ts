/**
 * Stands inline in the head: takes up the reader's choices before anything is painted, and shows the controls that need
 * a script. A browser that forbids storage reads with the defaults.
 */
const root = document.documentElement

root.dataset.script = ''
try {
  for (const key of ['size', 'theme']) {
    const choice = localStorage.getItem(`kavkaz.${key}`)
    if (choice) root.dataset[key] = choice
  }
} catch {}
