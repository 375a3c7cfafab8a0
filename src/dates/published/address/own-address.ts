import type { PlacedText } from '../../../tree/dump-tree.ts'
import { foldKey } from '../../../vietnamese/fold.ts'
import { type AddressDate, fromAddress } from './from-address.ts'

/** `https://bao.example/bieu-tinh-o-tbilisi-20241205203155.htm`. */
const printed = /https?:\/\/[^\s<>"“”()]+/u

/** A picture may be older than its story. */
const picture = /\.(?:jpe?g|png|gif|webp|avif|mp4)\b/iu

/**
 * The day or month in the address that a page prints of itself, at its top or behind `Nguồn:`: the words in it are those of
 * the title, as in no address of another story. Undefined where two such addresses disagree.
 */
export function findOwnAddress(texts: readonly PlacedText[], newestYear: number): AddressDate | undefined {
  let found: AddressDate | undefined
  let title: ReadonlySet<string> | undefined
  for (const { text, line } of texts) {
    if (!text.includes('://')) continue
    const address = printed.exec(text)?.[0] ?? ''
    const date = picture.test(address) ? undefined : fromAddress(address, newestYear)
    if (!date) continue
    title ??= titleOf(texts)
    if (!isOfTitle(address, title)) continue
    if (found && found.edtf !== date.edtf) return undefined
    found ??= { ...date, line }
  }
  return found
}

function titleOf(texts: readonly PlacedText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ role, text }) => (role === 'title' ? foldKey(text).split(' ') : [])))
}

/** Words of the shortest address that tells a title, and how many of them may be others: titles are changed afterwards. */
const fewest = 3
const others = 0.25

/** What follows the path of an address: `?page=2`, `#comments`. */
const afterPath = /[?#]/u

/** Words of a slug: `bieu-tinh`; what parts them, `bieu-tinh_123.htm`; and a number or what is glued to one, `post123`. */
const hyphened = /\p{L}-\p{L}/u
const joint = /[-_.]/u
const figure = /\d/u

/** Whether the last part of an address is made of a title's words. Figures and what stands beside them are no words. */
function isOfTitle(address: string, title: ReadonlySet<string>): boolean {
  const [path = ''] = address.split(afterPath, 1)
  const last = path.split('/').findLast((part) => hyphened.test(part)) ?? ''
  const words = last.split(joint).filter((word) => word !== '' && !figure.test(word) && !ends.has(word))
  return (
    words.length >= fewest && words.filter((word) => !title.has(word.toLowerCase())).length <= words.length * others
  )
}

/** Endings of addresses. */
const ends: ReadonlySet<string> = new Set(['htm', 'html', 'chn', 'tpo', 'ldo', 'epi', 'vnp', 'vov', 'aspx', 'php'])
