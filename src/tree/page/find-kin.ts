import type { State } from '../decoding/states.ts'
import type { LineView } from '../lines/line-view.ts'
import { shareName } from '../share-name.ts'

/**
 * Titles in lists of which some title has a name of the story: what is on the same matter as one of them belongs to the
 * same list, though it may not name it.
 *
 * @param states of a first reading
 * @returns indices of lines
 */
export function findKin(lines: readonly LineView[], states: readonly State[]): Set<number> {
  const names = new Set<string>()
  for (const line of lines)
    if (ofStory.has(states[line.index]?.role ?? '')) for (const name of line.names) names.add(name)
  const kin = new Set<number>()
  let list: LineView[] = []
  const closeList = () => {
    if (list.some((title) => shareName(title.names, names))) {
      for (const title of list) kin.add(title.index)
    }
    list = []
  }
  for (const line of lines) {
    const state = states[line.index]
    if (state?.role === 'related-title' || state?.role === 'older-title') list.push(line)
    else if (!state?.of?.endsWith('-aside')) closeList()
  }
  closeList()
  return kin
}

const ofStory: ReadonlySet<string> = new Set(['title', 'lede', 'paragraph'])
