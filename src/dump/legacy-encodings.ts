import iconv from 'iconv-lite'
import { isSyllable } from '../vietnamese/is-syllable.ts'
import type { Decoded } from './decoded.ts'
import { decodeVni } from './vni.ts'

const candidates = [
  { encoding: 'windows-1258', read: (bytes: Buffer) => iconv.decode(bytes, 'windows-1258') },
  { encoding: 'tcvn', read: (bytes: Buffer) => iconv.decode(bytes, 'tcvn') },
  { encoding: 'vni', read: (bytes: Buffer) => decodeVni(iconv.decode(bytes, 'windows-1252')) },
] as const

export type LegacyEncoding = (typeof candidates)[number]['encoding']

/** Words that hold a letter beyond ASCII: the only ones an encoding can get wrong. */
const accentedWord = /(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]+)?[^\0-\u007f][\p{L}\p{M}]*/gu

/** Characters that printed text does not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\0-\u0008\u000e-\u001f\u007f]/gu

/** Bytes looked at: enough for the statistics, short enough for a 20 MB file. */
const sampleSize = 65_536

/** Share of accented words that must be Vietnamese syllables: right encodings give .9 and more, wrong ones under .4. */
const leastShare = 0.6

/**
 * Bytes that are not Unicode, read in the legacy encoding under which the most accented words are Vietnamese syllables;
 * undefined when none fits, as for a picture.
 */
export function likelyEncoding(bytes: Uint8Array): (Decoded & { encoding: LegacyEncoding }) | undefined {
  const sample = Buffer.from(bytes.subarray(0, sampleSize))
  const scored = candidates.map((candidate) => ({ candidate, share: syllableShare(candidate.read(sample)) }))
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a))
  if (best.share < leastShare) return undefined
  return { text: best.candidate.read(Buffer.from(bytes)), encoding: best.candidate.encoding }
}

/** Bytes as text of an encoding that {@link likelyEncoding} found. */
export function readAs(bytes: Buffer, encoding: LegacyEncoding): string {
  return candidates.find((candidate) => candidate.encoding === encoding)?.read(bytes) ?? ''
}

/** Share of a text's accented words that are Vietnamese syllables; 0 for binary data and where there are none. */
export function syllableShare(text: string): number {
  const normalised = text.normalize('NFC')
  if ((normalised.match(controls)?.length ?? 0) > normalised.length / 200) return 0
  const words = normalised.match(accentedWord) ?? []
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length
}
