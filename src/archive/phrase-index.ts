import { fold } from '../vietnamese/fold.ts'

/** What a story says, as far as it matters here; an `ArticleRecord` is one. */
export interface Telling {
  title: string | null
  lede: string | null
  body: readonly string[]
}

/** A story of the index that tells what another one tells, in nearly the same words. */
export interface Likeness {
  /** Its number in the order of adding. */
  index: number
  /** Share of the shorter one's phrases that the other has too: 0 to 1. */
  likeness: number
}

/** Hashes of a story's phrases, each once, rising. */
export type Phrases = Uint32Array

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

/** Stories that a phrase of the index may stand for; one that more share is a stock phrase and tells nothing. */
const mostSharing = 50

/** Stories that are compared in full, the likeliest first. */
const mostCompared = 5

/**
 * Stories by their phrases. Each is sketched by a fixed number of them and looked up by those, so that the work grows with
 * the number of stories; only those that share several are compared.
 */
export class PhraseIndex {
  readonly #sharing = new Map<number, number[]>()
  readonly #phrases: Phrases[] = []

  /** Adds a story, also one that is too short to be found. */
  add(own: Phrases): void {
    const index = this.#phrases.push(own) - 1
    if (own.length < leastPhrases) return
    for (const phrase of own.subarray(0, sketchSize)) {
      const known = this.#sharing.get(phrase)
      if (!known) this.#sharing.set(phrase, [index])
      else if (known.length < mostSharing) known.push(index)
    }
  }

  /** The stories of the index that are versions of another one, the likeliest first; none for one that is too short. */
  *findLike(own: Phrases): Generator<Likeness> {
    if (own.length < leastPhrases) return
    const hits = [...this.#countHits(own)].filter(([, count]) => count >= leastHits)
    for (const [index] of hits.sort(([a, m], [b, n]) => n - m || a - b).slice(0, mostCompared)) {
      const likeness = toLikeness(own, this.#phrases[index] ?? own)
      if (likeness >= leastLikeness) yield { index, likeness }
    }
  }

  /** How many sketched phrases each story of the index shares. */
  #countHits(own: Phrases): Map<number, number> {
    const hits = new Map<number, number>()
    for (const phrase of own.subarray(0, sketchSize)) {
      for (const index of this.#sharing.get(phrase) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1)
    }
    return hits
  }
}

/** Both lists rise; each phrase is in a list once. */
function toLikeness(a: Phrases, b: Phrases): number {
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

/** The phrases of a story. */
export function toPhrases({ title, lede, body }: Telling): Phrases {
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
