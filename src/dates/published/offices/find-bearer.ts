import { flatMap } from '../../../collections/flat-map.ts'
import type { KnowledgeBase, Office, Person } from '../../../knowledge/knowledge-base.ts'
import type { Token } from '../../../tokens/token.ts'
import { fold } from '../../../vietnamese/fold.ts'
import { officeNames } from '../../../vietnamese/office-names.ts'
import { formsOf } from './entity-forms.ts'
import type { OfficeHolder } from './office-holder.ts'

/** Most words of the state or body behind a title: `Ngoại trưởng Các tiểu vương quốc Arab thống nhất`. */
export const longestGap = 7

/** Small words and marks that may stand between a title and the name. */
const smallWords: ReadonlySet<string> = new Set([',', '-', '–', 'ông', 'bà', 'của', 'nước', '(', 'là'])

/** Whether a word between a title and the name is of the state or body: not `ông`, `của`, a comma. */
export function isOfName({ word }: Token): boolean {
  return !smallWords.has(word.lower)
}

/** The first of some people who had the office that the words name, with the terms of all of them; undefined where nobody had. */
export function findBearer(
  people: readonly Person[],
  title: string,
  of: readonly Token[],
  knowledge: KnowledgeBase,
): Pick<OfficeHolder, 'person' | 'terms'> | undefined {
  const terms = flatMap(people, ({ offices }) => offices.filter((office) => fits(office, title, of, knowledge)))
  const person = people.find(({ offices }) => offices.some((office) => terms.includes(office)))
  return person && { person, terms }
}

/** Whether an office is the one that the words name, of the country that stands in them, if any does. */
function fits(office: Office, title: string, of: readonly Token[], knowledge: KnowledgeBase): boolean {
  if (!isSameTitle(office.title, title)) return false
  return of.length === 0 || formsOf(office.of, knowledge).has(of.map(({ word }) => word.folded).join(' '))
}

function isSameTitle(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other) || officeNames[one.toLowerCase()] === other
}
