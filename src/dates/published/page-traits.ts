import { groupBy } from '../../collections/group-by.ts'
import type { KnowledgeBase, KnownEvent } from '../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import { eventTraits, type OwnTrait, type Trait } from './event-traits.ts'
import type { Sentence } from './sentences.ts'

/** What of an event a story tells around a date; nothing where no word of it stands near. */
export interface Told {
  /** How much the names of its places and participants tell, in natural logarithms. */
  names: number
  /** How much its words do. */
  words: number
  /** Some word by which its kind is told stands near the date. */
  ofKind: boolean
  /** Some place of it is named on the page, or it has none. */
  placed: boolean
  /** Two of its people are named, or all. */
  peopled: boolean
  /** What of it tells most to an editor too, the most first: words of the summary alone are left out. */
  traits: readonly Trait[]
}

/** Looks up how far a story tells of an event around a date. */
export type Weigh = (event: KnownEvent, sentence: Sentence) => Told | undefined

/** Nothing is searched for before it is asked for: not all pages name a day on which a known event was. */
export function toWeigh(
  sentences: readonly Sentence[],
  captions: readonly Sentence[],
  knowledge: KnowledgeBase,
): Weigh {
  const all = [...sentences, ...captions]
  const traitsIn = madeOnce(({ tokens }: Sentence) => eventTraits(knowledge).in(tokens))
  const mark = (found: Map<Trait, number>, some: readonly Sentence[], share: number) => {
    for (const sentence of some) for (const trait of traitsIn(sentence)) found.set(trait, share)
    return found
  }
  const onPage = madeOnce((page: readonly Sentence[]) => {
    const head = page.filter(({ role }) => role === 'title' || role === 'lede')
    return mark(mark(new Map(), page, shares.far), head, shares.near)
  })
  const around = madeOnce((sentence: Sentence) => {
    const paragraph = all.filter(({ line, paragraph }) => line === sentence.line && paragraph === sentence.paragraph)
    const near = mark(new Map(onPage(all)), paragraph, shares.near)
    return mark(near, [sentence, ...sameDay(sentences, sentence)], shares.own)
  })
  const toldAround = madeOnce((sentence: Sentence) => {
    const known = new Map<KnownEvent, Told | undefined>()
    return (event: KnownEvent) => {
      if (!known.has(event)) known.set(event, toTold(eventTraits(knowledge).of(event), around(sentence)))
      return known.get(event)
    }
  })
  return (event, sentence) => toldAround(sentence)(event)
}

/** How much a trait counts with the date, in its paragraph or in title and lede, and elsewhere on the page. */
const shares = { own: 1, near: 0.7, far: 0.4 } as const

/** The next sentence with a date, where that is the same day: `Cùng ngày, …`. */
function sameDay(sentences: readonly Sentence[], sentence: Sentence): Sentence[] {
  const at = sentences.indexOf(sentence)
  const next = at < 0 ? undefined : sentences.slice(at + 1).find(({ dates }) => dates.length > 0)
  const isSame = next?.dates.some(
    ({ meaning }) => meaning.kind === 'shift' && meaning.origin === 'anchor' && meaning.count === 0,
  )
  return next && isSame ? [next] : []
}

interface Found {
  trait: Trait
  weight: number
  isShown: boolean
}

/** Asked for hundreds of events a page: most are told of by no word. */
function toTold(traits: readonly OwnTrait[], shareOf: ReadonlyMap<Trait, number>): Told | undefined {
  const [words, names]: [Found[], Found[]] = [[], []]
  let [isNear, ofKind] = [false, false]
  for (const own of traits) {
    const { trait } = own
    const share = shareOf.get(trait)
    if (share === undefined) continue
    const isShown = trait.kind !== 'word' || own.ofKind || own.share === 1
    const found = { trait, weight: trait.weight * own.share * share, isShown }
    if (trait.kind === 'word') {
      words.push(found)
      if (share > shares.far) isNear = true
      if (share > shares.far && own.ofKind) ofKind = true
    } else names.push(found)
  }
  if (!isNear || names.length === 0) return undefined
  const byHome = [...groupBy(names, ({ trait }) => [trait.home]).values()]
  return {
    names: byHome.reduce((total, some) => total + addUp(some), 0),
    words: addUp(words),
    ofKind,
    placed: isNamed('place', 1, traits, names),
    peopled: isNamed('person', 2, traits, names),
    traits: heaviestFirst([...words, ...names].filter(({ isShown }) => isShown)).map(({ trait }) => trait),
  }
}

/** Whether so many of a kind are named, or as many as there are. */
function isNamed(kind: Trait['kind'], count: number, traits: readonly OwnTrait[], named: readonly Found[]): boolean {
  const all = traits.filter(({ trait }) => trait.kind === kind).length
  return named.filter(({ trait }) => trait.kind === kind).length >= Math.min(count, all)
}

/** What tells of the same is no new evidence: the second counts half, the third a third. */
function addUp(found: readonly Found[]): number {
  return heaviestFirst(found).reduce((total, { weight }, index) => total + weight / (index + 1), 0)
}

function heaviestFirst(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => b.weight - a.weight)
}
