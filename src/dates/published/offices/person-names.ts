import { groupBy } from '../../../collections/group-by.ts'
import type { KnowledgeBase, Person } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import { familyNamesOf, namesOf } from '../../../knowledge/names-of.ts'
import type { Token } from '../../../tokens/token.ts'
import { tokenize } from '../../../tokens/tokenize.ts'

/** People whose name begins at a word: all bearers of it, and its number of words. */
export interface NamedPeople {
  people: readonly Person[]
  length: number
}

/** Looks people up by full name, other spellings or family name. */
export type PersonNames = (words: readonly Token[], at: number) => NamedPeople | undefined

/** The names of everybody in a knowledge base. */
export const personNamesOf = madeOnce(toPersonNames)

function toPersonNames(knowledge: KnowledgeBase): PersonNames {
  const forms = [...knowledge.people.values()].flatMap((person) => formsOf(person).map((words) => ({ words, person })))
  const byFirst = groupBy(forms, ({ words }) => words.slice(0, 1))
  return (tokens, at) => {
    const entries = byFirst.get(tokens[at]?.word.folded ?? '') ?? []
    const fitting = entries.filter(({ words }) =>
      words.every((word, index) => tokens[at + index]?.word.folded === word),
    )
    const length = Math.max(0, ...fitting.map(({ words }) => words.length))
    const people = fitting.filter(({ words }) => words.length === length).map(({ person }) => person)
    return length === 0 ? undefined : { people: [...new Set(people)], length }
  }
}

/** Full names and family names, as folded words. */
function formsOf(person: Person): string[][] {
  const names = [...namesOf({ kind: 'person', entry: person }), ...familyNamesOf(person)]
  return names.map(toWords).filter((words) => words.length > 0)
}

function toWords(name: string): string[] {
  return tokenize(name).tokens.flatMap(({ word: { kind, folded } }) => (kind === 'word' ? [folded] : []))
}
