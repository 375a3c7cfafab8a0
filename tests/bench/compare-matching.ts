import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { matchers } from './measure-matching.ts'

const run = promisify(execFile)

const counts = [300, 3_000, 30_000] as const

const matched = z.object({
  seconds: z.array(z.number()),
  bytes: z.number(),
  found: z.number(),
  built: z.number(),
})

/** One line for each matcher and number of names: rate in UTF-8, what was found, seconds to build the index. */
export async function* compareMatching(): AsyncGenerator<string> {
  yield 'names in texts: median of 7 runs in processor time. gazetteer: words, capitals, accents and context are looked'
  yield 'at; aho-corasick: folded names anywhere in folded text, by @monyone/aho-corasick'
  for (const matcher of matchers) {
    for (const count of counts) yield `  ${matcher.padEnd(14)}${await measure(matcher, count)}`
  }
}

async function measure(matcher: string, count: number): Promise<string> {
  const script = fileURLToPath(new URL('measure-matching.ts', import.meta.url))
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, String(count), matcher])
  const { seconds, bytes, found, built } = matched.parse(JSON.parse(stdout))
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN
  return [
    `${count} names`.padStart(13),
    `${(bytes / 1e6 / median).toFixed(1)} MB/s`.padStart(12),
    `${found} found`.padStart(14),
    `index ${built.toFixed(2)} s`.padStart(15),
  ].join('')
}
