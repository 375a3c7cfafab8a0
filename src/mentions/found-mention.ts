import type { NameableKind } from '../knowledge/names-of.ts'

/** A mention where it stands: `text` is the index of the text in the list given, `end` is exclusive, in UTF-16 units. */
export interface FoundMention {
  id: string
  kind: NameableKind
  /** The name that the archive uses. */
  name: string
  text: number
  start: number
  end: number
  /** One letter of it is wrong as printed. */
  misspelt: boolean
}
