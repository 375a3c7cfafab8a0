import iconv from 'iconv-lite'
import { isSyllable } from '../vietnamese/is-syllable.ts'
import { syllableShare } from './legacy-encodings.ts'

/** UTF-8 that a program read as Windows-1252, read back. */
export interface MendedUtf8 {
  text: string
  /** How many lines were mended. */
  count: number
  /** The first of them: number, 1-based, and words before and after. */
  first: { line: number; found: string; mended: string }
  /** Letters of which a part is gone; each stands as U+FFFD. */
  lost: number
}

/** What Windows-1252 shows for the bytes 80 to BF, of which every letter of UTF-8 but its first byte is made. */
const tails = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const tail = `[${tails}]`

/** A letter as its bytes: `Ã¡` for á, `áº¿` for ế, `Ä‘` for đ. */
const letter = new RegExp(`[ð-ô]${tail}{3}|[à-ï]${tail}{2}|[Â-ß]${tail}`, 'gu')

/** A letter of Vietnamese alone, which no other text spells so: `áº¿`, `á»‘`. */
const vietnamese = new RegExp(`á[º»]${tail}`, 'gu')

/** The same where no closing guillemet can be meant: such a line was misread although it holds other letters. */
const inWord = new RegExp(`áº${tail}|á»${tail}(?=\\p{L})`, 'u')

/** A line that holds characters of Windows-1252 alone. */
const misreadLine = new RegExp(`^[\\0-\\u00ff\\ufffd${tails}]*$`, 'u')

/** An à whose second byte, a hard space, became a plain one: `ngÃ y`. */
const spacedA = /Ã /gu

/** The same where nothing else in the line is misread: a name in capitals may end in Ã. */
const spacedAInWord = /(?<=\p{Ll})Ã /gu

/** That letter read back; the mark shows where the space was. */
const parted = /(?<before>\p{L}{0,6})à\u200b(?<after>\p{L}{0,6})/gu

/** A Đ and a closing quotation mark whose last byte, a control character, is gone: `Äàm phán`, `â€`. */
const bareD = new RegExp(`Ä(?!${tail})`, 'gu')
const bareQuote = new RegExp(`â€(?!${tail})`, 'gu')

/** Another letter that lost its end, a soft hyphen perhaps: `giáºn`. */
const rest = new RegExp(`(?:á[º»]|Ã)(?!${tail})`, 'gu')

/** Times that a text may have been misread. */
const mostTimes = 3

/**
 * Mends lines of UTF-8 that were read as Windows-1252 before they were copied: `Tá»•ng thá»‘ng` is `Tổng thống`; also where
 * that happened twice. Undefined when there are none: the bytes of a line must make letters, and no fewer of its words be
 * Vietnamese than before.
 */
export function mendUtf8(text: string): MendedUtf8 | undefined {
  // Every such page has one of these, and hardly any other.
  if (!text.includes('º') && !text.includes('»')) return undefined
  let mended = text
  for (let time = 0; time < mostTimes && isMisread(mended); time += 1) mended = readBack(mended)
  return mended === text ? undefined : compare(text.split('\n'), mended.split('\n'))
}

function isMisread(text: string): boolean {
  return text.search(vietnamese) >= 0 || text.includes('Ã¡Â')
}

function compare(lines: readonly string[], mended: readonly string[]): MendedUtf8 {
  const changed = mended.flatMap((line, index) => (line === lines[index] ? [] : [index]))
  const at = changed[0] ?? 0
  return {
    text: mended.join('\n'),
    count: changed.length,
    first: { line: at + 1, found: lines[at] ?? '', mended: mended[at] ?? '' },
    lost: changed.reduce((sum, index) => sum + (mended[index]?.split('\ufffd').length ?? 1) - 1, 0),
  }
}

/** A text whose misread lines are read back once, where that is certain. */
function readBack(text: string): string {
  // Where the byte behind a small đ was kept, the one that is gone was that of a capital: Windows-1252 shows it as nothing.
  const letterD = text.includes('Ä‘') ? 'Ä\u0090' : '\ufffd'
  return text
    .split('\n')
    .map((line) => readLineBack(line, letterD))
    .join('\n')
}

function readLineBack(line: string, letterD: string): string {
  const isOfBytes = misreadLine.test(line)
  const whole = isOfBytes ? restore(line, letterD) : line
  const mended = whole.replace(letter, toLetter).replace(parted, joinParted)
  const isCertain = isOfBytes || inWord.test(line)
  return isCertain && syllableShare(mended) >= syllableShare(line) ? mended : line
}

/** A line with the bytes that copying it took away; U+FFFD where they cannot be told. */
function restore(line: string, letterD: string): string {
  if (line.search(letter) < 0) return line.replace(spacedAInWord, 'Ã\u00a0\u200b')
  return line
    .replace(spacedA, 'Ã\u00a0\u200b')
    .replace(bareD, letterD)
    .replace(bareQuote, 'â€\u009d')
    .replace(rest, '\ufffd')
}

function toLetter(found: string): string {
  const decoded = Buffer.from(Array.from(found, toByte)).toString('utf8')
  return decoded.includes('\ufffd') ? found : decoded
}

function toByte(character: string): number {
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : (iconv.encode(character, 'windows-1252')[0] ?? code)
}

function joinParted(_: string, before: string, after: string): string {
  const joined = `${before}à${after}`
  return isSyllable(joined) ? joined : `${before}à ${after}`
}
