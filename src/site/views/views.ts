import type { CalendarView } from '../view-models/calendar.ts'
import type {
  ChronicleView,
  EntitiesView,
  EntityView,
  EventView,
  PairsView,
  ThreadsView,
} from '../view-models/entity.ts'
import type { HomeView } from '../view-models/home.ts'
import type { OutletsView, OutletView, WantedView } from '../view-models/lists.ts'
import type { NotFoundView, ProseView, RedirectView, SearchView } from '../view-models/other.ts'
import type { SourceView } from '../view-models/source.ts'
import type { StoryView } from '../view-models/story.ts'

/** Every page of the site, by kind. A kind's pages are printed by the template of the same name. */
export interface Views {
  home: HomeView[]
  story: StoryView[]
  source: SourceView[]
  calendar: CalendarView[]
  entities: EntitiesView[]
  entity: EntityView[]
  events: ChronicleView[]
  event: EventView[]
  pairs: PairsView[]
  pair: ChronicleView[]
  threads: ThreadsView[]
  thread: ChronicleView[]
  outlets: OutletsView[]
  outlet: OutletView[]
  wanted: WantedView[]
  search: SearchView[]
  prose: ProseView[]
  notFound: NotFoundView[]
  redirect: RedirectView[]
}
