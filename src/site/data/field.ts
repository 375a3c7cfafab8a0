/** What a cell holds; several values are a list in JSON, and stand between bars in CSV. */
export type Value = string | number | null | readonly string[]

/** A row, by the names of its columns. */
export type DataRecord = Readonly<Record<string, Value>>

/** A column, as Frictionless's Table Schema describes it. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'list'
  /** In words, for the reader. */
  description: string
}
