import type {
  CalendarView,
  HomeView,
  NotFoundView,
  OutletsView,
  OutletView,
  ProseView,
  RedirectView,
  SearchView,
  SourceView,
  StoryView,
  WantedView,
} from '../view-models.ts'

/** Every page of the site, by kind. A kind's pages are printed by the template of the same name. */
export interface Views {
  home: HomeView[]
  story: StoryView[]
  source: SourceView[]
  calendar: CalendarView[]
  outlets: OutletsView[]
  outlet: OutletView[]
  wanted: WantedView[]
  search: SearchView[]
  prose: ProseView[]
  notFound: NotFoundView[]
  redirect: RedirectView[]
}
