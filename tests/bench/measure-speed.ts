import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { type ShapeName, shapeNames } from './shapes.ts'

const run = promisify(execFile)

/** Milliseconds that all runs of a shape may take together. */
const patience = 400_000

const measured = z.object({
  clock: z.array(z.number()),
  processor: z.array(z.number()),
  firstProcessor: z.number(),
  dumps: z.number(),
  bytes: z.number(),
  peakKilobytes: z.number(),
})

/** One line for each shape: inputs, median of five runs, rate, that of the very first run, peak memory of the process. */
export async function* measureSpeed(): AsyncGenerator<string> {
  yield 'parsing speed: median of 5 settled runs, by the clock and in processor time; rates are of processor time'
  for (const name of shapeNames) yield `  ${name.padEnd(16)}${await measureShape(name)}`
}

async function measureShape(name: ShapeName): Promise<string> {
  const script = fileURLToPath(new URL('measure-shape.ts', import.meta.url))
  try {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, name], { timeout: patience })
    return formatMeasured(measured.parse(JSON.parse(stdout)))
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed === true) {
      return `no answer: its runs took more than ${patience / 1000} s`
    }
    throw error
  }
}

function formatMeasured({
  clock,
  processor,
  firstProcessor,
  dumps,
  bytes,
  peakKilobytes,
}: z.infer<typeof measured>): string {
  const seconds = median(processor)
  const rateOf = (taken: number): string =>
    dumps > 1 ? `${Math.round(dumps / taken)} dumps/s` : `${(bytes / 1e6 / taken).toFixed(1)} MB/s`
  return [
    `${dumps} × ${Math.round(bytes / dumps / 1000)} kB`.padStart(14),
    `clock ${median(clock).toFixed(2)} s`.padStart(16),
    `processor ${seconds.toFixed(2)} s`.padStart(20),
    rateOf(seconds).padStart(14),
    `first run ${rateOf(firstProcessor)}`.padStart(24),
    `peak ${Math.round(peakKilobytes / 1024)} MB`.padStart(14),
  ].join('')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
