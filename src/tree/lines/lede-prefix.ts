import { isCapitalAt, kindAt, kinds, runEnd } from '../../vietnamese/character-kinds.ts'

/**
 * The name by which an outlet opens its ledes: `VOV.VN - `, `(Dân trí) - `, `(PLO)- `, `TGVN. `, `GD&TĐ - `,
 * `MOSKVA (Sputnik) - `, `(Ngày Nay) – `. A name in brackets with a dash, or capitals (at least three, or with a
 * web ending) with a dash or full stop; never a country as in `Mỹ - Armenia`.
 */
const shape =
  /^(?<prefix>(?:\((?<bracketed>\p{Lu}[^()\d]{1,28})\)\s*[-–—]|(?<place>\p{Lu}[\p{Lu}\s.,-]{1,30})\((?<agency>[^()\d]{2,20})\)\s*[-–—]|(?<name>\p{Lu}[\p{L}\d]{1,14}\.(?:vn|VN|com|COM|net|NET|org|ORG)|\p{Lu}[\p{Lu}\d&]{2,11})\s*(?:[-–—|](?=\s)|\.(?=\s)))\s*)(?=["“‘'«]?[\p{Lu}\d])/u

/** The outlet's prefix of a lede by its shape, as printed with the dash and space; undefined when there is none. */
export function findLedePrefix(text: string): string | undefined {
  return opensWithWord(text) ? undefined : shape.exec(text.slice(0, 80))?.groups?.prefix
}

const inName = kinds.letter | kinds.digit

/** Whether a text opens with a word in small letters, and no address: as nearly all lines do that have no prefix. */
function opensWithWord(text: string): boolean {
  return kindAt(text, 1) === kinds.letter && !isCapitalAt(text, 1) && text[runEnd(text, 2, inName)] !== '.'
}

/** The first of some known openings with which a text begins, with the joint behind it: `Báo Núi` → `Báo Núi – `. */
export function findKnownPrefix(text: string, openings: readonly string[]): string | undefined {
  const opening = openings.find((known) => known !== '' && text.startsWith(known))
  return opening === undefined ? undefined : opening + (joint.exec(text.slice(opening.length))?.[0] ?? '')
}

/** What stands between a prefix and the text: `. `, ` - `, `: `. */
const joint = /^[\s.:–—-]*/u
