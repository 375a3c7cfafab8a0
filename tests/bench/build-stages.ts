import '../../src/disable-pretenuring.ts'
import { join } from 'node:path'
import { type BuildStep, buildSite } from '../../src/site/build-site.ts'

/** Seconds that a step of a build took, by the clock and of processor time. */
export interface MeasuredStep {
  step: BuildStep
  clock: number
  processor: number
}

export interface MeasuredBuild {
  steps: MeasuredStep[]
  pages: number
  stories: number
  /** Of the whole process, kilobytes. */
  peakKilobytes: number
}

/** A process of its own for each build, so that peak memory is the build's: prints `MeasuredBuild` as JSON. */
const [folder] = process.argv.slice(2)
if (folder !== undefined) console.log(JSON.stringify(await measure(folder)))

/** @param archive folder with `content`, as `npm run sample` writes it; the site goes beside it */
async function measure(archive: string): Promise<MeasuredBuild> {
  const marks: (Mark & { step?: BuildStep })[] = []
  const { pages, stories } = await buildSite({
    cwd: process.cwd(),
    content: join(archive, 'content'),
    templates: 'templates',
    base: '/',
    output: join(archive, 'site'),
    onStep: (step) => marks.push({ ...mark(), step }),
  })
  marks.push(mark())
  const steps = marks.flatMap(({ step, clock, processor }, index) => {
    const next = marks[index + 1]
    return step && next ? [{ step, clock: next.clock - clock, processor: next.processor - processor }] : []
  })
  return { steps, pages, stories, peakKilobytes: process.resourceUsage().maxRSS }
}

interface Mark {
  clock: number
  processor: number
}

function mark(): Mark {
  const { user, system } = process.cpuUsage()
  return { clock: performance.now() / 1e3, processor: (user + system) / 1e6 }
}
