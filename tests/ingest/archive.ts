import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Ingested, ingest } from '../../src/ingest/ingest.ts'

/** An archive in a folder of its own, for one test. */
export interface Archive {
  cwd: string
  content: string
  write: (path: string, text: string | Uint8Array) => Promise<void>
  read: (path: string) => Promise<string>
  remove: (path: string) => Promise<void>
  /** A symbolic link to some other place. */
  link: (path: string, target: string) => Promise<void>
  /** Paths of all files below `content`, sorted. */
  list: (folder: string) => Promise<string[]>
  ingest: (only?: ReadonlySet<string>) => Promise<Ingested>
}

/** A new archive, deleted when the test ends. */
export async function createArchive(): Promise<Archive> {
  const cwd = await mkdtemp(join(tmpdir(), 'kavkaz-'))
  onTestFinished(() => rm(cwd, { recursive: true, force: true }))
  const toPath = (below: string): string => join(cwd, 'content', below)
  await mkdir(toPath('dumps'), { recursive: true })
  return {
    cwd,
    content: 'content',
    write: async (below, text) => {
      await mkdir(dirname(toPath(below)), { recursive: true })
      await writeFile(toPath(below), text)
    },
    read: (below) => readFile(toPath(below), 'utf8'),
    remove: (below) => rm(toPath(below)),
    link: (below, target) => symlink(target, toPath(below)),
    list: async (folder) => {
      const entries = await readdir(toPath(folder), { recursive: true, withFileTypes: true }).catch(() => [])
      return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort()
    },
    ingest: (only) => ingest({ cwd, content: 'content', ...(only && { only }) }),
  }
}

/** A new archive with a dump of {@link dump} and its article. */
export async function createIngested(): Promise<Archive> {
  const archive = await createArchive()
  await archive.write('dumps/a.txt', dump())
  await archive.ingest()
  return archive
}

/** The slug of that article, and where it lies. */
export const slug = 'hai-nuoc-lang-gieng-noi-lai-dam-phan-tai-tbilisi'
export const path = `articles/2024/${slug}.md`

/** A dump written for tests. */
export function dump({
  title = 'Hai nước láng giềng nối lại đàm phán tại Tbilisi',
  day = '2024-03-01',
  body = 'Hai bên nhất trí gặp lại vào tháng tới, theo thông cáo chung được công bố sau cuộc họp.',
} = {}): string {
  const header = day === '' ? '' : `---\npublished: ${day}\n---\n`
  return `${header}${title}

Ngoại trưởng hai nước láng giềng đã gặp nhau tại Tbilisi sau nhiều tháng gián đoạn, các bên cho biết trong một thông cáo.

Cuộc gặp kéo dài ba giờ và diễn ra trong không khí thẳng thắn, người phát ngôn nói với các phóng viên có mặt tại đây.

${body}
`
}

/** The same with another end. */
export const changed = dump({
  body: 'Một đoạn kết hoàn toàn khác được thêm vào bản gốc sau khi trang được sao chép lại lần nữa.',
})

/** Rule ids of all messages, with the file each is on. */
export function rulesOf({ files }: Pick<Ingested, 'files'>): string[] {
  return files.flatMap((file) => file.messages.map(({ ruleId }) => `${file.path} ${ruleId}`)).sort()
}
