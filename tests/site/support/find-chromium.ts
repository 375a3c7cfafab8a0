import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

/** Where Debian, Ubuntu, Fedora, Arch, Alpine and macOS put Chromium or Chrome. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a Chromium that is here already, or undefined. */
function findChromium(): string | undefined {
  return places.find((place) => place !== undefined && isExecutable(place))
}

/**
 * Path of a Chromium, installed from the system's packages where it is missing (Debian and Ubuntu, as root or through
 * sudo).
 *
 * @throws {Error} with what to install by hand, where that cannot be done
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  process.stdout.write('Chromium is missing; installing it with apt-get …\n')
  try {
    apt('update')
    apt('install', '--yes', '--no-install-recommends', 'chromium')
  } catch (error) {
    throw new Error('Chromium is missing and could not be installed. Install it, or set CHROMIUM_PATH.', {
      cause: error,
    })
  }
  const installed = findChromium()
  if (installed === undefined) throw new Error('Chromium was installed but not found. Set CHROMIUM_PATH to its path.')
  return installed
}

function apt(...args: string[]): void {
  const isRoot = process.getuid?.() === 0
  const [command, ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '--non-interactive', 'apt-get', ...args]
  execFileSync(command ?? 'apt-get', rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
