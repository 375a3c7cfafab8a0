import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { tokenize } from '../../../tokens/tokenize.ts'
import type { WordForms } from '../../../vietnamese/word-forms.ts'
import { eventWords } from './event-words.ts'
import type { OwnPhrase } from './own-phrases.ts'
import type { TraitDraft } from './trait-draft.ts'

/** The words and numbers of a text, without marks. */
export function toWords(text: string): WordForms[] {
  return tokenize(text).tokens.flatMap(({ word }) => (word.kind === 'mark' ? [] : [word]))
}

/** What is said of anything like it, and what only the summary says, which may be of before or after. */
const shares = { common: 0.5, summary: 0.6 } as const

/** How many stories of other things are told so. */
const usual = { own: 6, name: 8 } as const

/** The words by which events of a kind are told; what is common to others as well does not show the kind. */
export function draftKindWords(kind: KnownEvent['kind']): TraitDraft[] {
  const { telling, common } = eventWords[kind]
  return [
    ...telling.map((phrase) => ({ ...toDraft(toWords(phrase), 1), ofKind: true })),
    ...common.map((phrase) => toDraft(toWords(phrase), shares.common)),
  ]
}

/** Words or a name that an event's own entry has; some show what kind of thing it was. */
export function draftPhrase({ words, isName, isTitle }: OwnPhrase, ofKind: boolean): TraitDraft {
  const share = isTitle ? 1 : shares.summary
  if (!isName) return { ...toDraft(words, share), ofKind }
  const label = words.map(({ composed }) => composed).join(' ')
  return {
    kind: 'name',
    key: label,
    label,
    forms: [words],
    share,
    ofKind: false,
    home: label,
    usual: usual.name,
    isCounted: true,
  }
}

/** Words as a trait that shows no kind. */
export function toDraft(words: readonly WordForms[], share: number): TraitDraft {
  const label = words.map(({ lower }) => lower).join(' ')
  const key = words.map(({ accents }) => accents).join(' ')
  const ofKind = kindWords.get(label)
  return {
    kind: 'word',
    key,
    label,
    forms: [words],
    share,
    ofKind: false,
    home: key,
    usual: ofKind ?? usual.own,
    isCounted: ofKind === undefined,
  }
}

/** How usual each of them is; one of several kinds as much as the words of the most usual. */
const kindWords = new Map<string, number>()
for (const { usual, telling, common } of Object.values(eventWords)) {
  for (const phrase of [...telling, ...common]) kindWords.set(phrase, Math.max(usual, kindWords.get(phrase) ?? 0))
}
