import type { Block, DumpTree } from '../tree/dump-tree.ts'
import { blockText } from '../tree/from-dump.ts'
import { ownCredit, ownText } from '../tree/placed-texts.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { ArticleRecord } from './article-record.ts'
import { findPhotographer } from './find-photographer.ts'

type Caption = ArticleRecord['captions'][number]

/** Share of words of the shorter of two captions that the longer must have for them to be versions of one. */
const alike = 0.75

/** Lines further apart than this belong to different pictures. */
const nearby = 3

/**
 * The captions of a page, each once: versions of one caption (alternative text, then caption with credit) count as one,
 * a credit on a line of its own goes to the caption above it, the photographer of the author's line to those without
 * one, pictures that only repeat the title are left out.
 */
export function collectCaptions(tree: DumpTree): Caption[] {
  const captions: (Caption & { line: number })[] = []
  const texts = new Set<string>()
  let ahead: (Caption & { line: number }) | undefined
  for (const block of tree.children) {
    if (block.role !== 'caption' && block.role !== 'credit') continue
    const next = { text: ownText(block), credit: ownCredit(block) ?? null, line: block.position?.start.line ?? 0 }
    if (block.role === 'credit' && next.credit === null) next.credit = next.text
    const isCredit = block.role === 'credit' || (next.text === '' && next.credit !== null)
    const previous = captions.at(-1)
    const isNear = previous !== undefined && previous.text !== '' && next.line - previous.line <= nearby
    if (isCredit && isNear && previous.credit === null) previous.credit = next.credit
    else if (isCredit) {
      ahead = { ...next, text: '' }
      const isLabelled = block.role === 'caption' || ofPicture.test(blockText(block))
      if (isLabelled && !captions.some(({ credit }) => credit === next.credit)) captions.push(ahead)
    } else if (isNear && areVersions(previous.text, next.text)) {
      texts.delete(previous.text)
      captions[captions.length - 1] = merge(previous, next)
    } else if (block.role === 'caption' && ahead && next.credit === null && next.line - ahead.line <= nearby) {
      if (previous === ahead) captions.pop()
      captions.push({ ...next, credit: ahead.credit })
      ahead = undefined
    } else if (block.role === 'caption' && hasText(block) && !texts.has(next.text)) captions.push(next)
    const last = captions.at(-1)
    if (last) texts.add(last.text)
  }
  const photographer = captions.some(({ credit }) => credit === null) ? (findPhotographer(tree) ?? null) : null
  return captions.map(({ text, credit }) => ({ text, credit: credit ?? photographer }))
}

/** A source that says itself that it is a picture's: `Ảnh do gia đình cung cấp`. */
const ofPicture = /^\(?(?:ảnh|photo|hình)(?!\p{L})/iu

function hasText(block: Block): boolean {
  return ownText(block) !== '' || ownCredit(block) !== undefined
}

function areVersions(a: string, b: string): boolean {
  const [short, long] = [foldKey(a).split(' '), foldKey(b).split(' ')].toSorted((x, y) => x.length - y.length)
  if (!short || !long || short[0] === '') return false
  const known = new Set(long)
  return short.filter((word) => known.has(word)).length / short.length >= alike
}

/** The version that says most of the source, else the later one, which is the one below the picture. */
function merge<T extends Caption>(previous: T, next: T): T {
  return (previous.credit?.length ?? 0) > (next.credit?.length ?? 0) ? previous : next
}
