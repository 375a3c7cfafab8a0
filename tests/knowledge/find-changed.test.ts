import { expect, test } from 'vitest'
import { findChanged } from '../../src/knowledge/find-changed.ts'
import { withKnowledge } from './with-knowledge.ts'

const text = '# Các nước\n- { id: a, name: A }\n- { id: b, name: B, aliases: [Bê] }\n'

test.each<[string, string | undefined, string[]]>([
  ['nothing new', text, []],
  ['other comments, another order of entries', '- { id: b, name: B, aliases: [Bê] }\n- { id: a, name: A }\n', []],
  ['an entry more', '- { id: a, name: A }\n', ['b']],
  ['a name more', text.replace(', aliases: [Bê]', ''), ['b']],
  ['a file that was not there', undefined, ['a', 'b']],
  ['a file that was no YAML', '- [', ['a', 'b']],
])('%s', async (_, before, expected) => {
  const { entries } = await withKnowledge({ 'countries.yaml': text })
  expect(findChanged(entries.countries, before).map(({ value }) => value.id)).toEqual(expected)
})

test('a file without entries', () => {
  expect(findChanged([], text)).toEqual([])
})
