import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { resolveDates } from '../../src/dates/resolve-dates.ts'
import { parseEdtf } from '../../src/edtf/parse-edtf.ts'
import { roles } from '../../src/tree/dump-tree.ts'
import { formatDate, toDatetime } from '../../src/vietnamese/format-date.ts'
import { smallKnowledge } from './small-knowledge.ts'
import { figures, months, relative, years } from './tables/expressions.ts'

/** Words and figures that dates are made of, in any order. */
const pieces = [
  ...'ngày hôm tháng năm quý tuần thứ Hai Ba chủ nhật sáng tối rạng cùng đó trước sau tới này qua ngoái nay đến từ và , . - / ( ) “ ” 1 28 29/2 1/3 30/2 2020 27/9/2020 12-15/7 8-8 11.2 XX IV những thế kỷ giữa cuối một mười đầu mùa thu nửa sẽ Thủ tướng Pashinyan'.split(
    ' ',
  ),
]
const dateLike = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '))
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''))
const rows = [...figures, ...months, ...relative, ...years].map(([sentence]) => sentence)
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), dateLike, glued, fc.constantFrom(...rows))
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const placed = fc.record({
  role: fc.constantFrom(...roles),
  text,
  line: fc.integer({ min: 1, max: 999 }),
  column: fc.integer({ min: 1, max: 99 }),
})
const given = fc.record({ published: text, url: fc.oneof(text, fc.webUrl()), retrieved: text }, { requiredKeys: [] })

describe('date expressions', () => {
  test('slice back to their words, in order, without overlap', () => {
    fc.assert(
      fc.property(text, fc.option(day, { nil: undefined }), (sentence, reference) => {
        let end = 0
        for (const date of findDates(sentence, reference === undefined ? {} : { reference })) {
          expect(sentence.slice(date.start, date.end)).toBe(date.text)
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          end = date.end
        }
      }),
    )
  })
  test('have values that are EDTF and can be shown', () => {
    fc.assert(
      fc.property(text, fc.option(day, { nil: undefined }), (sentence, reference) => {
        for (const { edtf } of findDates(sentence, reference === undefined ? {} : { reference })) {
          expect(parseEdtf(edtf), edtf).toBeDefined()
          expect(formatDate(edtf, 'long')).not.toMatch(/undefined|NaN/u)
          expect(toDatetime(edtf) ?? '2024').toMatch(/^(?:\d{4}(?:-\d{2}){0,2}|\d{2}-\d{2})$/u)
        }
      }),
    )
  })
  test('are the same over a story as line by line, when nothing hangs on a day before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figures.map(([sentence]) => sentence)), day, (sentence, reference) => {
        const whole = resolveDates([{ role: 'lede', text: sentence, line: 1, column: 1 }], reference)
        expect(whole.map(({ edtf }) => edtf)).toEqual(findDates(sentence, { reference }).map(({ edtf }) => edtf))
      }),
    )
  })
})

describe('publication dates', () => {
  test('are EDTF or null for every page, and what is known carries evidence', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 12 }), given, (texts, header) => {
        const { edtf, basis, evidence } = inferPublished(texts, header, smallKnowledge).published
        if (edtf !== null) expect(parseEdtf(edtf), edtf).toBeDefined()
        if (basis === 'inferred') expect(edtf).toMatch(/^\d{4}-\d{2}-\d{2}~$/u)
        if (edtf !== null) expect(evidence).not.toEqual([])
      }),
    )
  })
  test('do not depend on lists of older stories or furniture', () => {
    const others = fc.array(
      fc.record({ role: fc.constantFrom('older-title' as const, 'furniture' as const), text: dateLike }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 6 }), others, (texts, more) => {
        const added = more.map((line, index) => ({ ...line, line: 1000 + index, column: 1 }))
        const [without, with_] = [texts, [...texts, ...added]].map(
          (page) => inferPublished(page, {}, smallKnowledge).published.edtf,
        )
        expect(with_).toBe(without)
      }),
    )
  })
})
