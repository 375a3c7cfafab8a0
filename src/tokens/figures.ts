/** Figures joined without spaces, such as `27/9/2020` or `12-15/7`. */
export interface Figures {
  /** `n` one or two digits, `y` a year of four, `?` anything else; with the joints: `n-n/n`. */
  shape: string
  values: number[]
  /** Number of tokens. */
  length: number
}
