import { createHash } from 'node:crypto'
import { compareText } from '../collections/compare-text.ts'
import type { Article } from './article.ts'
import { toLineFeeds } from './to-line-feeds.ts'

/** Keys of an article that the program writes from the dump, the body last. Others belong to the editor, or to ingest. */
export const writtenKeys = [
  'title',
  'published',
  'publishedBasis',
  'publishedEvidence',
  'outlet',
  'url',
  'byline',
  'lede',
  'captions',
  'related',
  'older',
  'body',
] as const satisfies (keyof Article)[]

export type WrittenKey = (typeof writtenKeys)[number]

/** The line that holds a file's own signature: `generated: 9f86d0… title:3b5d5c3712`. */
const signatureLine = /^generated:.*\n/mu

/**
 * What the program wrote, in short, so that an editor's change can be told from its own: the SHA-256 of the file's text
 * without its signature, then a short hash of each key's value. The first answers "was this file touched?", the others
 * "which keys?".
 */
export function toSignature(text: string, article: Article): string {
  const keys = writtenKeys.flatMap((key) => {
    const digest = toDigest(article[key])
    return digest === undefined ? [] : [`${key}:${digest}`]
  })
  return [hash(withoutSignature(text)), ...keys].join(' ')
}

/** True when the text is, apart from its line ends, what the program wrote when it signed. */
export function isUntouched(text: string, signature: string | undefined): boolean {
  return signature !== undefined && signature.split(' ')[0] === hash(withoutSignature(text))
}

/** The short hash that a signature holds for a key; undefined when the program wrote no such key. */
export function findSigned(signature: string | undefined, key: WrittenKey): string | undefined {
  const part = findPart(signature, key)
  return part?.slice(part.indexOf(':') + 1) || undefined
}

/** Whether the dump changed a key after its editor did, and the article does not have the change: `title!:3b5d5c3712`. */
export function isPending(signature: string | undefined, key: WrittenKey): boolean {
  return findPart(signature, key)?.startsWith(`${key}!:`) === true
}

/** A new signature in which some keys stay pending, with the hash of what the editor changed. */
export function keepPending(fresh: string, old: string, keys: readonly WrittenKey[]): string {
  const pending = keys.map((key) => `${key}!:${findSigned(old, key) ?? ''}`)
  const others = fresh.split(' ').filter((part) => keys.every((key) => !part.startsWith(`${key}:`)))
  return [...others, ...pending].join(' ')
}

function findPart(signature: string | undefined, key: WrittenKey): string | undefined {
  return signature?.split(' ').find((part) => part.startsWith(`${key}:`) || part.startsWith(`${key}!:`))
}

/** The short hash of a value; undefined for what is not written: absent, empty, or the default `unknown`. */
export function toDigest(value: Article[WrittenKey]): string | undefined {
  if (value === undefined || value.length === 0 || value === 'unknown') return undefined
  return hash(JSON.stringify(typeof value === 'string' ? toLineFeeds(value.trim()) : value, sortKeys)).slice(0, 10)
}

/** Only the front matter can hold the line: the search ends where the front matter does. */
function withoutSignature(text: string): string {
  const levelled = toLineFeeds(text)
  const end = levelled.indexOf('\n---\n', 3) + 1
  return levelled.slice(0, end).replace(signatureLine, '') + levelled.slice(end)
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
