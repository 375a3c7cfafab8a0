/** Something by which a story tells of an event: the name of who or what took part or of where it was, or words. */
export interface Trait {
  /** From 0, in the order of all traits. */
  number: number
  kind: 'place' | 'region' | 'person' | 'name' | 'word'
  /** As an editor reads it: `Gazakh`, `bốn làng`. */
  label: string
  /** How much it tells, in natural logarithms: the fewer events share it the more. */
  weight: number
  /** Traits of one home, such as a country's capital and its president, seldom tell apart. */
  home: string
}

/** A trait of an event, and how much of its weight counts: what only the summary says tells less. */
export interface OwnTrait {
  trait: Trait
  share: number
  /** One of the words by which events of its kind are told. */
  ofKind: boolean
  /** The name of a document with a word by which it comes about. */
  isSigning: boolean
}
