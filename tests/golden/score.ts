import type { ArticleRecord } from '../../src/record/article-record.ts'
import { foldKey } from '../../src/vietnamese/fold.ts'
import type { Label } from './label.ts'
import type { Count, Tally } from './tally.ts'

/** The parts of a record that are scored; all empty for a page without a story. */
export type Scored = Pick<ArticleRecord, 'title' | 'byline' | 'lines' | 'captions' | 'related' | 'older'>

const nothing: Scored = { title: null, byline: null, lines: [], captions: [], related: [], older: [] }

/** Compares a record with what an editor says of its dump. No record is an empty one. */
export function scoreRecord(label: Label, record: Scored = nothing): Tally {
  return {
    counts: {
      body: scoreBody(label, record),
      title: oneAnswer(record.title?.trim() === label.title?.trim()),
      credits: scoreCredits(label, record),
      ...scoreStories(label, record),
      byline: oneAnswer(bylineKey(record.byline) === bylineKey(label.byline)),
    },
    inventedTitles: label.title === null && record.title !== null ? 1 : 0,
    dumps: 1,
  }
}

/** Body lines that the record misses or has too much. */
function compareBody({ body, either }: Label, record: Scored = nothing): { missed: number[]; added: number[] } {
  const found = bodyLines(record).filter((line) => !either.lines.includes(line))
  return {
    missed: body.filter((line) => !either.lines.includes(line) && !found.includes(line)),
    added: found.filter((line) => !body.includes(line)),
  }
}

function scoreBody(label: Label, record: Scored): Count {
  const { missed, added } = compareBody(label, record)
  const expected = label.body.filter((line) => !label.either.lines.includes(line)).length
  return { hits: expected - missed.length, false: added.length, missed: missed.length }
}

const bodyLines = (record: Scored): number[] =>
  record.lines.filter(({ role }) => role === 'lede' || role === 'paragraph').map(({ line }) => line)

/** Each credit of the label is looked for once among the record's; what the record has beyond them is not counted. */
function scoreCredits({ credits }: Label, record: Scored): Count {
  const left = record.captions.flatMap(({ credit }) => (credit === null ? [] : [foldKey(credit)]))
  let hits = 0
  for (const credit of credits) {
    const index = left.indexOf(foldKey(credit))
    if (index === -1) continue
    left.splice(index, 1)
    hits += 1
  }
  return { hits, false: 0, missed: credits.length - hits }
}

function scoreStories({ related, older, either }: Label, record: Scored): Record<'related' | 'older', Count> {
  const relatedKeys = keysOf(record.related)
  const olderKeys = keysOf(record.older)
  const free = keySet([...either.listed, ...either.titles])
  const listed = scoreSet(keySet(either.listed), new Set([...relatedKeys, ...olderKeys]), new Set())
  const asRelated = scoreSet(keySet(related), relatedKeys, free)
  return {
    related: {
      hits: asRelated.hits + listed.hits,
      false: asRelated.false,
      missed: asRelated.missed + listed.missed,
    },
    older: scoreSet(keySet(older), olderKeys, free),
  }
}

function scoreSet(expected: ReadonlySet<string>, found: ReadonlySet<string>, free: ReadonlySet<string>): Count {
  const hits = [...expected].filter((key) => found.has(key)).length
  const wrong = [...found].filter((key) => !expected.has(key) && !free.has(key)).length
  return { hits, false: wrong, missed: expected.size - hits }
}

const keySet = (titles: readonly string[]): Set<string> => new Set(titles.map(foldKey))

const keysOf = (stories: readonly { title: string }[]): Set<string> => keySet(stories.map(({ title }) => title))

const oneAnswer = (right: boolean): Count => ({ hits: right ? 1 : 0, false: right ? 0 : 1, missed: right ? 0 : 1 })

/** An agency in brackets after the name, as in `PHƯƠNG THẢO (TTXVN)`. */
const bracketed = /\s*\([^()]*\)\s*$/u

/** A byline with or without its agency is right; no byline is null. */
const bylineKey = (byline: string | null): string | null => byline && foldKey(byline.replace(bracketed, ''))
