import { expect, test } from 'vitest'
import { organisation } from '../../src/knowledge/knowledge-base.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { sampleKnowledge } from './sample-knowledge.ts'

const ministries = ['Armenia', 'Nga', 'Việt Nam'].flatMap((country) => {
  const id = { Armenia: 'armenia', Nga: 'nga', 'Việt Nam': 'viet-nam' }[country] ?? ''
  return organisation.parse({ id: `bng-${id}`, name: `Bộ Ngoại giao ${country}`, country: id, description: 'Cơ quan.' })
})
const organisations = new Map([
  ...sampleKnowledge.organisations,
  ...ministries.map((entry) => [entry.id, entry] as const),
])
const knowledge = { ...sampleKnowledge, organisations }

function ministryOf(text: string): string | undefined {
  const mentions = findMentions([{ role: 'paragraph', text, line: 1, column: 1 }], knowledge, '2024-03-01')
  return mentions.find(({ surface }) => surface === 'Bộ Ngoại giao')?.id
}

test.each<[why: string, text: string, id: string | undefined]>([
  ['only one state was named before', 'Armenia phản đối. Theo Bộ Ngoại giao, xe đã tới.', 'bng-armenia'],
  ['its people were', 'Thủ tướng Nikol Pashinyan đi vắng, Bộ Ngoại giao nói.', 'bng-armenia'],
  ['two were', 'Nga và Armenia họp, Bộ Ngoại giao nói.', undefined],
  ['none was', 'Theo Bộ Ngoại giao, Armenia phản đối.', undefined],
  ['another stands behind', 'Armenia nghe Bộ Ngoại giao Gruzia nói.', undefined],
  ['there are two', 'Armenia cùng họp giữa hai Bộ Ngoại giao.', undefined],
  ['it is that of two states', 'Armenia cùng Bộ Ngoại giao hai nước.', undefined],
  ['its officer stands behind', 'Nga hỏi người của Bộ Ngoại giao Ararat Mirzoyan.', 'bng-armenia'],
])('Bộ Ngoại giao where %s', (_, text, id) => {
  expect(ministryOf(text)).toBe(id)
})
