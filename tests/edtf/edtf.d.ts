/** The part of the package `edtf` that is used here; it has no types of its own. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970 (UTC), first and last instant; infinite for open intervals. */
  export interface ExtendedDate {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set'
    edtf: string
    min: number
    max: number
  }
  /** Throws on anything that is not EDTF, impossible days included. */
  export default function edtf(text: string): ExtendedDate
}
