import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { attempt } from '../../src/diagnostics/attempt.ts'
import { catalogue, type RuleId } from '../../src/diagnostics/catalogue.ts'
import { readBytes } from '../../src/ingest/read-bytes.ts'
import { reportNearDuplicates } from '../../src/ingest/report-near-duplicates.ts'
import { writeArticles } from '../../src/ingest/write-articles.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { readDump } from '../../src/pipeline.ts'
import { reportTwin } from '../../src/site/claim-addresses.ts'
import { readSettings } from '../../src/site/read-settings.ts'
import { verifySite } from '../../src/site/verify/verify-site.ts'
import { type Archive, createArchive, dump } from '../ingest/archive.ts'
import { readFixtures, toFile } from '../support/read-fixtures.ts'
import { testKnowledge } from '../support/test-knowledge.ts'

/** Rules that a fixture's dump raises by itself, each with the fixtures that do. */
const fixturesOf = new Map<string, string[]>()
for (const fixture of readFixtures()) {
  const file = toFile(fixture)
  readDump(file, testKnowledge)
  for (const rule of new Set(file.messages.map(({ ruleId }) => ruleId ?? ''))) {
    fixturesOf.set(rule, [...(fixturesOf.get(rule) ?? []), fixture.name])
  }
}

type Raise = (archive: Archive) => Promise<readonly VFile[]>

const knowledge =
  (text: string): Raise =>
  async (archive) => {
    await archive.write('knowledge/people.yaml', text)
    return (await readKnowledge(`${archive.cwd}/content`)).files
  }

const article =
  (text: string): Raise =>
  async (archive) => {
    await archive.write('articles/2024/a.md', text)
    return (await archive.ingest()).files
  }

/** Ingests a dump, then does something to the archive, then ingests again. */
const afterwards =
  (act: (archive: Archive, path: string) => Promise<void>): Raise =>
  async (archive) => {
    await archive.write('dumps/a.txt', dump())
    await archive.ingest()
    const [name = ''] = await archive.list('articles')
    await act(archive, `articles/2024/${name}`)
    return (await archive.ingest()).files
  }

const edit = async (archive: Archive, path: string): Promise<void> => {
  await archive.write(path, (await archive.read(path)).replace(/^title: .*$/mu, 'title: Tít của biên tập viên'))
}

const person = '- id: an\n  name: An\n  description: Người.\n'

const premier = (id: string, from: string) =>
  `- id: ${id}\n  name: ${id}\n  description: Người.\n  offices: [{title: Thủ tướng, of: x, from: "${from}"}]\n`

