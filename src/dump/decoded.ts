/** The text of a dump's bytes. */
export interface Decoded {
  text: string
  /** Name of the encoding, for messages: `utf-8`, `utf-16le`, `windows-1258`, `tcvn`, `vni`. */
  encoding: string
  /** Characters that could not be read and stand as U+FFFD. */
  lost?: number
}
