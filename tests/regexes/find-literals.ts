/** A regular expression of a source file. */
export interface RegexPattern {
  source: string
  flags: string
  /** `src/tree/lines.ts:12`. */
  where: string
}

/** What is no code: comments, quoted text, template text without an expression in it. */
const skipped = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/uy

/** A literal, with its flags: `/^\[(?<text>[^\]]+)\]$/u`. */
const literal = /\/(?![/*])(?<source>(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[dgimsuvy]*)/uy

/** What an expression may begin after; behind a name, a number or a bracket, `/` divides. */
const opener = /(?:^|[=(,:[!&|?{};>]|return|case)$/u

/** Letters of code that tell whether an expression may begin: `return`. */
const remembered = 6

/** Every regular expression literal of a source text, in order. */
export function findLiterals(text: string, path: string): RegexPattern[] {
  const found: RegexPattern[] = []
  let [index, before] = [0, '']
  while (index < text.length) {
    const match = opener.test(before) ? matchAt(literal, text, index) : undefined
    const end = match ? undefined : matchAt(skipped, text, index)
    if (match?.groups) {
      const { source = '', flags = '' } = match.groups
      found.push({ source, flags, where: `${path}:${text.slice(0, index).split('\n').length}` })
    }
    const passed = (match ?? end)?.[0] ?? text.charAt(index)
    const isComment = passed.startsWith('//') || passed.startsWith('/*')
    if (!isComment && passed.trim() !== '') before = (before + passed).slice(-remembered)
    index += passed.length
  }
  return found
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
