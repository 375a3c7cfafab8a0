import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import { lazily } from '../lazily.ts'
import { findLookBack, isOfNow } from '../story/look-back.ts'
import { isBeside, isOfHead, type Sentence } from '../story/sentences.ts'
import { eventTraits, type ToldBy } from '../traits/event-traits.ts'
import type { OwnTrait, Trait } from '../traits/trait.ts'
import { nearness, type Told, toTold } from './told.ts'

/** Looks things up in a story. */
export interface ToldFinder {
  /** What of an event it tells around a date; its own sentence counts most. */
  find: (event: KnownEvent, sentence: Sentence) => Told | undefined
  /** Whether nothing but one sentence has to do with an event, in a story of several. */
  isAlone: (event: KnownEvent, sentence: Sentence) => boolean
  /** Whether the title has to do with an event; so it is taken on a page without one. */
  isInTitle: (event: KnownEvent) => boolean
}

/** Sentences, the title among them, of the shortest story in which the news stands in more than one. */
const several = 3

/** Nothing is searched for before it is asked for: not all pages name a day on which a known event was. */
export function toldFinder(
  sentences: readonly Sentence[],
  captions: readonly Sentence[],
  knowledge: KnowledgeBase,
): ToldFinder {
  const all = [...sentences, ...captions]
  const traits = eventTraits(knowledge)
  const found = lazily(() => new Map(all.map((sentence) => [sentence, traits.in(sentence.tokens)])))
  const onPage = lazily(() => markPage(all, found(), traits.count))
  const titles = lazily(() => sentences.filter(({ role }) => role === 'title'))
  const toldAround = madeOnce((sentence: Sentence) => {
    const around = all.filter((other) => isBeside(other, sentence))
    const near = markAround(onPage(), around, [sentence, ...sameDay(sentences, sentence)], found())
    const known = new Map<KnownEvent, Told | undefined>()
    return (event: KnownEvent) => {
      if (!known.has(event)) known.set(event, toldOn(near, traits.of(event)))
      return known.get(event)
    }
  })
  return {
    find: (event, sentence) => toldAround(sentence)(event),
    isAlone: (event, sentence) => all.length >= several && !isToldBeside(sentence, traits.of(event)?.traits, found()),
    isInTitle: (event) => titles().length === 0 || has(titles(), traits.of(event)?.traits, found()),
  }
}

type FoundTraits = ReadonlyMap<Sentence, readonly Trait[]>

/** How near each trait stands in the story as a whole: nearer in what its head tells of its own time. */
function markPage(all: readonly Sentence[], found: FoundTraits, count: number): Uint8Array {
  const page = new Uint8Array(count)
  for (const traits of found.values()) mark(page, traits, nearness.far)
  for (const one of ofNow(all.filter(isOfHead))) mark(page, found.get(one), nearness.near)
  return page
}

/** The same around a date: nearer in its paragraph, nearest in its own sentences. */
function markAround(
  page: Uint8Array,
  around: readonly Sentence[],
  own: readonly Sentence[],
  found: FoundTraits,
): Uint8Array {
  const near = page.slice()
  for (const one of ofNow(around)) mark(near, found.get(one), nearness.near)
  for (const one of own) mark(near, found.get(one), nearness.own)
  return near
}

/** Whether another sentence has to do with an event. */
function isToldBeside(sentence: Sentence, event: readonly OwnTrait[] | undefined, found: FoundTraits): boolean {
  const others = [...found.keys()].filter((one) => one !== sentence)
  return has(others, event, found)
}

/** Whether some sentences have to do with an event. */
function has(sentences: readonly Sentence[], event: readonly OwnTrait[] | undefined, found: FoundTraits): boolean {
  const numbers = new Set(event?.map(({ trait }) => trait.number))
  return sentences.some((one) => found.get(one)?.some(({ number }) => numbers.has(number)))
}

function toldOn(page: Uint8Array, event: ToldBy | undefined): Told | undefined {
  return event && isTold(event, page) ? toTold(event.traits, page) : undefined
}

/** Whether a word of an event stands near, and a name on the page: hundreds are asked for, most told of by none. */
function isTold({ words, names }: ToldBy, page: Uint8Array): boolean {
  return stands(names, page, nearness.far) && stands(words, page, nearness.near)
}

/** Whether one of some traits stands at least so near. */
function stands(numbers: Uint32Array, page: Uint8Array, least: number): boolean {
  for (let at = 0; at < numbers.length; at += 1) if ((page[numbers[at] ?? 0] ?? 0) >= least) return true
  return false
}

/** Sentences without those that tell of another time: those that look back, and behind one without a date the rest of its paragraph. */
function ofNow(sentences: readonly Sentence[]): Sentence[] {
  let turn: Sentence | undefined
  return sentences.filter((one) => {
    const isThen = isOfThen(one)
    if (isThen && one.dates.length === 0) turn = one
    return !isThen && !(turn && isBeside(turn, one))
  })
}

/** ` truoc day `, ` ke tu `, folded, as a sentence begins. */
const before = /^ (?:truoc (?:day|kia)|ke tu|tu khi) /u

/** Whether a sentence tells of another time than those around it. */
function isOfThen(sentence: Sentence): boolean {
  return before.test(sentence.words) || !isOfNow(findLookBack(sentence))
}

function mark(page: Uint8Array, traits: readonly Trait[] = [], how: number): void {
  for (const { number } of traits) page[number] = how
}

/** The next sentence with a date, where that is the same day: `Cùng ngày, …`. */
function sameDay(sentences: readonly Sentence[], sentence: Sentence): Sentence[] {
  const at = sentences.indexOf(sentence)
  const next = at < 0 ? undefined : sentences.slice(at + 1).find(({ dates }) => dates.length > 0)
  const isSame = next?.dates.some(
    ({ meaning }) => meaning.kind === 'shift' && meaning.origin === 'anchor' && meaning.count === 0,
  )
  return next && isSame ? [next] : []
}
