import { entityKinds } from '../../archive/entity.ts'
import type { Story } from '../../archive/story.ts'
import { sortEvents } from '../../archive/timed-event.ts'
import { addresses } from '../addresses.ts'
import { findDump, type Site, toUrl } from '../site.ts'
import type { RedirectView } from '../view-models/other.ts'
import { toCalendarView, toUndatedView } from './calendar.ts'
import { toEntitiesView } from './entities.ts'
import { toEntityView } from './entity.ts'
import { toEventView } from './event.ts'
import { toEventsView } from './events.ts'
import { toHomeView } from './home.ts'
import { toNotFoundView } from './not-found.ts'
import { toOutletView } from './outlet.ts'
import { toOutletsView } from './outlets.ts'
import { toPairView } from './pair.ts'
import { toPairsView } from './pairs.ts'
import { toProseView } from './prose.ts'
import { toRedirectViews } from './redirect.ts'
import { toSearchView } from './search.ts'
import { toSourceView } from './source.ts'
import { toStoryView } from './story.ts'
import { toThreadView } from './thread.ts'
import { toThreadsView } from './threads.ts'
import type { Views } from './views.ts'
import { toWantedView } from './wanted.ts'

/** Every page of the site. */
export function toViews(site: Site): Views {
  const { archive } = site
  return {
    home: [toHomeView(site)],
    story: archive.all.map((story) => toStoryView(site, story)),
    source: archive.all.flatMap((story) => toSources(site, story)),
    calendar: [...[...archive.calendar.values()].map((period) => toCalendarView(site, period)), toUndatedView(site)],
    entities: entityKinds.map((kind) => toEntitiesView(site, kind)),
    entity: [...archive.profiles.values()].map((profile) => toEntityView(site, profile)),
    events: [toEventsView(site)],
    event: toEvents(site),
    pairs: [toPairsView(site)],
    pair: [...archive.pairs.values()].map((pair) => toPairView(site, pair)),
    threads: [toThreadsView(site)],
    thread: [...archive.threads.values()].map((thread) => toThreadView(site, thread)),
    outlets: [toOutletsView(site)],
    outlet: [...archive.knowledge.outlets.values()].map((outlet) => toOutletView(site, outlet)),
    wanted: [toWantedView(site)],
    search: [toSearchView(site)],
    prose: site.prose.map((prose) => toProseView(site, prose)),
    notFound: [toNotFoundView(site)],
    redirect: toRedirects(site),
  }
}

function toEvents(site: Site) {
  const events = sortEvents(site.archive.knowledge.events.values())
  return events.map((event, index) =>
    toEventView(site, event, { previous: events[index - 1], next: events[index + 1] }),
  )
}

function toSources(site: Site, story: Story) {
  const dump = findDump(site, story)
  return dump ? [toSourceView(site, story, dump)] : []
}

/** A former address gives way to a story that has it now; claimed by two, it leads to the first. */
function toRedirects(site: Site): RedirectView[] {
  const stories = site.archive.all
  const taken = new Set(stories.map((story) => toUrl(site, addresses.story(story))))
  return stories
    .flatMap((story) => toRedirectViews(site, story))
    .filter(({ url }) => {
      const free = !taken.has(url)
      taken.add(url)
      return free
    })
}
