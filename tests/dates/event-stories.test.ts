import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { readDump } from '../../src/pipeline.ts'
import { placedTexts } from '../../src/tree/placed-texts.ts'
import { toldTwins, untoldTwins } from './tables/event-twins.ts'
import { lookedBack } from './tables/looked-back.ts'
import { otherMatters } from './tables/other-matters.ts'
import { recalled, signed } from './tables/signed-documents.ts'
import { told } from './tables/told-events.ts'
import { untold } from './tables/untold-events.ts'

const { knowledge } = await readKnowledge('content')

function yearOf(lines: readonly string[]): string {
  const { tree } = readDump(new VFile({ path: 'tin.txt', value: lines.join('\n\n') }), knowledge)
  return inferPublished(tree ? placedTexts(tree) : [], {}, knowledge).published.edtf?.slice(0, 4) ?? 'null'
}

describe('a known event tells the year', () => {
  test.each([...told, ...toldTwins, ...signed])('$about: $year', ({ year, lines }) => {
    expect(yearOf(lines)).toBe(`${year}`)
  })
})

describe('a day of a known event in a story of another does not', () => {
  test.each([...untold, ...recalled, ...lookedBack])('$about', ({ year, lines }) => {
    expect(['XXXX', 'null', `${year}`]).toContain(yearOf(lines))
  })
})

test.each([...otherMatters, ...untoldTwins])('nor another matter of %i: %j', (year, lines) => {
  expect(['XXXX', 'null', `${year}`]).toContain(yearOf(lines))
})
