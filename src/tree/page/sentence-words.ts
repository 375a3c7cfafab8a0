import type { LineView } from '../lines/line-view.ts'

/** Words of a page’s sentences, folded: what it is about. */
export function findSentenceWords(lines: readonly LineView[]): Set<string> {
  const found = new Set<string>()
  for (const line of lines) {
    if (!line.stopped || line.words.length < 8 || line.twins[0] !== line.index) continue
    for (const word of line.words) found.add(word)
  }
  return found
}

/** Names inside its sentences, folded. */
export function findSentenceNames(lines: readonly LineView[]): Set<string> {
  const found = new Set<string>()
  for (const { stopped, names } of lines) if (stopped) for (const name of names) found.add(name)
  return found
}
