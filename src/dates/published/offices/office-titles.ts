import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import { counterpartWords, officeNames } from '../../../vietnamese/office-names.ts'
import { type PhraseTable, phraseTable } from '../../phrase-table.ts'

/** Words for someone of the office named before. */
export const counterpart = counterpartWords[0]

/**
 * Titles by the name that the knowledge base has for them: those of the language, and every one that an editor gave
 * somebody there.
 */
export const titlesOf = madeOnce(toTitles)

function toTitles({ people }: KnowledgeBase): PhraseTable<string> {
  const given = [...people.values()].flatMap(({ offices }) => offices.map(({ title }) => title))
  return phraseTable({
    ...Object.fromEntries(given.flatMap((title) => formsOf(title).map((form) => [form, title]))),
    ...officeNames,
    ...Object.fromEntries(counterpartWords.map((words) => [words, counterpart])),
  })
}

/** `Bộ trưởng Năng lượng` is `Bộ trưởng Bộ Năng lượng` as well. */
function formsOf(title: string): string[] {
  const form = title.toLowerCase()
  return form.startsWith('bộ trưởng ') ? [form, form.replace('bộ trưởng ', 'bộ trưởng bộ ')] : [form]
}
