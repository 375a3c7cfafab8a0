import type { PageView } from '../page/page-view.ts'
import { shareName } from '../share-name.ts'
import type { Decision } from './decode-states.ts'

/** Words of the shortest lede above a title. */
const shortest = 12

/** Words of the shortest sentence above it that tells of another story. */
const sentenceLength = 8

/**
 * Some pages print their lede above the title: the only sentence there, right above it, with a name of the story. What
 * was taken for the lede is then the first paragraph. Put in place when all is decided, for the order of a page's parts
 * knows no text above a title.
 */
export function raiseLede(page: PageView, decisions: readonly Decision[]): readonly Decision[] {
  const index = decisions.findIndex(({ state }) => state.role === 'title') - 1
  const line = page.lines[index]
  if (!line?.stopped || decisions[index]?.state.role !== 'kicker' || line.words.length < shortest) return decisions
  if (line.twins.length > 1 || !page.topic || !shareName(line.names, page.topic)) return decisions
  if (page.lines.slice(0, index).some(({ stopped, words }) => stopped && words.length >= sentenceLength))
    return decisions
  const lede = decisions.findIndex(({ state }) => state.role === 'lede')
  return decisions.map((decision, at) => {
    if (at === index) return asText('lede')
    return at === lede ? asText('paragraph') : decision
  })
}

function asText(role: 'lede' | 'paragraph'): Decision {
  return { state: { zone: 'story', role }, reason: 'ends like a sentence' }
}
