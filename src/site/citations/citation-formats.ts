import { citeBibtex } from './cite-bibtex.ts'
import { citeCsl } from './cite-csl.ts'
import { citeRis } from './cite-ris.ts'
import { citeText } from './cite-text.ts'
import type { CitedStory } from './cited-story.ts'

/** A way to cite a story: for people, or for a reference manager to import. */
export interface CitationFormat {
  label: string
  cite(story: CitedStory): string
  /** Of the file to download; absent for the format that is for people. */
  extension?: string
}

/** In the order in which pages show them. */
export const citationFormats: readonly CitationFormat[] = [
  { label: 'Trích dẫn', cite: citeText },
  { label: 'BibTeX', cite: citeBibtex, extension: 'bib' },
  { label: 'RIS', cite: citeRis, extension: 'ris' },
  { label: 'CSL-JSON', cite: citeCsl, extension: 'csl.json' },
]
