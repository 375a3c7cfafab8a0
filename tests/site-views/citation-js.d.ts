/** The part of citation-js that the tests use; the packages ship no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    /** The items read, as CSL-JSON. */
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
