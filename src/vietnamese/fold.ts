import { foldByTable, toFoldTable } from './fold-table.ts'

/**
 * Text as it is compared: lower case, without accents, `đ` as `d`. Spelling and encoding differences such as
 * `hòa`/`hoà`, NFC/NFD and `Đ`/`Ð` vanish. Spaces and punctuation stay; the length may change.
 *
 * @example fold('Đàm phán HOÀ bình') // 'dam phan hoa binh'
 */
export function fold(text: string): string {
  return foldByTable(text, folded) ?? foldAny(text)
}

/**
 * The key under which two headlines count as the same: folded, with punctuation and spacing levelled.
 *
 * @example foldKey("Mỹ 'bơm' viện trợ…") // 'my bom vien tro'
 */
export function foldKey(text: string): string {
  return foldByTable(text, levelled) ?? levelAny(text)
}

/** Combining marks left over after canonical decomposition, such as the hook of `ả` in NFD. */
const combiningMarks = /\p{Mn}+/gu

/** Letters that Unicode does not decompose: đ, the eth that old keyboards typed for Đ, and those of foreign names. */
const undecomposed: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ə: 'a', ı: 'i', ø: 'o', ł: 'l', ß: 'ss' }
const undecomposedLetters = /[đðəıøłß]/gu

/** Anything that is neither letter nor digit. */
const separators = /[^\p{L}\p{N}]+/gu

/** What {@link fold} means, for any text: the table holds its results for one letter each. */
function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replace(combiningMarks, '')
    .replace(undecomposedLetters, (letter) => undecomposed[letter] ?? letter)
}

/** What {@link foldKey} means, for any text. */
function levelAny(text: string): string {
  return foldAny(text).replace(separators, ' ').trim()
}

const folded = toFoldTable(foldAny)
const levelled = toFoldTable(foldAny, (letter) => /^[^\p{L}\p{N}]$/u.test(letter))
