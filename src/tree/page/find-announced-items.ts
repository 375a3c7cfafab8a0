import { furnitureOpening } from '../furniture-opening.ts'
import type { LineView } from '../lines/line-view.ts'
import type { ListPlace } from './find-list-places.ts'

/** Words of the shortest announcement, of the longest, and of the longest item. */
const shortest = 5
const longest = 60
const longestItem = 18

/** Items of the shortest list and of the longest. */
const leastItems = 2
const mostItems = 20

/** Words of the shortest sentence with which the story goes on. */
const sentenceLength = 8

/** A question or a call; dots cut off the abstract of another story. */
const asks = /[?!]$/u

/** What a page's own lists hold, and whom they are for: `Những tin bài về cửa khẩu:`, `Một số hình ảnh buổi lễ:`. */
const ofPage =
  /^(?:(?:các|những|một số|mấy)\s)?(?:tin|bài|video|clip)(?!\p{L})|(?<!\p{L})(?:ảnh|bài viết|bài báo|tin bài|bạn đọc|độc giả|quý vị)(?!\p{L})/iu

/**
 * The items of lists in the story that lost their bullets when the page was copied: below a line that ends with a colon
 * and is no heading of other stories, two lines or more that do not end like sentences, and then the story again.
 *
 * @returns the index of each item, with that of the line that announces it
 */
export function findAnnouncedItems(
  lines: readonly LineView[],
  places: readonly ListPlace[],
  firstSentence: number,
): Map<number, number> {
  const found = new Map<number, number>()
  if (firstSentence < 0) return found
  for (const line of lines) {
    if (!line.holds.colon || line.index <= firstSentence || !announces(line, places)) continue
    const end = findEnd(line.index, lines, places)
    for (let item = line.index + 1; item < end; item++) found.set(item, line.index)
  }
  return found
}

function announces({ text, key, words, index }: LineView, places: readonly ListPlace[]): boolean {
  if (!text.endsWith(':') || words.length < shortest || words.length > longest) return false
  if (places[index]?.heading || places[index]?.below) return false
  return !ofPage.test(text) && !furnitureOpening.test(key)
}

/** The line behind the last item, or the last item itself if it ends like a sentence; -1 where there is no list. */
function findEnd(start: number, lines: readonly LineView[], places: readonly ListPlace[]): number {
  const from = start + 1
  for (const line of lines.slice(from, from + mostItems)) {
    if (places[line.index]?.heading || places[line.index]?.isFoot) return -1
    if (line.stopped) return line.index - from >= leastItems && line.words.length >= sentenceLength ? line.index : -1
    if (!isItem(line)) return -1
  }
  return -1
}

function isItem({ lettered, words, credit, stamp, halfStopped, text }: LineView): boolean {
  if (!lettered || credit || stamp?.strong || (halfStopped && !asks.test(text)) || text.endsWith(':')) return false
  return words.length > 0 && words.length <= longestItem
}
