import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { knownDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { toFilePlaces } from '../tree/placed-texts.ts'
import { locateMentions, toMentions } from './find-mentions.ts'
import { findNewcomers } from './find-newcomers.ts'
import type { FoundMention } from './found-mention.ts'

/**
 * Sets `file.data.mentions` to the people, countries, places, organisations and events that a dated story names, those
 * among them whom only the story knows. A name with a letter wrong is linked and told of, each spelling once.
 */
export function nameStory(file: VFile, knowledge: KnowledgeBase): void {
  const { texts = [], tokens } = file.data
  const known = locateMentions(texts, knowledge, knownDay(file.data.published?.edtf), tokens)
  const newcomers = findNewcomers(texts, known, knowledge, tokens)
  const found = newcomers.length === 0 ? known : [...known, ...newcomers].toSorted(inReadingOrder)
  const mentions = toFilePlaces(toMentions(texts, found), file)
  file.data.mentions = mentions
  const told = new Set<string>()
  for (const [index, { misspelt }] of found.entries()) {
    const mention = mentions[index]
    if (!misspelt || mention === undefined || told.has(mention.surface)) continue
    told.add(mention.surface)
    const { surface, name, id, line, column } = mention
    report(file, 'misspelt-name', { found: surface, name, id }, { line, column })
  }
}

function inReadingOrder(a: FoundMention, b: FoundMention): number {
  return a.text - b.text || a.start - b.start
}
