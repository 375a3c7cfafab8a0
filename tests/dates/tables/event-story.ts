/** A short story in the manner of real pages, its year unsaid. */
export interface EventStory {
  about: string
  /** The year of the story. */
  year: number
  /** A line each; the first is the title. */
  lines: readonly string[]
}
