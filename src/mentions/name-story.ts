import type { VFile } from 'vfile'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { DumpTree } from '../tree/dump-tree.ts'
import { placedTexts, toFilePlaces } from '../tree/placed-texts.ts'
import { findMentions } from './find-mentions.ts'

/** Sets `file.data.mentions` to the people, countries, places and organisations that a dated story names. */
export function nameStory(tree: DumpTree, file: VFile, knowledge: KnowledgeBase): void {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(file.data.published?.edtf ?? '')?.[0]
  file.data.mentions = toFilePlaces(findMentions(placedTexts(tree), knowledge, day), String(file))
}
