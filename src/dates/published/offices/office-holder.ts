import type { Office, Person } from '../../../knowledge/knowledge-base.ts'
import type { Sentence } from '../story/sentences.ts'

/** A person named with an office, and the terms of everyone whom the words can mean. */
export interface OfficeHolder {
  /** `Ngoại trưởng Đức Annalena Baerbock`. */
  text: string
  sentence: Sentence
  person: Person
  terms: readonly Office[]
}

/** A title as it stands in a sentence. */
export interface Title {
  /** As in the knowledge base: `Ngoại trưởng`. */
  value: string
  length: number
  inOffice: boolean
}
