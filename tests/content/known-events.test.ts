import { expect, test } from 'vitest'
import type { KnownEvent } from '../../src/knowledge/knowledge-base.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { toFile } from '../support/read-fixtures.ts'

const { knowledge } = await readKnowledge('content')
const events = [...knowledge.events.values()].filter(({ date }) => date.length >= 'YYYY-MM-DD'.length)

const telling: Readonly<Record<KnownEvent['kind'], string>> = {
  war: 'chiến sự nổ ra',
  offensive: 'tấn công quân sự',
  ceasefire: 'đạt thỏa thuận ngừng bắn',
  talks: 'hội đàm',
  treaty: 'ký hiệp định',
  statement: 'ra tuyên bố',
  visit: 'thăm',
  election: 'bầu cử',
  protest: 'biểu tình',
  accession: 'gia nhập',
  other: 'xảy ra sự việc',
}

/** A page of the day itself that names who, where and the day, and no year. */
function tell({ title, date, kind, places, participants }: KnownEvent): string {
  const [, month, day] = date.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number)
  const who = participants.map((id) => nameOf(id)).join(', ')
  const where = places.length > 0 ? ` tại ${places.map((id) => nameOf(id)).join(', ')}` : ''
  const lede = `Ngày ${day}/${month}, ${who} ${telling[kind]}${where}, theo một thông báo của các bên.`
  return `${title}\n\n${lede}\n\nDư luận khu vực Nam Kavkaz vẫn theo dõi chặt chẽ tình hình.\n`
}

function nameOf(id: string): string {
  const { people, countries, places, organisations } = knowledge
  return (people.get(id) ?? countries.get(id) ?? places.get(id) ?? organisations.get(id))?.name ?? id
}

function yearOf(event: KnownEvent): string | undefined {
  const record = parseDump(toFile({ path: 'dumps/event.txt', bytes: Buffer.from(tell(event)) }), knowledge)
  return record?.published.edtf?.slice(0, 'YYYY'.length)
}

const told = events.map((event) => ({ id: event.id, held: event.date.slice(0, 'YYYY'.length), given: yearOf(event) }))

test('no event, told without its year, is taken for one of another year', () => {
  expect(told.filter(({ held, given }) => given !== held && given !== 'XXXX' && given !== undefined)).toEqual([])
})

test('most events, told without their year, settle the year of the story', () => {
  expect(told.filter(({ held, given }) => given === held).length / told.length).toBeGreaterThan(0.7)
})
