import type { Point } from 'unist'
import type { Block, Span } from '../dump-tree.ts'

/** A part of a block's text: UTF-16 offsets in the block. */
export interface Part {
  start: number
  end: number
}

/**
 * A block cut at some offsets, each piece a block of its own without the white space at its ends; the block itself when
 * nothing is left to cut. Only for blocks that lie on one line.
 */
export function splitBlock(block: Block, text: string, cuts: readonly number[]): Block[] {
  const edges = [0, ...cuts.toSorted((a, b) => a - b), text.length]
  const parts = edges.slice(1).map((end, index) => trimPart(text, { start: edges[index] ?? 0, end }))
  const full = parts.filter(({ start, end }) => end > start)
  return full.length < 2 ? [block] : full.map((part) => toPiece(block, text, part))
}

function trimPart(text: string, { start, end }: Part): Part {
  const value = text.slice(start, end)
  return { start: start + value.length - value.trimStart().length, end: end - value.length + value.trimEnd().length }
}

function toPiece(block: Block, text: string, { start, end }: Part): Block {
  const position = { start: shift(block, start), end: shift(block, end) }
  const span: Span = { type: 'text', value: text.slice(start, end), position }
  return { ...block, children: [span], data: { reason: '' }, position }
}

function shift(block: Block, by: number): Point {
  const { line = 1, column = 1, offset = 0 } = block.position?.start ?? {}
  return { line, column: column + by, offset: offset + by }
}
