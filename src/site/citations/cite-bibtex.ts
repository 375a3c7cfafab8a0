import type { CitedStory } from './cited-story.ts'

/** Characters that mean something to LaTeX: `&`, `%`, `_`, braces. */
const special = /[\\{}$&#%_~^]/gu

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A BibTeX entry (UTF-8). The title stands in double braces: Vietnamese names keep their capitals. */
export function citeBibtex(story: CitedStory): string {
  const { date } = story
  const fields: [string, string | undefined][] = [
    ['title', `{${toLatex(story.title)}}`],
    ['author', story.byline && `{${toLatex(story.byline)}}`],
    ['journal', story.outlet && toLatex(story.outlet)],
    ['year', date?.year],
    ['month', date?.month && String(Number(date.month))],
    ['day', date?.day && String(Number(date.day))],
    ['url', story.url],
    ['note', toLatex([story.archive, story.dateNote].filter((part) => part !== undefined).join('; '))],
    ['langid', 'vietnamese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@article{${story.key},\n${lines.join(',\n')}\n}\n`
}

function toLatex(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? `\\${character}`)
}
