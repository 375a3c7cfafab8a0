import { flatMap } from '../../../collections/flat-map.ts'
import type { Token } from '../../../tokens/token.ts'
import type { PlacedText, Role } from '../../../tree/dump-tree.ts'
import type { PageDates } from '../../page-dates.ts'
import type { ReadText, WrittenDate } from '../../read-dates.ts'

/** A sentence of the story with its dates. */
export interface Sentence {
  role: Role
  /** Number of its text in the dump, so that sentences of one paragraph are known to belong together. */
  paragraph: number
  /** Where the paragraph begins. */
  line: number
  tokens: readonly Token[]
  dates: readonly WrittenDate[]
  /** Folded words between single blanks, a blank at each end: what phrases are looked up in. */
  words: string
  /** The same with `^` before each capitalised word: what names are looked up in. */
  names: string
  /** Some word in it looks forward: `sẽ`, `dự kiến`. */
  planned: boolean
}

/** The sentences of a dump's texts, in order. */
export function toSentences(texts: readonly PlacedText[], page: PageDates): Sentence[] {
  return flatMap(texts, (placed, paragraph) => sentencesOf(placed, paragraph, page.keep(placed)))
}

function sentencesOf(placed: PlacedText, paragraph: number, { tokens, stances, dates, planned }: ReadText): Sentence[] {
  const sentences: Sentence[] = []
  let [from, date] = [0, 0]
  for (let run = 0; run < stances.length; run += 1) {
    const sentence = stances[run]?.stance.sentence ?? 0
    const next = stances[run + 1]
    if (next?.stance.sentence === sentence) continue
    const to = next?.from ?? tokens.length
    let lastDate = date
    while (dates[lastDate]?.sentence === sentence) lastDate += 1
    const own = { tokens: tokens.slice(from, to), dates: dates.slice(date, lastDate) }
    sentences.push(new ReadSentence(placed, paragraph, own, planned.has(sentence)))
    from = to
    date = lastDate
  }
  return sentences
}

/** Few sentences are searched for phrases or names: both texts are made when first asked for. */
class ReadSentence implements Sentence {
  readonly role: Role
  readonly line: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly dates: readonly WrittenDate[]
  readonly planned: boolean
  #words: string | undefined
  #names: string | undefined

  constructor(
    { role, line }: Pick<PlacedText, 'role' | 'line'>,
    paragraph: number,
    { tokens, dates }: Pick<Sentence, 'tokens' | 'dates'>,
    planned: boolean,
  ) {
    this.role = role
    this.line = line
    this.paragraph = paragraph
    this.tokens = tokens
    this.dates = dates
    this.planned = planned
  }

  get words(): string {
    this.#words ??= toWords(this.tokens)
    return this.#words
  }

  get names(): string {
    this.#names ??= toNames(this.tokens)
    return this.#names
  }
}

/** Whether a sentence is of title or lede: what an office named there says is certain. */
export function isOfHead({ role }: Sentence): boolean {
  return role === 'title' || role === 'lede'
}

/** Whether two sentences are of one paragraph. Captions are counted apart: their lines differ. */
export function isBeside(one: Sentence, other: Sentence): boolean {
  return one.paragraph === other.paragraph && one.line === other.line
}

function toWords(tokens: readonly Token[]): string {
  let text = ' '
  for (const { word } of tokens) if (word.kind !== 'mark') text += `${word.folded} `
  return text
}

/** Names as {@link Sentence.names} has them: ` ^thoe ^nhi ^ky `. Marks between words are dropped: `Nagorno - Karabakh`. */
export function toNames(tokens: readonly Token[]): string {
  let text = ' '
  for (const { word } of tokens) if (word.kind !== 'mark') text += word.capital ? `^${word.folded} ` : `${word.folded} `
  return text
}
