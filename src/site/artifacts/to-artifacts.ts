import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { toAtomFeed } from '../feeds/atom-feed.ts'
import { toJsonFeed } from '../feeds/json-feed.ts'
import { listStreams } from '../feeds/streams.ts'
import { toPreviews } from '../previews/to-previews.ts'
import type { Site } from '../site.ts'
import type { Views } from '../views/views.ts'
import { toCircleFiles } from './circle-files.ts'
import { toDataFiles } from './data-files.ts'
import { toRobots, toSitemaps } from './sitemap.ts'
import { toStoryFiles } from './story-files.ts'

/** Every file of the site that is no page and no search index. */
export function* toArtifacts(site: Site, views: Views): Iterable<Artifact> {
  for (const [name, content] of site.assets.files) yield { path: addresses.asset(name), content }
  for (const [name, content] of site.assets.images) yield { path: name, content }
  for (const stream of listStreams(site).values()) {
    yield toAtomFeed(site, stream)
    yield toJsonFeed(site, stream)
  }
  yield* toSitemaps(site, views)
  yield toRobots(site)
  yield* toDataFiles(site)
  yield* toCircleFiles(site)
  yield* toPreviews(site)
  for (const story of site.archive.all) yield* toStoryFiles(site, story)
}
