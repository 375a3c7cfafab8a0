import type { CalendarView } from '../view-models/calendar.ts'
import type { DownloadsView, DrawingView, MapView, NetworkView, TimelineView } from '../view-models/charts.ts'
import type { ChronicleView, EventView, PairsView, ThreadsView } from '../view-models/chronicle.ts'
import type { EntitiesView, EntityView } from '../view-models/entity.ts'
import type { HomeView } from '../view-models/home.ts'
import type { OutletsView, OutletView, WantedView } from '../view-models/lists.ts'
import type { NotFoundView, ProseView, RedirectView, SearchView } from '../view-models/other.ts'
import type { SourceView } from '../view-models/source.ts'
import type { StoryView } from '../view-models/story.ts'
import type { PagePlan } from './page-plan.ts'

/** Every page of the site, by kind. A kind's pages are printed by the template of the same name. */
export interface Views {
  home: PagePlan<HomeView>[]
  story: PagePlan<StoryView>[]
  source: PagePlan<SourceView>[]
  calendar: PagePlan<CalendarView>[]
  entities: PagePlan<EntitiesView>[]
  entity: PagePlan<EntityView>[]
  events: PagePlan<ChronicleView>[]
  event: PagePlan<EventView>[]
  pairs: PagePlan<PairsView>[]
  pair: PagePlan<ChronicleView>[]
  threads: PagePlan<ThreadsView>[]
  thread: PagePlan<ChronicleView>[]
  timeline: PagePlan<TimelineView>[]
  map: PagePlan<MapView>[]
  network: PagePlan<NetworkView>[]
  data: PagePlan<DownloadsView>[]
  drawing: PagePlan<DrawingView>[]
  outlets: PagePlan<OutletsView>[]
  outlet: PagePlan<OutletView>[]
  wanted: PagePlan<WantedView>[]
  search: PagePlan<SearchView>[]
  prose: PagePlan<ProseView>[]
  notFound: PagePlan<NotFoundView>[]
  redirect: PagePlan<RedirectView>[]
}
