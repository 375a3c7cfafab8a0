import { expect, test } from 'vitest'
import { readContent } from '../../src/ingest/ingest.ts'
import { reviewDates } from '../../src/ingest/review-dates.ts'
import { type Archive, createArchive } from './archive.ts'

const story = `Gruzia và Armenia bàn về điện

Ngày 18/7, Bộ trưởng Bộ Năng lượng Gruzia Nino Beridze tiếp đoàn Armenia tại Batumi để bàn về mua điện trong mùa hè.

Hai bên nhất trí xây thêm một đường dây cao thế qua biên giới trong thời gian tới.
`
const knowledge = {
  countries: '- { id: gruzia, name: Gruzia, code: GE, description: Một nước. }\n',
  person:
    '- { id: nino-beridze, name: Nino Beridze, offices: [{ title: Bộ trưởng Năng lượng, of: gruzia, from: "2021-02-01", to: "2022-01-31" }], description: Một bộ trưởng., sources: ["https://a.example/"] }\n',
}

async function review({ cwd, content }: Archive) {
  const { stories, articles } = await readContent({ cwd, content })
  const { open, settled, redated, reopened } = reviewDates(stories, articles)
  const toPair = ({ before, after, evidence }: (typeof settled)[number]) => [before, after, evidence?.text]
  return {
    open: open.length,
    settled: settled.map(toPair),
    redated: redated.map(toPair),
    reopened: reopened.map(toPair),
  }
}

test('one line in the knowledge settles a year, whatever the title, and is named; without it the year is open again', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/countries.yaml', knowledge.countries)
  await archive.write('dumps/a.txt', story)
  await archive.ingest()
  expect(await review(archive)).toEqual({ open: 1, settled: [], redated: [], reopened: [] })
  await archive.write('knowledge/people.yaml', knowledge.person)
  expect(await review(archive)).toEqual({
    open: 0,
    settled: [['XXXX-07-18', '2021-07-18~', 'Bộ trưởng Bộ Năng lượng Gruzia Nino Beridze']],
    redated: [],
    reopened: [],
  })
  await archive.ingest()
  await archive.remove('knowledge/people.yaml')
  expect(await review(archive)).toMatchObject({
    open: 1,
    settled: [],
    redated: [],
    reopened: [['2021-07-18~', 'XXXX-07-18', undefined]],
  })
})

test('a date that an editor gave is settled, and no change', async () => {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', `---\npublished: 2021-07-19\n---\n${story}`)
  await archive.ingest()
  expect(await review(archive)).toEqual({ open: 0, settled: [], redated: [], reopened: [] })
})

test('a year that the knowledge corrects is a change too', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/countries.yaml', knowledge.countries)
  await archive.write('knowledge/people.yaml', knowledge.person)
  await archive.write('dumps/a.txt', story)
  await archive.ingest()
  await archive.write(
    'knowledge/people.yaml',
    knowledge.person.replace('2021-02', '2022-02').replace('2022-01', '2023-01'),
  )
  expect(await review(archive)).toMatchObject({
    open: 0,
    settled: [],
    redated: [['2021-07-18~', '2022-07-18~', 'Bộ trưởng Bộ Năng lượng Gruzia Nino Beridze']],
    reopened: [],
  })
})
