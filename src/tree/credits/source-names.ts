import { foldKey } from '../../vietnamese/fold.ts'
import { agencies } from '../page-words/agencies.ts'

/** What parts agencies in a credit: `AFP/TTXVN`, `EPA-EFE`. */
const joint = /[/,-]/u

/** Whether a text is a news agency or several, `AFP/TTXVN`, or an archive as credits name them. */
export function isAgency(text: string): boolean {
  return agencies.has(foldKey(text)) || text.split(joint).every((part) => agencies.has(foldKey(part)))
}

/** Whether a text is a news agency, or a photographer with his. */
export function isSource(text = ''): boolean {
  return isAgency(text) || isPhotographer(text)
}

const lastWords: ReadonlySet<string> = new Set([...agencies].map((name) => name.slice(name.lastIndexOf(' ') + 1)))

/** Whether a word, folded, ends the name of an agency. */
export function endsAgency(word = ''): boolean {
  return lastWords.has(word)
}

/** Two to four words with capitals: `Trần A`, `Hayk Baghdasaryan`; `Theo Eurasianet` says whence a story was taken. */
const person = /^(?!Theo\s)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u

/** How an agency that is in no table shortens its name, or its address: `IPN`, `VOV.VN`, `EPA-EFE`. */
const code = /^\p{Lu}[\p{Lu}\d+-]{1,9}(?:\.\p{L}{2,3})?$/u

/** What parts a photographer from his agency. */
const strokeOrComma = /\s?[/,]\s?/u

/**
 * Whether a text names a photographer with his agency, as credits do without any word for a picture: `Trần A/TTXVN`,
 * `REUTERS/Irakli Gedenidze`, `Hạnh Suối, Reuters`. Behind a stroke any code will do, behind a comma a known agency.
 */
function isPhotographer(text: string): boolean {
  const parts = text.split(strokeOrComma)
  if (parts.length < 2 || parts.length > 3) return false
  const isBehindStroke = text.includes('/')
  const houses = parts.map((part) => agencies.has(foldKey(part)) || (isBehindStroke && code.test(part)))
  if (!houses.includes(true)) return false
  const people = parts.map((part) => person.test(part))
  return (
    houses.some((isHouse, index) => !isHouse && people[index]) &&
    houses.every((isHouse, index) => isHouse || people[index])
  )
}
