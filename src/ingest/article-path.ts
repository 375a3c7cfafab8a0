import { parseEdtf } from '../edtf/parse-edtf.ts'

/** Folder of articles whose year is not known; also the site's address for them. */
export const undatedFolder = 'khong-ro-nam'

/** Where an article of this date belongs: `articles/2024/<slug>.md`. */
export function toArticlePath(published: string | undefined, slug: string): string {
  return `articles/${toYear(published) ?? undatedFolder}/${slug}.md`
}

/** A place that the program gave: a year or the undated folder, then one file. */
const programPlace = /^articles\/(?:\d{4}|khong-ro-nam)\/(?<slug>[^/]+)\.md$/u

/** Whether an article lies where the program would have put it, whatever its year. Editors may keep others elsewhere. */
export function isProgramPlace(path: string, slug: string): boolean {
  return programPlace.exec(path)?.groups?.slug === slug
}

/** The year that a date surely lies in, of an interval the first; undefined when there are several or none. */
function toYear(published: string | undefined): string | undefined {
  const edtf = parseEdtf(published ?? '')
  const date =
    edtf?.kind === 'date' ? edtf.date : edtf?.kind === 'interval' && published?.includes('/') ? edtf.from : undefined
  if (date?.year === undefined || date.span !== 1) return undefined
  return String(date.year).padStart(4, '0')
}
