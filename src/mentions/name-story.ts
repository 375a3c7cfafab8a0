import type { VFile } from 'vfile'
import { knownDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { DumpTree } from '../tree/dump-tree.ts'
import { placedTexts, toFilePlaces } from '../tree/placed-texts.ts'
import { findMentions } from './find-mentions.ts'

/** Sets `file.data.mentions` to the people, countries, places and organisations that a dated story names. */
export function nameStory(tree: DumpTree, file: VFile, knowledge: KnowledgeBase): void {
  const day = knownDay(file.data.published?.edtf)
  file.data.mentions = toFilePlaces(findMentions(placedTexts(tree), knowledge, day), String(file))
}
