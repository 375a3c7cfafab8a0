import iconv from 'iconv-lite'
import type { Decoded } from './decoded.ts'
import { likelyEncoding } from './legacy-encodings.ts'
import { mendMisread } from './mend-misread.ts'

/** Byte order marks, longest first where one begins another. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** Share of characters that may be lost before broken UTF-8 counts as another encoding: a cut copy loses one or two. */
const lossShare = 0.005

/** Share of NUL bytes on one side of the byte pairs above which unmarked text is taken for UTF-16. */
const utf16Share = 0.2

/**
 * A dump's bytes as text, or undefined when they are no text at all (a picture, an archive). Tried in order: byte order
 * mark, strict UTF-8, perhaps of a legacy encoding that was misread, UTF-16 by its NUL bytes, then the legacy Vietnamese
 * encodings by their letters.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (marked) return { text: iconv.decode(Buffer.from(bytes), marked.encoding), encoding: marked.encoding }
  const strict = decodeStrictUtf8(bytes)
  if (strict !== undefined) return strict.includes('\0') ? decodeNuls(bytes, strict) : mendMisread(strict)
  return decodeUtf16(bytes) ?? decodeBrokenUtf8(bytes) ?? likelyEncoding(bytes)
}

/** UTF-16 without a mark; or UTF-8 with a NUL or two that somebody's program left in it, which say nothing. */
function decodeNuls(bytes: Uint8Array, text: string): Decoded | undefined {
  const count = text.split('\0').length - 1
  const isText = count <= Math.max(1, text.length * lossShare)
  return decodeUtf16(bytes) ?? (isText ? mendMisread(text.replaceAll('\0', '')) : undefined)
}

/** UTF-8 with a few broken bytes, each kept as U+FFFD. */
function decodeBrokenUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.split('\ufffd').length - 1
  return text.includes('\0') || lost > Math.max(1, text.length * lossShare)
    ? undefined
    : { text, encoding: 'utf-8', lost }
}

function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: plain Latin letters leave a NUL in every pair, always on the same side. */
function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, 4096)
  const nuls = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const pairs = sample.length / 2
  const encoding = odd > pairs * utf16Share && even < odd / 10 ? 'utf-16le' : 'utf-16be'
  if (encoding === 'utf-16be' && !(even > pairs * utf16Share && odd < even / 10)) return undefined
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding }
}
