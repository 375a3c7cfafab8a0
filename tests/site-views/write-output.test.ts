import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listPaths } from '../../src/ingest/list-paths.ts'
import { ForeignFolderError, openOutput, publishOutput } from '../../src/site/write-output.ts'
import { makeFolder } from './run-build.ts'

/** Publishes files as one build would. */
async function publish(output: string, files: Readonly<Record<string, string>>): Promise<void> {
  const building = openOutput(output)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(building, path, '..'), { recursive: true })
    await writeFile(join(building, path), text)
  }
  publishOutput(building, output)
}

/** The published files, without the marker. */
async function published(output: string): Promise<string[]> {
  return (await listPaths(output, { hidden: true })).filter((path) => !path.startsWith('.kavkaz/'))
}

test('a build replaces the one before, folders turned into files and files into folders included', async () => {
  const output = await makeFolder({})
  await publish(output, { 'a/b/c.html': '1', 'd.html': '1', 'e/f.html': '1', 'same.html': '1' })
  const before = await stat(join(output, 'same.html'))
  await publish(output, { 'a/b.html': '2', 'd.html/g': '2', e: '2', 'same.html': '1' })
  expect(await published(output)).toEqual(['a/b.html', 'd.html/g', 'e', 'same.html'])
  expect((await stat(join(output, 'same.html'))).ino).toBe(before.ino)
})

test('a build that is given up leaves the last one whole', async () => {
  const output = await makeFolder({})
  await publish(output, { 'a.html': '1' })
  await writeFile(join(openOutput(output), 'a.html'), '2')
  expect(await readFile(join(output, 'a.html'), 'utf8')).toBe('1')
})

test('a link out of the output is removed, what it leads to is not', async () => {
  const outside = await makeFolder({ 'letter.txt': 'Gửi anh.' })
  const output = await makeFolder({})
  await publish(output, { 'a.html': '1' })
  await symlink(outside, join(output, '2024'))
  await publish(output, { '2024/index.html': '1' })
  expect(await listPaths(outside, { hidden: true })).toEqual(['letter.txt'])
  expect(await published(output)).toEqual(['2024/index.html'])
})

test('a folder of others is refused and kept', async () => {
  const folder = await makeFolder({ 'letter.txt': 'Gửi anh.' })
  expect(() => openOutput(folder)).toThrow(ForeignFolderError)
  expect(await listPaths(folder, { hidden: true })).toEqual(['letter.txt'])
})
