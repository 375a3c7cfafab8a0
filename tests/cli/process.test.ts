import { spawn } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Archive, createArchive, dump } from '../ingest/archive.ts'

const entry = fileURLToPath(new URL('../../src/kavkaz.js', import.meta.url))

/** Runs the program as a user does. */
async function start(
  args: string[],
  cwd: string,
  stdin = '',
): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [entry, ...args], { cwd })
  let [out, error] = ['', '']
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    error += data
  })
  child.stdin.end(stdin)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, error }
}

test('the program from a shell: pipes, exit codes, no colours', async () => {
  const archive = await createArchive()
  const parsed = await start(['parse', '-'], archive.cwd, dump())
  expect(parsed).toMatchObject({ code: 0, out: expect.stringMatching(/^\{"dump":"-".*\}\n$/u) })
  const wrong = await start(['parse', '--jsno', '-'], archive.cwd)
  expect(wrong).toMatchObject({ code: 2, out: '', error: expect.stringContaining('did you mean `--json`?') })
  await archive.write('dumps/a.txt', '')
  const checked = await start(['check'], archive.cwd)
  expect(checked.code).toBe(1)
  expect(checked.out).toContain('empty-dump')
  expect(checked.out).not.toContain('\u001B')
})

test('a reader that goes away, as head does, is no error', async () => {
  const archive = await createArchive()
  const numbers = Array.from({ length: 40 }, (_, n) => n)
  for (const n of numbers)
    await archive.write(`dumps/${n}.txt`, dump({ title: `Bài báo số ${n} về vòng đàm phán mới giữa hai nước` }))
  const names = numbers.map((n) => `content/dumps/${n}.txt`)
  const child = spawn(process.execPath, [entry, 'parse', ...names], { cwd: archive.cwd })
  child.stdout.once('data', () => child.stdout.destroy())
  let error = ''
  child.stderr.on('data', (data) => {
    error += data
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(error).not.toContain('EPIPE')
  expect(code).toBe(0)
})

/** Starts ingest on an archive and kills it once it has written some articles. */
async function killIngest({ cwd, list }: Archive): Promise<void> {
  const child = spawn(process.execPath, [entry, 'ingest'], { cwd, stdio: 'ignore' })
  const closed = new Promise((resolve) => child.on('close', resolve))
  while (child.exitCode === null && (await list('articles')).length < 20) await wait(2)
  child.kill('SIGKILL')
  await closed
}

/** Numbers of dumps: on a busy machine all of a few may be written before the program is killed. */
const counts = [300, 1200, 4800]

test('killed in the middle of ingest: whole articles only, and the next run finishes', async () => {
  const archive = await createArchive()
  let [held, names]: [number, string[]] = [0, []]
  for (const count of counts) {
    if (names.length < held) break
    for (; held < count; held += 1)
      await archive.write(`dumps/${held}.txt`, dump({ title: `Bài báo số ${held} về vòng đàm phán mới giữa hai nước` }))
    await rm(join(archive.cwd, 'content/articles'), { recursive: true, force: true })
    await killIngest(archive)
    names = (await archive.list('articles')).filter((name) => name.endsWith('.md'))
  }
  expect(names.length).toBeGreaterThanOrEqual(19)
  expect(names.length).toBeLessThan(held)
  const [folder = ''] = await readdir(join(archive.cwd, 'content/articles'))
  for (const name of names) {
    const text = await readFile(join(archive.cwd, 'content/articles', folder, name), 'utf8')
    expect(text).toMatch(/^---\n[\s\S]*\n---\n[\s\S]*Hai bên nhất trí gặp lại[\s\S]*\.\n$/u)
  }
  const result = await archive.ingest()
  expect([result.written, result.plan.unchanged]).toEqual([held - names.length, names.length])
})
