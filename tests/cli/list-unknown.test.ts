import { expect, test } from 'vitest'
import { createArchive, dump } from '../ingest/archive.ts'
import { run } from './run.ts'

const body =
  'Ông Sergey Ghazaryan nói hai bên sẽ gặp lại. Hãng Armenpress dẫn lời ông Ghazaryan. Armenpress là hãng lớn.'

/** The entry that `check` offers for a name, as it would be pasted. */
function entryOf(out: string, name: string): string {
  return new RegExp(`^- id: .*\n  name: ${name}\n(?:  .*\n)*`, 'mu').exec(out)?.[0] ?? ''
}

test('check lists unknown names, each with an entry that can be pasted as it is', async () => {
  const archive = await createArchive()
  await archive.write('dumps/vov/a.txt', dump({ body }))
  const { out } = await run(['check', '--lang', 'en'], archive.cwd)
  expect(out).toContain(
    '# Sergey Ghazaryan: 2 times in 1 story, first in content/dumps/vov/a.txt: Ông Sergey Ghazaryan nói',
  )
  expect(out).toContain('# → content/knowledge/people.yaml\n- id: sergey-ghazaryan\n')

  await archive.write('knowledge/people.yaml', entryOf(out, 'Sergey Ghazaryan'))
  await archive.write('knowledge/organisations.yaml', entryOf(out, 'Armenpress'))
  const again = await run(['check', '--lang', 'en'], archive.cwd)
  expect(again.code).toBe(0)
  expect(again.out).not.toContain('Ghazaryan: ')
  expect(again.out).not.toMatch(/error|warning/u)

  const parsed = await run(['parse', 'content/dumps/vov/a.txt'], archive.cwd)
  const ids: string[] = JSON.parse(parsed.out).mentions.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(['sergey-ghazaryan', 'armenpress', 'sergey-ghazaryan', 'armenpress'])
})

test('an id that is taken gets a number', async () => {
  const archive = await createArchive()
  await archive.write(
    'dumps/vov/a.txt',
    dump({ body: 'Tại thị trấn Meghri, dân thị trấn Meghri chờ đợi tin tức từ thủ đô của mình.' }),
  )
  await archive.write('knowledge/people.yaml', '- id: meghri\n  name: Mê-gơ-ri\n  description: Người.\n')
  const { out } = await run(['check', '--lang', 'vi'], archive.cwd)
  expect(out).toContain('- id: meghri-2\n  name: Meghri\n')
  expect(out).toContain('# + country: …, latitude: …, longitude: …')
})

test('names that stand once are not listed', async () => {
  const archive = await createArchive()
  await archive.write(
    'dumps/vov/a.txt',
    dump({ body: 'Ông Sergey Ghazaryan nói rằng hai bên sẽ còn gặp lại nhau sau hai tháng.' }),
  )
  expect((await run(['check', '--lang', 'en'], archive.cwd)).out).not.toContain('Ghazaryan')
})
