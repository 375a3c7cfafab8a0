import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { type ShapeName, shapeNames } from './shapes.ts'

const run = promisify(execFile)

/** Milliseconds that the six runs of a shape may take together. */
const patience = 400_000

const measured = z.object({
  clock: z.array(z.number()),
  processor: z.array(z.number()),
  dumps: z.number(),
  bytes: z.number(),
  peakKilobytes: z.number(),
})

/** One line for each shape: inputs, median of five runs, rate, peak memory of the process. */
export async function* measureSpeed(): AsyncGenerator<string> {
  yield 'parsing speed: median of 5 runs, by the clock and in processor time; rates are of processor time'
  for (const name of shapeNames) yield `  ${name.padEnd(16)}${await measureShape(name)}`
}

async function measureShape(name: ShapeName): Promise<string> {
  const script = fileURLToPath(new URL('measure-shape.ts', import.meta.url))
  try {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, name], { timeout: patience })
    return formatMeasured(measured.parse(JSON.parse(stdout)))
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed === true) {
      return `no answer: six runs took more than ${patience / 1000} s`
    }
    throw error
  }
}

function formatMeasured({ clock, processor, dumps, bytes, peakKilobytes }: z.infer<typeof measured>): string {
  const seconds = median(processor)
  const rate = dumps > 1 ? `${Math.round(dumps / seconds)} dumps/s` : `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`
  return [
    `${dumps} × ${Math.round(bytes / dumps / 1000)} kB`.padStart(14),
    `clock ${median(clock).toFixed(2)} s`.padStart(16),
    `processor ${seconds.toFixed(2)} s`.padStart(20),
    rate.padStart(14),
    `peak ${Math.round(peakKilobytes / 1024)} MB`.padStart(14),
  ].join('')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
