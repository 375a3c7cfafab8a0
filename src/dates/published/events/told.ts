import { groupBy } from '../../../collections/group-by.ts'
import type { OwnTrait, Trait } from '../traits/trait.ts'

/** What of an event a story tells around a date; nothing where no word of it stands near. */
export interface Told {
  /** How much the names of its places and participants tell, in natural logarithms. */
  names: number
  /** How much its words do. */
  words: number
  /** Some word by which its kind is told stands near the date. */
  ofKind: boolean
  /** A document of it is told as it comes about, with the date. */
  isSigned: boolean
  /** Some place of it is named on the page, or it has none. */
  placed: boolean
  /** Two of its people are named, or all. */
  peopled: boolean
  /** Some place or region of it is named near the date: states alone do not say where. */
  isLocated: boolean
  /** What of it tells most to an editor too, the most first: names and words of its kind; pairs of other words may be halves. */
  traits: readonly Trait[]
}

/** Where a trait stands: not on the page, somewhere on it, in the date's paragraph or in title and lede, with the date. */
export const nearness = { none: 0, far: 1, near: 2, own: 3 } as const

/** How much a trait counts there. How the weights were set is told at `decisive`. */
const shares: readonly number[] = [0, 0.25, 0.7, 1]

interface Found {
  trait: Trait
  weight: number
  ofKind: boolean
}

/**
 * What a page tells of an event by its traits.
 *
 * @param page where each trait stands, by its number, as {@link nearness}
 */
export function toTold(traits: readonly OwnTrait[], page: Uint8Array): Told {
  const [words, names]: [Found[], Found[]] = [[], []]
  let [ofKind, isSigned, isLocated] = [false, false, false]
  for (const own of traits) {
    const { trait } = own
    const where = page[trait.number] ?? nearness.none
    if (where === nearness.none) continue
    const weight = trait.weight * own.share * (shares[where] ?? 0)
    const found = { trait, weight, ofKind: own.ofKind || own.isSigning }
    if (trait.kind === 'word') words.push(found)
    else names.push(found)
    if (where === nearness.far) continue
    if (own.ofKind) ofKind = true
    if (own.isSigning && where === nearness.own) isSigned = true
    if (trait.kind === 'place' || trait.kind === 'region') isLocated = true
  }
  const byHome = [...groupBy(names, ({ trait }) => [trait.home]).values()]
  return {
    names: byHome.reduce((total, some) => total + Math.min(addUp(some), mostOfHome), 0),
    words: addUp(words),
    ofKind,
    isSigned,
    placed: areNamed('place', 1, traits, names),
    peopled: areNamed('person', 2, traits, names),
    isLocated,
    traits: heaviestFirst([...words.filter((word) => word.ofKind), ...names]).map(({ trait }) => trait),
  }
}

/** More than the names of one country are worth: they are in its news all year. */
const mostOfHome = 3.5

/** Whether so many of a kind are named, or as many as there are. */
function areNamed(kind: Trait['kind'], count: number, traits: readonly OwnTrait[], named: readonly Found[]): boolean {
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
