import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import { perSite } from '../views/per-site.ts'
import { toPairTitle } from '../views/to-pair-title.ts'

/** Stories that one may follow, as the page at their address lists them. */
export interface Stream {
  /** Of the page, below the base; the feeds stand beside it. */
  address: string
  /** `Armenia và Azerbaijan`; the archive's own name for all stories. */
  title: string
  /** In the order of time. */
  stories: readonly Story[]
  /** The most stories that a feed of it holds. */
  length: number
}

/** How many stories a feed holds: of everything more, for a reader who comes once a week should miss none. */
const lengthOfAll = 50
const lengthOfOne = 20

/**
 * Every stream of the site, by its page's address: everything, each person, country, place, organisation, pair of
 * countries, thread and outlet. Only where a dated story stands: most of the pages of a young archive tell of events
 * alone, and the pages of ten thousand stories that name two hundred countries are then about 3,000 with 20 stories each.
 */
export function listStreams(site: Site): ReadonlyMap<string, Stream> {
  return streamsOf(site, site.archive)
}

/** The stream of the page at an address. */
export function findStream(site: Site, address: string): Stream | undefined {
  return listStreams(site).get(address)
}

const streamsOf = perSite((site: Site, archive: Site['archive']): ReadonlyMap<string, Stream> => {
  const { profiles, pairs, threads, byOutlet, knowledge } = archive
  const streams = [
    ...[...profiles.values()].map(({ entity: { kind, entry }, stories }) =>
      toStream(addresses.entity(kind, entry.id), entry.name, stories),
    ),
    ...[...pairs.values()].map((pair) =>
      toStream(addresses.pair(pair.countries[0].id, pair.countries[1].id), toPairTitle(pair), pair.stories),
    ),
    ...[...threads.values()].map(({ thread, stories }) => toStream(addresses.thread(thread.id), thread.title, stories)),
    ...[...knowledge.outlets.values()].map(({ id, name }) =>
      toStream(addresses.outlet(id), name, byOutlet.get(id) ?? []),
    ),
  ].filter(({ stories }) => stories.length > 0)
  const all = { ...toStream(addresses.home, site.settings.name, archive.stories), length: lengthOfAll }
  return new Map([all, ...streams].map((stream) => [stream.address, stream]))
})

function toStream(address: string, title: string, stories: readonly Story[]): Stream {
  return { address, title, stories: stories.filter(({ moment }) => moment !== undefined), length: lengthOfOne }
}

/** `Hồ sơ Kavkaz: Armenia và Azerbaijan`; the name alone for everything. */
export function toFeedTitle({ settings }: Site, { address, title }: Stream): string {
  return address === addresses.home ? title : `${settings.name}: ${title}`
}
