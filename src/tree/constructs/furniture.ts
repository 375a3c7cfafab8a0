import type { Clue, Construct } from '../construct.ts'
import { findStamp } from '../dateline-shape.ts'
import { furnitureEndings, furnitureLines, furnitureOpenings, furnitureWords } from '../page-words.ts'

/** An address alone on a line: `https://vov.vn/….vov`. */
const address = /^(?:https?:\/\/|www\.)\S+$/u

/** A line without any letter: `0`, `* * *`, `---`. */
const letterless = /^[^\p{L}]*$/u

/** An item of a numbered list: `2. Bão số 7`. */
const enumerated = /^\d{1,2}\.\s/u

/** Lines longer than this are text, however they begin. */
const longest = 30

/** What pages print around a story: widgets, navigation, calls to follow, forms. */
export const furniture: Construct = (line, page) => {
  const { key, text, words } = line
  if (page.outletWords.furniture.has(key))
    return [{ role: 'furniture', weight: 6, reason: 'page furniture of a known outlet' }]
  if (furnitureLines.has(key)) return [{ role: 'furniture', weight: 6, reason: 'page furniture' }]
  if (address.test(text)) return [{ role: 'furniture', weight: 6, reason: 'an address' }]
  if (letterless.test(text) && findStamp(text) === undefined)
    return [{ role: 'furniture', weight: 4, reason: 'no letters' }]
  if (words.length > longest) return []
  if (furnitureOpenings.some((opening) => `${key} `.startsWith(opening))) {
    return [{ role: 'furniture', weight: 4.5, reason: 'opens like page furniture' }]
  }
  if (words.length <= 8 && furnitureEndings.some((ending) => key.endsWith(ending))) {
    return [{ role: 'furniture', weight: 4, reason: 'ends like page furniture' }]
  }
  const clues: Clue[] = []
  if (
    enumerated.test(text) &&
    [page.lines[line.index - 1], page.lines[line.index + 1]].some((next) => enumerated.test(next?.text ?? ''))
  ) {
    clues.push({ role: 'furniture', zone: 'head', weight: 3, reason: 'an item of a numbered list' })
  }
  if (words.length <= 4 && !line.stopped)
    clues.push({ role: 'furniture', weight: 0.8, reason: 'a few words without a full stop' })
  const padded = ` ${key} `
  const hits = furnitureWords.filter((word) => padded.includes(` ${word} `)).length
  if (hits > 0) {
    const weight = Math.min(5, (hits * 18) / (words.length + 2))
    clues.push({ role: 'furniture', weight, reason: 'words that pages print around a story' })
    clues.push({ role: 'related-title', weight: -weight / 2, reason: 'words that pages print around a story' })
    clues.push({ role: 'older-title', weight: -weight / 2, reason: 'words that pages print around a story' })
    clues.push({ role: 'title', weight: -weight / 2, reason: 'words that pages print around a story' })
  }
  return clues
}
