import { flatMap } from '../../collections/flat-map.ts'

/** Who speaks, as an interview prints it before what he says: `PV: `, `Bà Kvirikadze: `. */
const opening = /^\p{Lu}[^:.!?…"“\d]{0,38}:(?=\s)/u

/** Questions that others answer, and questions that tell a speaker whose answers nothing opens. */
const leastAnswered = 2
const leastQuestions = 3

/**
 * Who speaks in an interview, with the colon, by the shape of the page alone: names of whom one asks and another answers
 * right below, more than once, or one that opens several questions. A label above several pictures is neither.
 *
 * @param texts the lines of the page, as printed
 */
export function findSpeakers(texts: readonly string[]): Set<string> {
  const openings = texts.map(speakerOf)
  const asked = flatMap(texts, (text, index) => (openings[index] !== undefined && text.endsWith('?') ? index : []))
  const answered = asked.filter((index) => {
    const answer = openings[index + 1]
    return answer !== undefined && answer !== openings[index]
  })
  const counts = new Map<string, number>()
  for (const index of asked) counts.set(openings[index] ?? '', (counts.get(openings[index] ?? '') ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= leastQuestions).map(([name]) => name)
  const both = flatMap(answered, (index) => [openings[index] ?? '', openings[index + 1] ?? ''])
  return new Set([...often, ...(answered.length >= leastAnswered ? both : [])])
}

/** The opening of a line that may name its speaker. */
export function speakerOf(text: string): string | undefined {
  const start = text.slice(0, 60)
  return start.includes(':') ? opening.exec(start)?.[0] : undefined
}
