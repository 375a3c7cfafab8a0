/** A name in a list, with a word on who or what it is. */
export interface NamedItem {
  name: string
  note?: string | undefined
  /** Absent when it has no page. */
  url?: string
  /** Stories that name it. */
  count?: number
}
