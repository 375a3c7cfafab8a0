import { createHash } from 'node:crypto'

/** Styles, scripts and fonts, ready to be written, and how pages refer to them. */
export interface Assets {
  /** By file name: `style-1a2b3c4d.css`. */
  files: ReadonlyMap<string, Uint8Array>
  /** `templates/images`, for the site's root, where browsers look for them: `icon.svg`. */
  images: ReadonlyMap<string, Uint8Array>
  stylesheet: string
  /** Rules of the charts that are files of their own. */
  drawingStyles: string
  /** Deferred module of every page; absent when there is no `templates/scripts/main.ts`. */
  script?: string
  /** Module of the search page; absent when there is no `templates/scripts/search.ts`. */
  searchScript?: string
  /** Runs inline in the head, before the first paint. */
  headScript?: string
  /** Fonts that nearly every page needs. */
  preloadedFonts: readonly string[]
}

/** A name that changes with the content, so that files may be cached for ever: `main-1a2b3c4d.js`. */
export function hashedName(name: string, extension: string, content: Uint8Array): string {
  return `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${extension}`
}

/** The source expression that allows an inline script in a Content Security Policy: `'sha256-…'`. */
export function toCspHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
