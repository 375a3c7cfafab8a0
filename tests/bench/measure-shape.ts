import { VFile } from 'vfile'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { parseDump } from '../../src/pipeline.ts'
import { shapeNames, toShape } from './shapes.ts'

/** A process of its own for each shape, so that peak memory is the shape's; prints `Measured` as JSON. */
export interface Measured {
  /** Seconds for all texts of the shape, one for each run, after one run to warm up: by the clock, and of processor time. */
  clock: number[]
  processor: number[]
  dumps: number
  bytes: number
  /** Of the whole process, kilobytes. */
  peakKilobytes: number
}

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
  runOnce()
  const runs = Array.from({ length: 5 }, runOnce)
  const clock = runs.map((run) => run.clock)
  const processor = runs.map((run) => run.processor)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { clock, processor, dumps: texts.length, bytes, peakKilobytes: process.resourceUsage().maxRSS }
}
