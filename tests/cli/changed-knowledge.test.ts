import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { type Archive, createArchive, dump } from '../ingest/archive.ts'
import { run } from './run.ts'

const hasGit = spawnSync('git', ['--version']).status === 0

/** Commits all of an archive, as an editor would. */
function commit({ cwd }: Archive): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' })
  git('init')
  git('add', '.')
  git('-c', 'user.name=An', '-c', 'user.email=an@example.org', 'commit', '-m', 'Thêm bài')
}

test.skipIf(!hasGit)('check: a person who was just added, and the stories that now link to them', async () => {
  const archive = await createArchive()
  const people = '- { id: an, name: Nguyễn Văn An, description: Người. }\n'
  await archive.write('knowledge/people.yaml', people)
  await archive.write(
    'dumps/a.txt',
    dump({ body: 'Bà Salome Vardan nói hai bên sẽ gặp lại vào tháng tới tại Tbilisi.' }),
  )
  await archive.ingest()
  commit(archive)
  expect((await run(['check', '--lang', 'en'], archive.cwd)).out).not.toContain('Changed in the knowledge')

  const added = '- id: salome-vardan\n  name: Salome Vardan\n  description: Người.\n'
  await archive.write('knowledge/people.yaml', people + added)
  const { out } = await run(['check', '--lang', 'en'], archive.cwd)
  expect(out).toContain(`Changed in the knowledge since the last commit, and the stories that now link to it:
  people.yaml:2 Salome Vardan: 1 story
    content/articles/2024/hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi.md
`)
  const vietnamese = await run(['check', '--lang', 'vi'], archive.cwd)
  expect(vietnamese.out).toContain('  people.yaml:2 Salome Vardan: 1 tin\n')
  expect((await run(['check', '--format', 'json'], archive.cwd)).out).not.toContain('Salome')
})

test('check: without git, nothing is said of what changed', async () => {
  const archive = await createArchive()
  await archive.write('knowledge/people.yaml', '- { id: an, name: Nguyễn Văn An, description: Người. }\n')
  expect((await run(['check', '--lang', 'en'], archive.cwd)).out).not.toContain('Changed in the knowledge')
})
