import type { CitedStory } from './cited-story.ts'

/** A RIS record of a newspaper article, lines ended by CR LF as the format asks. */
export function citeRis(story: CitedStory): string {
  const { date } = story
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', story.key],
    ['TI', story.title],
    ['AU', story.byline],
    ['T2', story.outlet],
    ['PY', date?.year],
    ['DA', date && [date.year, date.month ?? '', date.day ?? '', story.approximate ? 'khoảng' : ''].join('/')],
    ['AB', story.abstract],
    ['N1', story.dateNote],
    ['LA', 'vi'],
    ['DP', story.archive],
    ['UR', story.url],
    ['L2', story.originalUrl],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${toLine(value)}`]))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A text on one line: a line end would end the field. */
function toLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}
