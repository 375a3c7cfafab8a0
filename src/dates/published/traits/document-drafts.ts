import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import type { TraitDraft } from './trait-draft.ts'
import { toDraft, toWords } from './word-drafts.ts'

/** Words by which a document comes about, before its name and behind it. */
const before = ['ký', 'ký kết', 'ký vào', 'công bố', 'ra', 'đạt', 'đạt được', 'thông qua']
const behind = ['được ký', 'vừa được ký', 'được công bố']

/** A name with its day or year is a date by itself. */
const digit = /\d/u

/** A truce as its name is told on the day: `ký tuyên bố ba bên`. The name alone stays in the news for years. */
export function draftDocuments({ kind, title, aliases }: KnownEvent): TraitDraft[] {
  if (kind !== 'ceasefire') return []
  return [title, ...aliases].filter((name) => !digit.test(name)).map(draftDocument)
}

function draftDocument(name: string): TraitDraft {
  const phrases = [...before.map((words) => `${words} ${name}`), ...behind.map((words) => `${name} ${words}`)]
  return { ...toDraft(toWords(`ký ${name}`), 1), forms: phrases.map(toWords), isSigning: true }
}
