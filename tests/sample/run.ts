import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeSample } from './write-sample.ts'

/**
 * `npm run sample [-- N] [--folder DIR] [--no-build]`: a made-up archive of N stories (300) in `DIR/content` (`.sample`),
 * built into `DIR/site`. For looking at, for tests and for measuring; never to be published.
 */
const { values, positionals } = parseArgs({
  options: { folder: { type: 'string', default: '.sample' }, build: { type: 'boolean', default: true } },
  allowPositionals: true,
  allowNegative: true,
})
const count = Number(positionals[0] ?? 300)
if (!Number.isInteger(count) || count < 1) throw new Error(`Unexpected ${positionals[0]}, expected a number of stories`)
const content = join(values.folder, 'content')
await writeSample(content, count, 'content')
if (values.build) process.exitCode = build(content, join(values.folder, 'site'))

function build(from: string, output: string): number {
  const command = fileURLToPath(new URL('../../src/kavkaz.js', import.meta.url))
  const built = spawnSync(process.execPath, [command, 'build', '--content', from, '--output', output], {
    stdio: 'inherit',
  })
  return built.status ?? 1
}
