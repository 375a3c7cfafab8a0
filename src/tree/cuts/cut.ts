import type { Span } from '../dump-tree.ts'

/** A part of a block's text that is not what the reader reads; UTF-16 offsets in the block. */
export interface Cut {
  type: Span['type']
  start: number
  end: number
}
