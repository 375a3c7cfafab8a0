import type { Clue, Construct } from '../construct.ts'
import { speakerOf } from '../page/find-speakers.ts'

/** What is said in an interview, behind the name of who says it: text of the story, however short. */
export const dialogue: Construct = ({ text }, { speakers }) => {
  const speaker = speakers.size > 0 ? speakerOf(text) : undefined
  return speaker !== undefined && speakers.has(speaker) ? said : []
}

const reason = 'what somebody says in an interview'

const said: readonly Clue[] = [
  { role: 'paragraph', weight: 4, reason },
  { role: 'title', weight: -5, reason },
  { role: 'subheading', weight: -4, reason },
  { role: 'cross-reference', weight: -5, reason },
  { role: 'furniture', weight: -3, reason },
  { role: 'related-title', weight: -6, reason },
  { role: 'related-abstract', weight: -6, reason },
  { role: 'older-title', weight: -6, reason },
]
