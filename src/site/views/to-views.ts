import { entityKinds } from '../../archive/entity.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import { planCalendar } from './calendar.ts'
import { toDataView } from './data.ts'
import { planDrawings } from './drawings.ts'
import { planEntities } from './entities.ts'
import { planEntity } from './entity.ts'
import { planEvents } from './event.ts'
import { planEventList } from './events.ts'
import { toHomeView } from './home.ts'
import { toMapView } from './map.ts'
import { toNetworkView } from './network.ts'
import { toNotFoundView } from './not-found.ts'
import { planOutlet } from './outlet.ts'
import { listOutlets, toOutletsView } from './outlets.ts'
import { planPage } from './page-plan.ts'
import { planPair } from './pair.ts'
import { planPairs } from './pairs.ts'
import { planProse } from './prose.ts'
import { planRedirects } from './redirect.ts'
import { toSearchView } from './search.ts'
import { planSource } from './source.ts'
import { planStory } from './story.ts'
import { planThread } from './thread.ts'
import { toThreadsView } from './threads.ts'
import { toTimelineView } from './timeline.ts'
import type { Views } from './views.ts'
import { planWanted } from './wanted.ts'

/** Every page of the site. */
export function toViews(site: Site): Views {
  const { archive, prose } = site
  return {
    home: [planPage(addresses.home, () => toHomeView(site))],
    story: archive.all.map((story) => planStory(site, story)),
    source: archive.all.flatMap((story) => planSource(site, story)),
    calendar: planCalendar(site),
    entities: entityKinds.flatMap((kind) => planEntities(site, kind)),
    entity: [...archive.profiles.values()].flatMap((profile) => planEntity(site, profile)),
    events: planEventList(site),
    event: planEvents(site),
    pairs: planPairs(site),
    pair: [...archive.pairs.values()].flatMap((pair) => planPair(site, pair)),
    threads: [planPage(addresses.threads, () => toThreadsView(site))],
    thread: [...archive.threads.values()].flatMap((thread) => planThread(site, thread)),
    timeline: [planPage(addresses.timeline, () => toTimelineView(site))],
    network: [planPage(addresses.network, () => toNetworkView(site))],
    map: [planPage(addresses.map, () => toMapView(site))],
    data: [planPage(addresses.data, () => toDataView(site))],
    drawing: planDrawings(site),
    outlets: [planPage(addresses.outlets, () => toOutletsView(site))],
    outlet: listOutlets(site).flatMap((outlet) => planOutlet(site, outlet)),
    wanted: planWanted(site),
    search: [planPage(addresses.search, () => toSearchView(site))],
    prose: prose.map((text) => planProse(site, text)),
    notFound: [planPage(addresses.notFound, () => toNotFoundView(site), { indexed: false })],
    redirect: planRedirects(site),
  }
}
