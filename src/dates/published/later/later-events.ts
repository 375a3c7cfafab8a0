import { daysBetween } from '../../../edtf/calendar.ts'
import { latestDay } from '../../../edtf/edtf-bounds.ts'
import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import { wordAt } from '../../../tokens/token.ts'
import { tokenize } from '../../../tokens/tokenize.ts'
import { phraseTable } from '../../phrase-table.ts'
import { isOwn } from '../story/reports.ts'
import type { Sentence } from '../story/sentences.ts'
import type { LaterTime } from './later-time.ts'

/** Days after a story's own within which an event is in the news before it comes about. */
const announced = 31

/**
 * A known event that a story names and that came about long after its day: such a story looks back. What is planned for
 * long, as visits and elections are, shows it only behind `sau` and the like.
 */
export function findLaterEvent(
  sentences: readonly Sentence[],
  day: string,
  knowledge: KnowledgeBase,
): LaterTime | undefined {
  const names = namesOf(knowledge)
  for (const { tokens, planned, line } of sentences.filter(isOwn)) {
    for (let at = 0; at < tokens.length && !planned; at += 1) {
      const found = names(tokens, at)
      if (!found || daysBetween(day, latestDay(found.value.date) ?? day) <= announced) continue
      const isPast = sudden.has(found.value.kind) || behind.has(wordAt(tokens, at - 1))
      const words = tokens.slice(at, at + found.length).map(({ word }) => word.text)
      if (isPast) return { text: words.join(' '), line }
    }
  }
  return undefined
}

/** Kinds of events that nobody names before they are there. */
const sudden: ReadonlySet<KnownEvent['kind']> = new Set([
  'war',
  'offensive',
  'ceasefire',
  'protest',
  'statement',
  'treaty',
])

const behind: ReadonlySet<string> = new Set(['sau', 'từ', 'nhờ', 'khi', 'có'])

/** Words of the shortest name that means one event alone. */
const fewest = 3

/** A capital or figure behind the first word: `Cách mạng Nhung`, `chiến tranh 44 ngày`; not `tuyên bố ba bên`. */
const proper = /\s(?:\p{Lu}|\d)/u

/** What may be made of any matter or in any year there: `thỏa thuận Washington`. */
const usual = /^thỏa thuận/iu

/** The names and titles of events that mean one alone. */
const namesOf = madeOnce(({ events }: KnowledgeBase) => {
  const named = [...events.values()].flatMap((event) =>
    [event.title, ...event.aliases].map((name) => [name, event] as const),
  )
  const telling = named.filter(([name]) => proper.test(name) && !usual.test(name) && name.split(' ').length >= fewest)
  return phraseTable<KnownEvent>(Object.fromEntries(telling.map(([name, event]) => [toKey(name), event])))
})

function toKey(name: string): string {
  return tokenize(name)
    .tokens.map(({ word }) => word.lower)
    .join(' ')
}
