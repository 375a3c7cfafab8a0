import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { eventWords } from '../../src/dates/published/traits/event-words.ts'
import { event, type KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { readDump } from '../../src/pipeline.ts'
import { placedTexts } from '../../src/tree/placed-texts.ts'
import { otherMatters } from './tables/other-matters.ts'
import { recalled, signed } from './tables/signed-documents.ts'
import { told } from './tables/told-events.ts'
import { untold } from './tables/untold-events.ts'

const { knowledge } = await readKnowledge('content')

const kinds = Object.keys(eventWords)

/** Of every kind and year, with names that no page has: `Zubacaba`. */
const madeUp = Array.from({ length: 500 }, (_, index) =>
  event.parse({
    id: `su-kien-${index}`,
    title: `Zub${[...`${index}`].map((digit) => 'bcdfghklmn'[Number(digit)]).join('a')}a`,
    date: `${2005 + (index % 22)}-${`${1 + (index % 12)}`.padStart(2, '0')}-${`${1 + (index % 28)}`.padStart(2, '0')}`,
    kind: kinds[index % kinds.length],
    participants: [],
    summary: 'Zubaba.',
    sources: ['https://example.org/'],
  }),
)

const more: KnowledgeBase = {
  ...knowledge,
  events: new Map([...knowledge.events, ...madeUp.map((one) => [one.id, one] as const)]),
}

function dateBy(base: KnowledgeBase, lines: readonly string[]) {
  const { tree } = readDump(new VFile({ path: 'tin.txt', value: lines.join('\n\n') }), base)
  return inferPublished(tree ? placedTexts(tree) : [], {}, base).published
}

const pages = [
  ...[...told, ...untold, ...signed, ...recalled].map(({ lines }) => lines),
  ...otherMatters.map(([, lines]) => lines),
]

test.each(pages)('events of other matters change nothing: %s', (...lines) => {
  expect(dateBy(more, lines)).toEqual(dateBy(knowledge, lines))
})
