import { groupBy } from '../collections/group-by.ts'
import { daysBetween } from '../edtf/calendar.ts'
import type { Story } from './story.ts'
import type { ToldThread } from './threads.ts'
import { commonWords, titlePhrases } from './title-phrases.ts'

/** A story related to another, with what relates them. */
export interface RelatedStory {
  story: Story
  /** Ids of those whom both name, the rarest in the archive first. */
  shared: readonly string[]
  /** Ids of threads that both belong to. */
  threads: readonly string[]
  /** Words that stand in both titles, as the other has them; empty when there are none. */
  words: string
}

/** What stories can have in common, each with the stories that have it, oldest first. */
export interface RelatedIndex {
  featuresOf: ReadonlyMap<Story, readonly Feature[]>
  storiesWith: ReadonlyMap<string, readonly Story[]>
  /** Place of each story in the order of time. */
  order: ReadonlyMap<Story, number>
}

interface Feature {
  /** `name:berlin`, `thread:hanh-lang-lachin`, `words:giai phap tinh the`. */
  key: string
  kind: 'name' | 'thread' | 'words'
  /** Of the entity or thread; the phrase itself. */
  id: string
  /** 0 for what every story shares; 2.3 for what a tenth does. */
  rarity: number
}

/** Of a story's mentions, the most frequent are compared. */
const mostNames = 16

/** @param stories in the order of time, those of unknown year last */
export function indexRelated(
  stories: readonly Story[],
  threadsOf: ReadonlyMap<Story, readonly ToldThread[]>,
): RelatedIndex {
  const namesOf = new Map(stories.map((story) => [story, listNames(story, threadsOf.get(story) ?? [])]))
  const storiesWith = groupBy(stories, (story) => (namesOf.get(story) ?? []).map(toKey))
  const features = new Map<string, Feature>()
  for (const name of [...namesOf.values()].flat()) {
    const key = toKey(name)
    const holders = storiesWith.get(key)?.length ?? 0
    if (!features.has(key)) features.set(key, { ...name, key, rarity: toRarity(holders, stories.length) })
  }
  return {
    featuresOf: new Map(
      [...namesOf].map(([story, names]) => [story, names.flatMap((name) => features.get(toKey(name)) ?? [])]),
    ),
    storiesWith,
    order: new Map(stories.map((story, index) => [story, index])),
  }
}

type Name = Pick<Feature, 'kind' | 'id'>

function toKey({ kind, id }: Name): string {
  return `${kind}:${id}`
}

/** Added to the number of stories, so that two stories which share a name are related in an archive of two. */
const smallArchive = 8

/** One story counts as several in a small archive, where all shares are high by chance. */
function toRarity(holders: number, stories: number): number {
  return Math.log((stories + smallArchive) / holders)
}

function listNames({ mentions, title, hasTitle }: Story, threads: readonly ToldThread[]): Name[] {
  return [
    ...mentions.slice(0, mostNames).map(({ id }) => ({ kind: 'name' as const, id })),
    ...threads.map(({ thread }) => ({ kind: 'thread' as const, id: thread.id })),
    ...(hasTitle ? titlePhrases(title).map((id) => ({ kind: 'words' as const, id })) : []),
  ]
}

/** How much a common feature of each kind counts, beside how rare it is. */
const kindWeights = { name: 1, thread: 0.7, words: 0.4 } as const satisfies Record<Feature['kind'], number>

/** The least that relates two stories: about one name that a twentieth of the archive shares, or two that a quarter does. */
const leastScore = 1.4

/**
 * The stories most related to one: that share rare names, threads and words of the title, near in time. What half the
 * archive shares says nothing, what few stories share much. Of a common feature only the stories nearest in time are
 * looked at, so that the work for a story does not grow with the archive.
 *
 * @param excluded stories that the page names anyway
 */
export function findRelated(
  index: RelatedIndex,
  story: Story,
  count: number,
  excluded: ReadonlySet<Story> = new Set(),
): RelatedStory[] {
  const features = index.featuresOf.get(story) ?? []
  const found = new Map<Story, Feature[]>()
  for (const feature of features) {
    for (const other of nearestWith(index, feature.key, story)) {
      if (other === story || excluded.has(other)) continue
      const common = found.get(other)
      if (common) common.push(feature)
      else found.set(other, [feature])
    }
  }
  return [...found]
    .map(([other, common]) => ({ other, common, score: toScore(common) * nearness(story, other) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (index.order.get(b.other) ?? 0) - (index.order.get(a.other) ?? 0))
    .slice(0, count)
    .map(({ other, common }) => toRelated(story, other, common))
}

/** On either side of a story, of those that share one feature with it. */
const nearestCount = 16

function nearestWith({ storiesWith, order }: RelatedIndex, key: string, story: Story): readonly Story[] {
  const stories = storiesWith.get(key) ?? []
  if (stories.length <= 2 * nearestCount) return stories
  const at = findPlace(stories, order, order.get(story) ?? 0)
  return stories.slice(Math.max(0, at - nearestCount), at + nearestCount + 1)
}

/** Index of the first story at or after a place in the order of time. */
function findPlace(stories: readonly Story[], order: ReadonlyMap<Story, number>, place: number): number {
  let [low, high] = [0, stories.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const here = stories[middle]
    if (here && (order.get(here) ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

function toScore(common: readonly Feature[]): number {
  let sum = 0
  const words: number[] = []
  for (const { kind, rarity } of common) {
    if (kind === 'words') words.push(rarity)
    else sum += kindWeights[kind] * rarity
  }
  const counted = words.sort((a, b) => b - a).slice(0, countedPhrases)
  return counted.reduce((total, rarity) => total + kindWeights.words * rarity, sum)
}

/** Phrases of the title that count, the rarest: one long phrase in common is one thing in common. */
const countedPhrases = 2

function sortByRarity(common: readonly Feature[], kind: Feature['kind']): Feature[] {
  return common.filter((feature) => feature.kind === kind).sort((a, b) => b.rarity - a.rarity)
}

/** 1 on the same day, .7 after a year, .5 after three; of unknown year as after three. */
function nearness({ moment: a }: Story, { moment: b }: Story): number {
  if (!a || !b) return 0.5
  const days = Math.abs(daysBetween(a.first, b.first))
  return 1 / Math.sqrt(1 + days / 365)
}

/** How many names say what two stories have in common. */
const namedCount = 3

function toRelated(story: Story, other: Story, common: readonly Feature[]): RelatedStory {
  const names = sortByRarity(common, 'name')
  return {
    story: other,
    shared: names.slice(0, namedCount).map(({ id }) => id),
    threads: sortByRarity(common, 'thread').map(({ id }) => id),
    words: story.hasTitle && other.hasTitle ? commonWords(other.title, story.title) : '',
  }
}
