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
    ['note', toLatex(toNote(story))],
    ['langid', 'vietnamese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@article{${story.key},\n${lines.join(',\n')}\n}\n`
}

/** What the fields cannot say: that the date was inferred, and where the story is kept. */
function toNote({ approximate, dateText, archive }: CitedStory): string {
  return approximate ? `${archive}; ngày đăng theo suy luận: ${dateText}` : archive
}

function toLatex(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? `\\${character}`)
}
