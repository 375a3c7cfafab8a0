import { readFile } from 'node:fs/promises'
import { toAdversaries } from './adversaries.ts'
import { collectBuilt } from './build-collector.ts'
import { findLiterals, type RegexPattern } from './find-literals.ts'

/** Lengths of the strings: over so much growth, four times, linear time grows about four times, quadratic sixteen. */
const short = 2000
const long = 8000

/** So many characters take linear time no longer than this, in milliseconds of the processor. */
const quick = 3

/** Growth of the time above which it is not linear. */
const steep = 8

/** A file of the source: where it lies, and its name in messages, `src/tree/lines.ts`. */
export interface SourceFile {
  path: string
  name: string
}

/** What this process tells: that it begins with a pattern, then what was slow about it; at last, without a pattern, that all are done. */
export interface Timing {
  pattern?: RegexPattern
  slow?: string
}

process.once('message', async (files: SourceFile[]) => {
  const built = await collectBuilt(async () => {
    for (const { path } of files) await import(path)
  })
  const literals = await Promise.all(
    files.map(async ({ path, name }) => findLiterals(await readFile(path, 'utf8'), name)),
  )
  const patterns = [...literals.flat(), ...built]
  for (const pattern of patterns) {
    process.send?.({ pattern } satisfies Timing)
    const slow = findSlow(pattern)
    if (slow !== undefined) process.send?.({ pattern, slow } satisfies Timing)
  }
  process.send?.({} satisfies Timing, () => process.disconnect())
})

/** What grows faster than a text does: the text's beginning and both times; undefined when nothing does. */
function findSlow({ source, flags }: RegexPattern): string | undefined {
  const shorts = toAdversaries(source, flags, short)
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  for (const [index, text] of toAdversaries(source, flags, long).entries()) {
    if (time(regex, text) < quick) continue
    const [least, most] = [best(regex, shorts[index] ?? ''), best(regex, text)]
    if (most < quick || most < least * steep) continue
    return `${JSON.stringify(text.slice(0, 12))}… ${least.toFixed(1)} → ${most.toFixed(1)} ms`
  }
  return undefined
}

/** The shortest of a few times: what else the process did meanwhile only adds. */
function best(regex: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => time(regex, text)))
}

/** Milliseconds of the processor: by the clock a busy machine would make any pattern slow. */
function time(regex: RegExp, text: string): number {
  const start = process.cpuUsage()
  text.replace(regex, '')
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
