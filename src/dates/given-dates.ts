/** What the dump's header gives. */
export interface GivenDates {
  /** EDTF. */
  published?: string
  url?: string
  /** When the page was copied, EDTF: the story is not younger. */
  retrieved?: string
}
