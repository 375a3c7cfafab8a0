import { inferPublished } from '../../src/dates/infer-published.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'
import { smallKnowledge } from './small-knowledge.ts'

/** When a page's story appeared, by the small knowledge base. */
export const infer = (texts: PlacedText[], given = {}) => inferPublished(texts, given, smallKnowledge).published

/** The kinds of its evidence, in order. */
export const kinds = (texts: PlacedText[]) => infer(texts).evidence.map(({ kind }) => kind)
