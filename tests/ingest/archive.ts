import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  /** Paths of all files below `content`, sorted. */
  list: (folder: string) => Promise<string[]>
  ingest: (only?: ReadonlySet<string>) => Promise<Ingested>
}

/** A new archive, deleted when the test ends. */
export async function createArchive(): Promise<Archive> {
  const cwd = await mkdtemp(join(tmpdir(), 'kavkaz-'))
  onTestFinished(() => rm(cwd, { recursive: true, force: true }))
  const toPath = (path: string): string => join(cwd, 'content', path)
  await mkdir(toPath('dumps'), { recursive: true })
  return {
    cwd,
    content: 'content',
    write: async (path, text) => {
      await mkdir(dirname(toPath(path)), { recursive: true })
      await writeFile(toPath(path), text)
    },
    read: (path) => readFile(toPath(path), 'utf8'),
    remove: (path) => rm(toPath(path)),
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

/** Rule ids of all messages, with the file each is on. */
export function rulesOf({ files }: Pick<Ingested, 'files'>): string[] {
  return files.flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`)).sort()
}
