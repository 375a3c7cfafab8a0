/** Marks of a date that was inferred or is in doubt: `2024-03-01~`. */
const qualifier = /[~?%]/u

/** Whether a date says what it says without doubt; a month or a year may be sure too. */
export function isSure(edtf: string | undefined): boolean {
  return edtf !== undefined && !qualifier.test(edtf)
}
