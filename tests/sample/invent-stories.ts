import { officeDuring } from '../../src/archive/office-during.ts'
import { sortByKey } from '../../src/collections/sort-by-key.ts'
import type { Country, KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { bylines, captions, credits, disclaimer, ledes, paragraphs, strangers, titles, topics } from './phrases.ts'
import { type Random, seededRandom } from './random.ts'

/** How much of its day a page tells: in its text or layout, the day without a year, or nothing. */
export type Dating = 'full' | 'day' | 'none'

/** A made-up story, before it is laid out as the page of an outlet. */
export interface InventedStory {
  title: string
  lede: string
  paragraphs: string[]
  captions: { text: string; credit: string }[]
  byline: string
  /** `2024-03-01` */
  day: string
  dating: Dating
  /** The outlet's own list: most are stories of the sample, some the archive will lack. */
  related: { title: string; abstract: string }[]
  older: string[]
}

interface Draft extends Omit<InventedStory, 'related' | 'older'> {
  countries: readonly [string, string]
  random: Random
}

/** Countries that stories begin with, and those they turn to: the nearer, the more often. */
const core = ['armenia', 'azerbaijan', 'gruzia'] as const
const partners = [
  ...['armenia', 'azerbaijan', 'gruzia', 'armenia', 'azerbaijan', 'tho-nhi-ky', 'nga', 'nga', 'iran', 'tho-nhi-ky'],
  ...['my', 'phap', 'duc', 'anh', 'ukraine', 'kazakhstan', 'an-do', 'trung-quoc', 'viet-nam', 'my', 'iran'],
] as const

/** Years, the eventful ones more often. */
const years = [
  ...[1992, 1994, 1997, 2001, 2003, 2006, 2008, 2008, 2009, 2010, 2012, 2014, 2016, 2018, 2019, 2020, 2020, 2020],
  ...[2021, 2021, 2022, 2022, 2022, 2023, 2023, 2023, 2023, 2024, 2024, 2024, 2024, 2025, 2025, 2025, 2025, 2026],
] as const

/**
 * Makes up stories about the countries, people and places of a knowledge base: the same for the same knowledge and
 * number, and the first hundred of a thousand are about the same as the hundred.
 */
export function inventStories(count: number, knowledge: KnowledgeBase): InventedStory[] {
  const drafts = Array.from({ length: count }, (_, index) => inventDraft(knowledge, seededRandom(index + 1)))
  const tellers = drafts.map((draft, index) =>
    index % 40 === 39 ? retell(drafts[index - 7] ?? draft, draft.random) : draft,
  )
  const byDay = sortByKey(tellers, ({ day, title }) => `${day} ${title}`)
  const places = new Map(byDay.map((draft, index) => [draft, index]))
  return tellers.map((draft) =>
    refer(draft, byDay.slice(Math.max(0, (places.get(draft) ?? 0) - 120), places.get(draft))),
  )
}

function inventDraft(knowledge: KnowledgeBase, random: Random): Draft {
  const [a, b] = pickCountries(knowledge, random)
  const day = pickDay(random)
  const dating = random.chance(0.12) ? (random.chance(0.4) ? 'none' : 'day') : 'full'
  const fill = toFiller({ knowledge, random, a, b, day, dating })
  return {
    title: fill(random.pick(titles)),
    lede: fill(random.pick(ledes)),
    paragraphs: [...random.some(paragraphs, random.whole(3, 9)).map(fill), disclaimer],
    captions: random.some(captions, random.whole(0, 2)).map((text) => ({
      text: fill(text),
      credit: fill(random.pick(credits)),
    })),
    byline: random.pick(bylines),
    day,
    dating,
    countries: [a.id, b.id],
    random,
  }
}

function pickCountries({ countries }: KnowledgeBase, random: Random): [Country, Country] {
  const known = (id: string): Country[] => [countries.get(id)].filter((country) => country !== undefined)
  const a = random.pick(core.flatMap(known))
  const b = random.pick(partners.flatMap(known).filter(({ id }) => id !== a.id))
  return [a, b]
}

function pickDay(random: Random): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${random.pick(years)}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`
}

interface Setting {
  knowledge: KnowledgeBase
  random: Random
  a: Country
  b: Country
  day: string
  dating: Dating
}

/** A slot of a sentence: `{who}`. */
const slot = /\{(?<name>[a-z0-9]+)\}/gu

/** Fills a sentence's slots, beginning it with a capital letter. Each slot has one value in a story, but for numbers. */
function toFiller(setting: Setting): (sentence: string) => string {
  const { knowledge, random, a, b } = setting
  const [topic, topic2] = random.some(topics, 2)
  const near = [...knowledge.places.values()].filter(({ country }) => country === a.id || country === b.id)
  const place = random.pick(near.length > 0 ? near : [...knowledge.places.values()])
  const values: Record<string, string | undefined> = {
    a: a.name,
    b: b.name,
    topic,
    topic2,
    place: place.name,
    who: nameSpeaker(setting, a),
    whom: nameSpeaker(setting, b),
    third: random.pick(partners.flatMap((id) => knowledge.countries.get(id)?.name ?? [])),
    body: random.pick([...knowledge.organisations.values()].slice(0, 12)).name,
    day: sayDay(setting),
  }
  return (sentence) => {
    const text = sentence.replace(slot, (_, name: string) =>
      name === 'number' ? String(random.whole(3, 19)) : (values[name] ?? ''),
    )
    return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
  }
}

/** Someone who held an office of the country on that day, with it; else its ministry. */
function nameSpeaker({ knowledge, random, day }: Setting, country: Country): string {
  const holders = [...knowledge.people.values()].flatMap((person) => {
    const office = officeDuring(person, day, day)
    return office?.of === country.id ? [`${office.title} ${country.name} ${person.name}`] : []
  })
  return holders.length > 0 ? random.pick(holders) : `Bộ Ngoại giao ${country.name}`
}

/** News names days without a year. */
function sayDay({ day, dating }: Setting): string {
  return dating === 'none' ? 'mới đây' : `ngày ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}

/** The same story as another outlet prints it: a word changed here, a paragraph cut there. */
function retell(draft: Draft, random: Random): Draft {
  return {
    ...draft,
    title: draft.title.replace(' và ', ' cùng '),
    paragraphs: draft.paragraphs.filter((_, index) => index !== 1),
    byline: random.pick(bylines),
    random,
  }
}

/** Gives a story its lists: of the stories before it those on the same countries first, and some that nobody holds. */
function refer({ countries, random, ...draft }: Draft, before: readonly Draft[]): InventedStory {
  const near = before.filter((other) => other.countries.some((id) => countries.includes(id)))
  const held = random.some(near, random.whole(0, 5)).map(({ title, lede }) => ({ title, abstract: lede }))
  const wanted = random.chance(0.3) ? [`Nhìn lại một năm ${random.pick(topics)}: Những điều còn bỏ ngỏ`] : []
  const older = random.chance(0.4) ? random.some(before, 3).map(({ title }) => title) : []
  return {
    ...draft,
    related: [...held, ...wanted.map((title) => ({ title, abstract: `${title}, tổng hợp của tòa soạn.` }))],
    older: older.length > 0 ? [...older, ...random.some(strangers, 2)] : [],
  }
}
