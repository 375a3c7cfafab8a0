import { findPeriod } from '../edtf/find-period.ts'

/** Folder of articles whose year is not known; also the site's address for them. */
const undatedFolder = 'khong-ro-nam'

/** Where an article of this date belongs: `articles/2024/<slug>.md`. */
export function toArticlePath(published: string | undefined, slug: string): string {
  return `articles/${findPeriod(published)?.period.slice(0, 4) ?? undatedFolder}/${slug}.md`
}

/** A place that the program gave: a year or the undated folder, then one file. */
const programPlace = /^articles\/(?:\d{4}|khong-ro-nam)\/(?<slug>[^/]+)\.md$/u

/** Whether an article lies where the program would have put it, whatever its year. Editors may keep others elsewhere. */
export function isProgramPlace(path: string, slug: string): boolean {
  return programPlace.exec(path)?.groups?.slug === slug
}
