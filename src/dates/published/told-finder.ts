import type { KnowledgeBase, KnownEvent } from '../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import { eventTraits, type Trait } from './event-traits.ts'
import type { Sentence } from './sentences.ts'
import { shares, type Told, toTold } from './told.ts'

/** Looks up what of an event a story tells around a date; its own sentence counts most. */
export type FindTold = (event: KnownEvent, sentence: Sentence) => Told | undefined

/** Nothing is searched for before it is asked for: not all pages name a day on which a known event was. */
export function toldFinder(
  sentences: readonly Sentence[],
  captions: readonly Sentence[],
  knowledge: KnowledgeBase,
): FindTold {
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

/** The next sentence with a date, where that is the same day: `Cùng ngày, …`. */
function sameDay(sentences: readonly Sentence[], sentence: Sentence): Sentence[] {
  const at = sentences.indexOf(sentence)
  const next = at < 0 ? undefined : sentences.slice(at + 1).find(({ dates }) => dates.length > 0)
  const isSame = next?.dates.some(
    ({ meaning }) => meaning.kind === 'shift' && meaning.origin === 'anchor' && meaning.count === 0,
  )
  return next && isSame ? [next] : []
}
