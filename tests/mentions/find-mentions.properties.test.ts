import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import type { PlacedText } from '../../src/tree/dump-tree.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

/** Text that is full of names, near-names and what stands between them. */
const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom('Nga', 'nga', 'Anh', 'Ý', 'Đức', 'Mỹ', 'Nam', 'Armenia', 'ARMENIA', 'Karabakh', 'Nagorno', 'EU'),
      fc.constantFrom(
        'Aliyev',
        'Ilham',
        'Tổng thống',
        'Thủ tướng',
        'Pa-si-ni-an',
        'Bộ Ngoại giao',
        'Tuấn',
        'và',
        'kiến',
        'luật',
        'bà',
        'châu',
      ),
      fc.constantFrom(' ', ' ', ' ', '-', ' - ', '. ', ', ', '\n', '“', '”', '\u00a0'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

function place(text: string): PlacedText {
  return { role: 'paragraph', text, line: 1, column: 1 }
}

test('the words as printed stand where the mention says', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const lines = text.split('\n')
      for (const { line, column, surface } of findMentions([place(text)], sampleKnowledge)) {
        expect(lines[line - 1]?.slice(column - 1).startsWith(surface.split('\n')[0] ?? '')).toBe(true)
      }
    }),
  )
})

test('mentions come in reading order and never overlap', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const ends = findMentions([place(text.replaceAll('\n', ' '))], sampleKnowledge).map(({ column, surface }) => [
        column,
        column + surface.length,
      ])
      expect(ends.flat()).toEqual(ends.flat().toSorted((a, b) => a - b))
    }),
  )
})

test('every mention is of an entry of the knowledge base, under its name', () => {
  const { people, countries, places, organisations } = sampleKnowledge
  const names = new Map(
    [people, countries, places, organisations].flatMap((kind) => [...kind.values()]).map((e) => [e.id, e.name]),
  )
  fc.assert(
    fc.property(hardText, (text) => {
      for (const { id, name } of findMentions([place(text)], sampleKnowledge)) expect(names.get(id)).toBe(name)
    }),
  )
})

test('composed and decomposed text name the same', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const ids = (form: string) => findMentions([place(text.normalize(form))], sampleKnowledge).map(({ id }) => id)
      expect(ids('NFD')).toEqual(ids('NFC'))
    }),
  )
})
