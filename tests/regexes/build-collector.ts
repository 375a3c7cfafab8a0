import type { RegexPattern } from './find-literals.ts'

/** The file and line that called, of a stack: `src/tree/credits/find-credit.ts:19`. */
const caller = /(?<where>src\/[^\s:]+:\d+)/u

/**
 * Patterns that modules put together from tables with `new RegExp` while they are loaded, which no literal shows.
 *
 * @param load imports the modules
 */
export async function collectBuilt(load: () => Promise<void>): Promise<RegexPattern[]> {
  const built: RegexPattern[] = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const regex = new target(source, flags)
      const where = caller.exec(new Error('called').stack?.split('\n')[2] ?? '')?.groups?.where
      if (where !== undefined) built.push({ source: regex.source, flags, where })
      return regex
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = native
  }
  return built
}
