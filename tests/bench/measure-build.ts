import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { writeSample } from '../sample/write-sample.ts'

const run = promisify(execFile)

const measured = z.object({
  steps: z.array(z.object({ step: z.string(), clock: z.number(), processor: z.number() })),
  pages: z.number(),
  stories: z.number(),
  peakKilobytes: z.number(),
})

type MeasuredBuild = z.infer<typeof measured>

/**
 * What building the site of a made-up archive takes, step by step: from nothing, again with nothing changed but one
 * added story, and peak memory. Processor time is that of the program without Pagefind, which is a process of its own.
 */
export async function* measureBuild(stories: number): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kavkaz-bench-'))
  try {
    await writeSample(join(folder, 'content'), stories, 'content')
    yield `builds of ${stories} made-up stories, load ${loadavg()[0]?.toFixed(1)}: seconds by the clock (of processor time)`
    yield format('from nothing', await build(folder))
    await appendFile(join(folder, 'content', 'dumps', 'vov', 'added.txt'), addedStory)
    yield format('one story more', await build(folder))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const addedStory = `Armenia và Gruzia bàn về đường sắt tại Tbilisi

VOV.VN - Ngày 3/10/2024, đại diện Armenia và Gruzia gặp nhau tại Tbilisi để bàn về đường sắt.

Hai bên cho biết sẽ gặp lại trong tháng tới.
`

async function build(folder: string): Promise<MeasuredBuild> {
  const script = fileURLToPath(new URL('build-stages.ts', import.meta.url))
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, folder])
  return measured.parse(JSON.parse(stdout))
}

function format(name: string, { steps, pages, stories, peakKilobytes }: MeasuredBuild): string {
  const sum = (key: 'clock' | 'processor') => steps.reduce((total, step) => total + step[key], 0)
  const show = (step: string, clock: number, processor: number) =>
    `${step} ${clock.toFixed(1)} (${processor.toFixed(1)})`
  return [
    `  ${name}: ${show('all', sum('clock'), sum('processor'))}, peak ${Math.round(peakKilobytes / 1024)} MB`,
    `${stories} stories, ${pages} pages`,
    steps.map(({ step, clock, processor }) => show(step, clock, processor)).join(', '),
  ].join('; ')
}
