import { expect, test } from 'vitest'
import { type KnowledgeBase, place } from '../../src/knowledge/knowledge-base.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'

function toKnowledge(names: readonly string[], never: readonly string[] = []): KnowledgeBase {
  const places = names.map((name, index) =>
    place.parse({ id: `p-${index}`, name, never, country: 'a', latitude: 0, longitude: 0, description: 'Nơi.' }),
  )
  return { ...emptyKnowledge(), places: new Map(places.map((entry) => [entry.id, entry])) }
}

function named(text: string, knowledge: KnowledgeBase): string[] {
  return findMentions([{ role: 'paragraph', text, line: 1, column: 1 }], knowledge).map(({ surface }) => surface)
}

test.each<[slip: string, text: string, found: string[]]>([
  ['a letter left out', 'tại Stepanakrt', ['Stepanakrt']],
  ['a letter too many', 'tại Stepanakkert', ['Stepanakkert']],
  ['another letter', 'tại Stepanakest', ['Stepanakest']],
  ['two letters swapped', 'tại Stepanakret', ['Stepanakret']],
  ['a letter in the second word', 'tại Saint Petersburk', ['Saint Petersburk']],
  ['two slips', 'tại Stepankrt', []],
  ['another first letter', 'tại Ztepanakert', []],
  ['an ending', 'tại Stepanakertian', []],
  ['a small letter', 'tại stepanakrt', []],
  ['a short name', 'tại Bakku', []],
])('%s', (_, text, found) => {
  expect(named(text, toKnowledge(['Stepanakert', 'Baku', 'Saint Petersburg']))).toEqual(found)
})

test('the more alike long names are, the longer a name must be', () => {
  const alike = ['Karabakhan', 'Karabakhen', 'Karabakhin', 'Stepanakert', 'Azerbaijan']
  expect(named('Azebaijan, Stepanakrt', toKnowledge(alike))).toEqual(['Stepanakrt'])
  expect(named('Azebaijan, Stepanakrt', toKnowledge(alike.slice(3)))).toEqual(['Azebaijan', 'Stepanakrt'])
})

test('a slip that may be for two names is for none', () => {
  expect(named('Karabakhon', toKnowledge(['Karabakhan', 'Karabakhen', ...words(400)]))).toEqual([])
})

test('an editor may take a spelling back', () => {
  expect(named('tại Stepanakrt', toKnowledge(['Stepanakert'], ['Stepanakrt']))).toEqual([])
})

/** So many long names, none like another. */
function words(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${String.fromCharCode(65 + (index % 26))}${'xyzw'.repeat(2)}${index * 97}`,
  )
}
