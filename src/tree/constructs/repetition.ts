import type { Clue, Construct } from '../construct.ts'

/**
 * Doubling, the strongest sign of furniture: a title above itself belongs to a list, a line that says everything twice
 * is a teaser. Only the title of the page is doubled without being furniture.
 */
export const repetition: Construct = (line, page) => {
  const clues: Clue[] = []
  if (line.doubled) {
    clues.push({ role: 'older-title', weight: 3.2, reason: 'says everything twice' })
    clues.push({ role: 'related-title', weight: 3, reason: 'says everything twice' })
    clues.push({ role: 'cross-reference', weight: 3.5, reason: 'says everything twice' })
    clues.push({ role: 'title', zone: 'head', weight: -1, reason: 'says everything twice' })
  }
  const { twins, index } = line
  if (twins.length < 2 || line.words.length < 5 || line.stopped) return clues
  const isFirst = twins[0] === index
  const beside = [page.lines[index - 1], page.lines[index + 1]].some((next) => next?.key === line.key)
  if (beside)
    clues.push(
      { role: 'related-title', weight: 3.5, reason: 'a title above itself' },
      { role: 'cross-reference', weight: 1.5, reason: 'a title above itself' },
    )
  else clues.push({ role: 'related-title', weight: 1, reason: 'said more than once' })
  if (isFirst) clues.push({ role: 'title', zone: 'head', weight: 1.5, reason: 'comes back further down' })
  const first = page.lines[twins[0] ?? index]
  if (!isFirst && first && index - first.index <= 3) {
    clues.push({ role: 'title', zone: 'opening', weight: 4, reason: 'repeats the title' })
  }
  return clues
}
