import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type KnowledgeReading, readKnowledge } from '../../src/knowledge/read-knowledge.ts'

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** A content folder with these knowledge files; gone after the test. */
export async function withContent(files: Record<string, string>): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'kavkaz-knowledge-'))
  folders.push(content)
  await mkdir(join(content, 'knowledge'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, 'knowledge', name), text)
  return content
}

/** What is read from these knowledge files. */
export async function withKnowledge(files: Record<string, string>): Promise<KnowledgeReading> {
  return readKnowledge(await withContent(files))
}
