import { type Token, tokenAt, wordAt } from '../tokens/token.ts'
import { fold } from '../vietnamese/fold.ts'
import { looseTitles, officeNames } from '../vietnamese/office-names.ts'

/** A title in a text: `from` is its first word, `title` folded (`thu tuong`). */
export interface FoundTitle {
  from: number
  title: string
}

/** By title, folded: what the office may be called in the knowledge base, folded, itself included. */
const meanings: ReadonlyMap<string, ReadonlySet<string>> = toMeanings()

function toMeanings(): Map<string, Set<string>> {
  const exact = Object.entries(officeNames).map(([title, name]) => [title, [name]] as const)
  const found = new Map<string, Set<string>>()
  for (const [title, names] of [...exact, ...Object.entries(looseTitles)]) {
    const key = fold(title)
    found.set(key, new Set([...(found.get(key) ?? [key]), ...names.map(fold)]))
  }
  return found
}

const longest = Math.max(...[...meanings.keys()].map((title) => title.split(' ').length))
const lastWords = new Set([...meanings.keys()].map((title) => title.split(' ').at(-1)))

/** The longest title that ends right before a word, parted from it by a blank. */
export function findTitle(tokens: readonly Token[], before: number): FoundTitle | undefined {
  if (!lastWords.has(tokenAt(tokens, before - 1)?.word.folded)) return undefined
  let title = ''
  let found: FoundTitle | undefined
  for (let from = before - 1; from >= Math.max(0, before - longest); from -= 1) {
    const token = tokens[from]
    if (token === undefined || tokens[from + 1]?.joint !== 'space') break
    title = title === '' ? token.word.folded : `${token.word.folded} ${title}`
    if (meanings.has(title) && !isPartOfNoun(tokens, from)) found = { from, title }
  }
  return found
}

/** `chính quyền Tổng thống Bush`: no acting president. */
function isPartOfNoun(tokens: readonly Token[], from: number): boolean {
  return wordAt(tokens, from) === 'quyền' && wordAt(tokens, from - 1) === 'chính'
}

/**
 * Whether an office of the knowledge base is one that a title stands for; `chu tich` is short for `chu tich hoi dong
 * chau au`. Both folded.
 */
export function isOffice(office: string, title: string): boolean {
  const forms = meanings.get(title)
  if (forms === undefined) return begins(office, title)
  for (const form of forms) if (begins(office, form)) return true
  return false
}

/** With whole words. */
function begins(office: string, form: string): boolean {
  return office.startsWith(form) && (office.length === form.length || office[form.length] === ' ')
}
