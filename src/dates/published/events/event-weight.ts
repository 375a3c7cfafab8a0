import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { type PhraseTable, phraseSet } from '../../phrase-table.ts'
import type { Sentence } from '../story/sentences.ts'
import type { Occurrence } from './event-calendar.ts'
import type { EventDay } from './event-day.ts'
import { tellsWhole } from './tells-whole.ts'
import type { Told } from './told.ts'

type Kind = KnownEvent['kind']

/** More than names and words of one event are worth, however many. How the weights were set is told at `decisive`. */
const most = { names: 6, words: 5 } as const

/** So many times what its words weigh the names count at most: the same people and places are in the news all year. */
const namesByWords = 2.25

/** Wars and offensives fill the news of their days; protests are on other days as well. */
const fame: Partial<Record<Kind, number>> = { war: 3, offensive: 1, protest: -2 }

/** What speaks against an event: its place, people or kind are not said, or its day is not. */
const lacks = { place: 2, meetingPlace: 3.5, people: 3, kind: 2, day: 1.5 } as const

/** Signings are told apart by their place, and so is what is of no kind. */
const placedKinds: ReadonlySet<Kind> = new Set(['treaty', 'statement', 'other'])

/** Meetings are told apart by their place and people. The next follows soon: a story without their day is of another. */
const meetings: ReadonlySet<Kind> = new Set(['talks', 'visit'])

/** `sẵn sàng đàm phán`, `hoãn chuyến thăm`: a meeting that was not held that day. */
const wishes = phraseSet(['muốn', 'mong', 'sẵn sàng', 'kêu gọi', 'thúc giục', 'đề nghị', 'hủy', 'huỷ', 'hoãn'])

/** `nói việc ký tuyên bố ba bên là đúng`, `nếu không ký`: a document that was not signed that day. */
const recalling = phraseSet([
  'việc',
  'nếu',
  'vì',
  'nhắc',
  'từng',
  'từ khi',
  'kể từ',
  'theo',
  'thực hiện',
  'buộc phải',
  'đã phải',
  'vẫn',
])

/** Told apart by where: the same two fight in other years and places. */
const fights: ReadonlySet<Kind> = new Set(['war', 'offensive', 'ceasefire'])

/** Told in many ways, without a word of their kind too. */
const looseKinds: ReadonlySet<Kind> = new Set(['talks', 'treaty', 'statement'])

/**
 * How far a story tells of an event on one of its days, in natural logarithms: what its names and words weigh, less the
 * days on which it may have fallen by chance, and less what one would expect and it does not say.
 */
export function weighEvent(
  { event, length }: Occurrence,
  { width, isBefore, isOfSigning, sentence }: Pick<EventDay, 'width' | 'isBefore' | 'isOfSigning' | 'sentence'>,
  told: Told,
): number {
  const { kind } = event
  const isSigned = told.isSigned || (isOfSigning && kind === 'ceasefire')
  const isOfDay = isSigned && !isBefore && !says(sentence, recalling)
  const hasKind = isOfDay || (told.ofKind && !(meetings.has(kind) && says(sentence, wishes)))
  if (fights.has(kind) && (!told.isLocated || tellsWhole(sentence))) return 0
  if ((isBefore && meetings.has(kind)) || !(hasKind || looseKinds.has(kind))) return 0
  const words = Math.min(told.words, most.words)
  const names = Math.min(told.names, words * namesByWords, most.names)
  const chance = Math.max(0, Math.log(length + width - 1) - (fame[kind] ?? 0))
  const unsaid = isBefore ? lacks.day : hasKind ? 0 : lacks.kind
  return names + words - chance - lacking(event, told) - unsaid
}

function says({ tokens }: Sentence, phrases: PhraseTable<true>): boolean {
  return tokens.some((_, at) => phrases(tokens, at) !== undefined)
}

function lacking({ kind, places }: KnownEvent, { placed, peopled }: Told): number {
  if (fights.has(kind)) return 0
  const noPlace = placed ? 0 : meetings.has(kind) ? lacks.meetingPlace : placedKinds.has(kind) ? lacks.place : 0
  const needsPeople = looseKinds.has(kind) || meetings.has(kind) || places.length === 0
  return noPlace + (needsPeople && !peopled ? lacks.people : 0)
}
