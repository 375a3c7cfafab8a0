import { flatMap } from '../../collections/flat-map.ts'
import { groupBy } from '../../collections/group-by.ts'
import { kinds } from '../../vietnamese/character-kinds.ts'
import { Scanner } from '../../vietnamese/scanner.ts'

/**
 * What may part an outlet's name from the sentence: a dash, stop, colon, bar or stroke, a closing bracket, with the
 * spaces around it. `Báo Núi – `, `(Sao Mai) `, `SM» `, `saomai.vn: `.
 */
const jointMarks = '-–—.:»|/)]*'
const jointMark = /[-–—.:»|/)\]*]/u

/** What holds no joint. */
const inName = kinds.letter | kinds.mark | kinds.digit | kinds.numeral | kinds.space

/** A sentence may begin behind a joint. */
const sentenceStart = /^["“‘'«]?\p{Lu}/u

/** Letters that a name has at least. */
const twoLetters = /\p{L}.*\p{L}/u

/** Characters of the longest name with its joint, and its words, a dash between spaces among them. */
const longestPrefix = 40
const mostWords = 6

/** Different lines that must share an opening before it counts as a prefix. */
const leastLines = 3

/**
 * Openings such as `VOV.VN - ` that at least three different sentences of a page share, as printed; the longest first.
 * Tells the prefix of an outlet nobody has described. A name that sentences speak of is none: `Armenia - Azerbaijan …`
 * thrice is a topic.
 */
export function findRepeatedPrefixes(texts: readonly string[]): string[] {
  const lines = new Map<string, number>()
  for (const text of ofCommonHead(new Set(texts.filter(({ length }) => length >= shortestSentence)))) {
    for (const opening of findOpenings(text)) lines.set(opening, (lines.get(opening) ?? 0) + 1)
  }
  const frequent = [...lines].filter(([, count]) => count >= leastLines).map(([opening]) => opening)
  return frequent.filter((opening) => !isSpokenOf(opening, texts)).toSorted((a, b) => b.length - a.length)
}

/** Characters of the shortest name with its joint. */
const shortestPrefix = 3

/** The texts that begin as enough others do: few have to be read for their openings. */
function ofCommonHead(texts: Iterable<string>): string[] {
  const byHead = groupBy(texts, (text) => [text.slice(0, shortestPrefix)])
  return flatMap([...byHead.values()], (group) => (group.length < leastLines ? [] : group))
}

/** Every beginning of a line that could be a name and its joint. */
function findOpenings(text: string): readonly string[] {
  const head = text.slice(0, longestPrefix)
  if (!jointMark.test(head)) return noOpenings
  const scanner = new Scanner(head)
  const openings: string[] = []
  for (let at = scanner.runEnd(0, inName); at < head.length; at = scanner.runEnd(at + 1, inName)) {
    if (!jointMarks.includes(text.charAt(at)) || jointMarks.includes(text.charAt(at + 1))) continue
    const end = scanner.runEnd(at + 1, kinds.space)
    if (!sentenceStart.test(text.slice(end, end + 2))) continue
    const opening = text.slice(0, end)
    if (opening.trim().split(' ', mostWords + 1).length <= mostWords && twoLetters.test(opening)) openings.push(opening)
  }
  return openings
}

const noOpenings: readonly string[] = []

/** Lines shorter than this are no sentences; furniture may name its outlet. */
const shortestSentence = 60

/** Between two names of a prefix: `Báo Núi - Thế giới`. */
const dash = /\s[-–—]/u

/** Whether a name, with or without the dash of a prefix, stands inside a sentence of the page. */
export function isSpokenOf(name: string, texts: readonly string[]): boolean {
  const bare = name.replace(nameEdge, '')
  const [first = bare] = bare.split(dash)
  return texts.some((text) => text.length >= shortestSentence && text.indexOf(first, name.length) > 0)
}

/** Brackets, dashes, stops and spaces around the name in a prefix. */
const nameEdge = /^[\s("]+|[\s)."|:–—-]+$/gu
