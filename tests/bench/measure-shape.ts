import '../../src/disable-pretenuring.ts'
import { VFile } from 'vfile'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { shapeNames, toShape } from './shapes.ts'

/** A process of its own for each shape, so that peak memory is the shape's; prints `Measured` as JSON. */
export interface Measured {
  /** Seconds for all texts of the shape, one for each run once V8 has settled: by the clock, and of processor time. */
  clock: number[]
  processor: number[]
  /** Seconds of processor time of the very first run, with what compiling the program takes. */
  firstProcessor: number
  dumps: number
  bytes: number
  /** Of the whole process, kilobytes. */
  peakKilobytes: number
}

/**
 * Dumps read before the measured ones. The main thread settles within six rounds of 164; V8's compiler, which reads on
 * beside it, takes some forty: 21, 8 and 5 ms of processor time a dump, 3.8 from the tenth round on and 3.45 from the
 * forty-fifth.
 */
const settledAfter = 7500

const name = shapeNames.find((shape) => shape === process.argv[2])
if (name !== undefined) console.log(JSON.stringify(await measure(name)))

async function measure(shape: (typeof shapeNames)[number]): Promise<Measured> {
  const { knowledge } = await readKnowledge('content')
  const { texts } = toShape(shape)
  const runOnce = (): { clock: number; processor: number } => {
    const start = performance.now()
    const used = process.cpuUsage()
    for (const value of texts) parseDump(new VFile({ path: 'bench.txt', value }), knowledge)
    const { user, system } = process.cpuUsage(used)
    return { clock: (performance.now() - start) / 1e3, processor: (user + system) / 1e6 }
  }
  const { processor: firstProcessor } = runOnce()
  // Pages as different as these keep V8 at compiling for some seven thousand of them; one long page settles it at once.
  const unsettledRuns = texts.length > 1 ? Math.ceil(settledAfter / texts.length) : 0
  for (let count = 0; count < unsettledRuns; count += 1) runOnce()
  const runs = Array.from({ length: 5 }, runOnce)
  const clock = runs.map((run) => run.clock)
  const processor = runs.map((run) => run.processor)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { clock, processor, firstProcessor, dumps: texts.length, bytes, peakKilobytes: process.resourceUsage().maxRSS }
}
