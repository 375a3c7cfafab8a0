import type { WordForms } from '../../../vietnamese/word-forms.ts'
import type { Trait } from './trait.ts'

/** A trait of one event, before it is known how many share it. */
export interface TraitDraft {
  kind: Trait['kind']
  /** The same for the same trait of another event. */
  key: string
  label: string
  /** As it is written; several for a name. */
  forms: readonly (readonly WordForms[])[]
  /** How much of its weight counts. */
  share: number
  /** One of the words by which events of its kind are told. */
  ofKind: boolean
  /** The name of a document with a word by which it comes about. */
  isSigning?: true
  home: string
  /** How many stories that tell of none of the known events have it. */
  usual: number
  /** The more events have it, the less it tells: not so the words of a kind, which are as usual as they are. */
  isCounted: boolean
}
