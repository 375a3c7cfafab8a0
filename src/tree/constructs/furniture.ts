import type { Construct } from '../construct.ts'
import { findStamp } from '../dateline-shape.ts'
import { furnitureEndings, furnitureLines, furnitureOpenings } from '../page-words.ts'

/** An address alone on a line: `https://vov.vn/….vov`. */
const address = /^(?:https?:\/\/|www\.)\S+$/u

/** A line without any letter: `0`, `* * *`, `---`. */
const letterless = /^[^\p{L}]*$/u

/** Lines longer than this are text, however they begin. */
const longest = 30

/** What pages print around a story: widgets, navigation, calls to follow, forms. */
export const furniture: Construct = (line, page) => {
  const { key, text, words } = line
  if (page.outletWords.furniture.has(key))
    return [{ role: 'furniture', weight: 6, reason: 'page furniture of a known outlet' }]
  if (furnitureLines.has(key)) return [{ role: 'furniture', weight: 6, reason: 'page furniture' }]
  if (address.test(text)) return [{ role: 'furniture', weight: 6, reason: 'an address' }]
  if (letterless.test(text) && findStamp(text) === undefined) return [{ role: 'furniture', weight: 4, reason: 'no letters' }]
  if (words.length > longest) return []
  if (furnitureOpenings.some((opening) => `${key} `.startsWith(opening))) {
    return [{ role: 'furniture', weight: 4.5, reason: 'opens like page furniture' }]
  }
  if (words.length <= 8 && furnitureEndings.some((ending) => key.endsWith(ending))) {
    return [{ role: 'furniture', weight: 4, reason: 'ends like page furniture' }]
  }
  return words.length <= 4 && !line.stopped
    ? [{ role: 'furniture', weight: 0.8, reason: 'a few words without a full stop' }]
    : []
}