/** Rules that take more than one dump, or a huge one: what raises each. */
const raisers: Partial<Record<RuleId, Raise>> = {
  'too-many-lines': async () => {
    const file = new VFile({ path: 'a.txt', value: `Tít${'\n'.repeat(500_000)}` })
    readDump(file, testKnowledge)
    return [file]
  },
  'missing-front-matter': article('Chỉ có lời văn.\n'),
  'invalid-front-matter': article('---\nslug: a\npublished: ngày mai\n---\n'),
  'invalid-yaml': knowledge('- id: [an\n'),
  'invalid-knowledge': knowledge('- id: an\n  name: 7\n'),
  'no-entry': knowledge('- An\n'),
  'missing-key': knowledge('- id: an\n'),
  'unknown-key': knowledge(`${person}  nam: 7\n`),
  'duplicate-id': knowledge(person + person),
  'unknown-id': knowledge(`${person}  offices: [{title: Bộ trưởng, of: khong-co, from: "2020"}]\n`),
  'impossible-day': knowledge(`${person}  offices: [{title: Bộ trưởng, of: an, from: "2023-02-30"}]\n`),
  'future-fact': knowledge(`${person}  offices: [{title: Bộ trưởng, of: an, from: "2035"}]\n`),
  'term-order': knowledge(`${person}  offices: [{title: Bộ trưởng, of: an, from: "2023", to: "2020"}]\n`),
  'alias-collision': knowledge(`${person}- id: binh\n  name: Bình\n  description: Người.\n  aliases: [An]\n`),
  'place-outside-country': async (archive) => {
    await archive.write('knowledge/countries.yaml', '- { id: armenia, name: Armenia, code: AM }\n')
    await archive.write('knowledge/places.yaml', `${person}  country: armenia\n  latitude: 44.5\n  longitude: 40.2\n`)
    return (await readKnowledge(`${archive.cwd}/content`)).files
  },
  'office-title': knowledge(`${person}  offices: [{title: Bộ trưởng Ngoại giao, of: an, from: "2023"}]\n`),
  'office-overlap': knowledge(`${premier('an', '2018')}${premier('binh', '2019')}`),
  'many-sentences': knowledge(person.replace('Người.', 'Người. Việc.')),
  'long-text': knowledge(person.replace('Người', 'Người'.repeat(50))),
  'no-full-stop': knowledge(person.replace('Người.', 'Người')),
  'loaded-word': knowledge(person.replace('Người.', 'Người anh hùng.')),
  'edited-article': afterwards(edit),
  'edited-article-dump-changed': afterwards(async (archive, path) => {
    await edit(archive, path)
    await archive.write('dumps/a.txt', dump({ title: 'Một tít mới hẳn cho cùng bản gốc ấy' }))
  }),
  'refresh-paused': afterwards(async (archive) => {
    await archive.write(
      'dumps/a.txt',
      dump({ body: 'Hai bên nhất trí gặp lại sau hai tháng nữa, theo thông cáo chung.' }),
    )
    await archive.write('knowledge/outlets.yaml', '- id: [vov\n')
  }),
  'unknown-outlets': async (archive) => {
    await archive.write('dumps/a.txt', dump())
    await archive.write('dumps/b.txt', dump({ title: 'Một bài khác về cuộc bầu cử ở Yerevan' }))
    return (await archive.ingest()).files
  },
  'missing-dump': afterwards((archive) => archive.remove('dumps/a.txt')),
  'renamed-dump': afterwards(async (archive) => {
    await archive.write('dumps/b.txt', dump())
    await archive.remove('dumps/a.txt')
  }),
  'moved-dump': afterwards(async (archive) => {
    await archive.write('dumps/b.txt', dump({ title: 'Hai nước láng giềng lại nói chuyện tại Tbilisi' }))
    await archive.remove('dumps/a.txt')
  }),
  'replaced-dump': afterwards(async (archive) => {
    await archive.write(
      'dumps/b.txt',
      dump().replace(/(?<=Tbilisi\n).*$/su, '\nNgười dân đón tin ấy một cách dè dặt.\n'),
    )
    await archive.remove('dumps/a.txt')
  }),
  'duplicate-dump': afterwards((archive) => archive.write('dumps/b.txt', dump())),
  'duplicate-slug': afterwards(async (archive, path) => archive.write('articles/b.md', await archive.read(path))),
  'duplicate-article': afterwards(async (archive, path) => {
    await archive.write('articles/2024/b.md', (await archive.read(path)).replace(/^slug: .*$/mu, 'slug: b'))
  }),
  'stray-file': afterwards((archive) => archive.write('articles/2024/a.md.3049582913', 'a')),
  'ignored-file': afterwards((archive) => archive.write('dumps/a.jpg', 'a')),
  'linked-dump': afterwards((archive) => archive.link('dumps/b.txt', 'a.txt')),
  'changed-meanwhile': async (archive) => {
    await archive.write('articles/a.md', 'saved just now')
    const source = new VFile({ path: 'a' })
    writeArticles(archive, [{ path: 'articles/a.md', before: 'as it was', text: 'planned', source }])
    return [source]
  },
  'unwritable-file': async (archive) => {
    await archive.write('dumps/a.txt', dump())
    await archive.write('articles/2024', 'a file where a folder should be')
    return (await archive.ingest()).files
  },
  'duplicate-story': async (archive) => {
    await archive.write('dumps/a.txt', dump())
    await archive.write('dumps/b.txt', dump({ title: 'Cùng một tin dưới một cái tít khác' }))
    const { stories, files } = await archive.ingest()
    reportNearDuplicates(stories)
    return files
  },
  'invalid-settings': async (archive) => {
    await archive.write('site.yaml', 'name: Kho\ntitel: Kho\n')
    return [(await readSettings(archive)).file]
  },
  'duplicate-address': async () => [reportTwin('content/pages/con-thieu.md', 'con-thieu/index.html', 'wanted')],
  'broken-link': async (archive) => {
    await archive.write('index.html', '<a href="/nowhere/">Đi đâu</a>')
    return verifySite(`${archive.cwd}/content`, '/')
  },
  'missing-letter': async (archive) => {
    await archive.write('index.html', '<p>Ŧiflis</p>')
    return verifySite(`${archive.cwd}/content`, '/')
  },
  'unreadable-file': async ({ cwd }) => {
    const file = new VFile({ path: 'content/dumps/nowhere.txt', cwd })
    readBytes(file)
    return [file]
  },
  'crashed-step': async () => {
    const file = new VFile({ path: 'a.txt' })
    attempt(file, () => {
      throw new Error('nothing there')
    })
    return [file]
  },
}

const rules = Object.keys(catalogue).filter((id): id is RuleId => id in catalogue)

describe.each(rules)('%s', (rule) => {
  const fixtures = fixturesOf.get(rule) ?? []
  const raise = raisers[rule]

  test(`is raised by ${raise ? 'a test' : fixtures.slice(0, 3).join(', ') || 'nothing'}`, async () => {
    if (!raise) return expect(fixtures, 'no fixture and no test raises it').not.toEqual([])
    const files = await raise(await createArchive())
    const found = files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === rule)
    expect(found).not.toEqual([])
    for (const { line } of found) expect(line).toBeGreaterThan(0)
  })
})
