import { fold } from '../vietnamese/fold.ts'

/** What a story says, as far as it matters here; an `ArticleRecord` is one. */
export interface Telling {
  title: string | null
  lede: string | null
  body: readonly string[]
}

/** A story that tells what an earlier one tells, in nearly the same words. */
export interface NearDuplicate {
  /** Index of the story. */
  index: number
  /** Index of the earlier story most like it. */
  twin: number
  /** Share of the shorter one's phrases that the other has too: 0 to 1. */
  likeness: number
}

/** Folded words in a phrase: long enough that two stories on one event share few of them by chance. */
const phraseLength = 5

/** Phrases that stand for a story in the index: those with the smallest hashes, whatever their place. */
const sketchSize = 64

/** Phrases below which a story is too short to tell a copy from a stock sentence. */
const leastPhrases = 20

/** Sketched phrases that two stories share before they are compared in full. */
const leastHits = 3

/** Share of the shorter story's phrases from which two stories are versions of one. */
const leastLikeness = 0.6

/**
 * Near-duplicates among stories: the same dump twice, one agency's story in two outlets, cut or lightly edited. Each
 * story is sketched by a fixed number of its phrases and looked up by them, so that the work grows with the number of
 * stories; only those that share several are compared. Each copy is named once, with the earlier story most like it.
 *
 * @returns in the order of the stories
 */
export function findNearDuplicates(stories: readonly Telling[]): NearDuplicate[] {
  const sharing = new Map<number, number[]>()
  const phrases: Uint32Array[] = []
  return stories.flatMap((story, index) => {
    const own = toPhrases(story)
    phrases.push(own)
    if (own.length < leastPhrases) return []
    const sketch = own.subarray(0, sketchSize)
    const found = findTwin(own, countHits(sketch, sharing), phrases)
    for (const phrase of sketch) addTo(sharing, phrase, index)
    return found ? [{ index, ...found }] : []
  })
}

/** Stories that a phrase of the index may stand for; one that more share is a stock phrase and tells nothing. */
const mostSharing = 50

function addTo(sharing: Map<number, number[]>, phrase: number, index: number): void {
  const known = sharing.get(phrase)
  if (!known) sharing.set(phrase, [index])
  else if (known.length < mostSharing) known.push(index)
}

/** How many sketched phrases each earlier story shares. */
function countHits(sketch: Uint32Array, sharing: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const hits = new Map<number, number>()
  for (const phrase of sketch) {
    for (const index of sharing.get(phrase) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1)
  }
  return hits
}

/** Earlier stories that are compared in full, the likeliest first. */
const mostCompared = 5

function findTwin(
  own: Uint32Array,
  hits: ReadonlyMap<number, number>,
  phrases: readonly Uint32Array[],
): { twin: number; likeness: number } | undefined {
  const likely = [...hits].filter(([, count]) => count >= leastHits).sort(([a, m], [b, n]) => n - m || a - b)
  for (const [twin] of likely.slice(0, mostCompared)) {
    const likeness = toLikeness(own, phrases[twin] ?? own)
    if (likeness >= leastLikeness) return { twin, likeness }
  }
  return undefined
}

/** Both lists rise; each phrase is in a list once. */
function toLikeness(a: Uint32Array, b: Uint32Array): number {
  let [shared, at] = [0, 0]
  for (const phrase of a) {
    while ((b[at] ?? Number.POSITIVE_INFINITY) < phrase) at += 1
    if (b[at] === phrase) shared += 1
  }
  return shared / Math.min(a.length, b.length)
}

/** Letters and figures of a word, folded. */
const word = /[a-z0-9]+/gu

/** Words of a story that are looked at; the rest of a longer one changes nothing. */
const mostWords = 5000

/** Hashes of a story's phrases, each once, rising. */
function toPhrases({ title, lede, body }: Telling): Uint32Array {
  const text = [title ?? '', lede ?? '', ...body].join('\n').slice(0, mostWords * 10)
  const hashes = Array.from(fold(text).matchAll(word), ([found]) => hashWord(found)).slice(0, mostWords)
  const phrases = new Set<number>()
  for (let at = 0; at + phraseLength <= hashes.length; at += 1) {
    phrases.add(mix(hashes.slice(at, at + phraseLength).reduce((hash, next) => Math.imul(hash ^ next, 0x01000193), 0)))
  }
  return Uint32Array.from(phrases).sort()
}

/** FNV-1a, 32 bits. */
function hashWord(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Spreads a hash over its 32 bits, so that the smallest ones are a fair sample. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
