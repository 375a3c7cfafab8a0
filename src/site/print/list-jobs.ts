import { toArtifacts } from '../artifacts/to-artifacts.ts'
import { renderPages } from '../render-pages.ts'
import { readFonts } from '../share-images/read-fonts.ts'
import { toShareImages } from '../share-images/to-share-images.ts'
import { openTypesetter } from '../share-images/typesetter.ts'
import type { Site } from '../site.ts'
import { toBatches } from '../to-batches.ts'
import { toSiteView } from '../views/site-view.ts'
import type { Views } from '../views/views.ts'
import { writeArtifacts } from '../write-artifacts.ts'
import type { Job } from './take-jobs.ts'

/** Everything that is written of a site but its search index, in shares that need nothing of each other. */
export function listJobs(site: Site, views: Views, folder: string): Job[] {
  const data = { site: toSiteView(site), views: { ...views } }
  return [
    async () => writeArtifacts(toShareImages(site, openTypesetter(await readFonts())), folder),
    () => writeArtifacts(toArtifacts(site, views), folder),
    ...[...toBatches(data.views)].map((batch) => () => renderPages({ ...data, views: batch }, folder)),
  ]
}
