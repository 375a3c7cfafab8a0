import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { HomeView } from '../../src/site/view-models/home.ts'
import { EventEntry } from '../components/event-entry.tsx'
import { ArchiveFigures } from '../components/home/archive-figures.tsx'
import { LeadStory } from '../components/home/lead-story.tsx'
import { YearStrip } from '../components/home/year-strip.tsx'
import { StoryList } from '../components/story-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('home')

/** How many stories stand beside the lead, with their ledes; the others follow as titles. */
const besideLead = 3

export default function HomePage({ view, site }: PageProps<HomeView>) {
  const [lead, ...others] = view.newest
  const beside = others.slice(0, besideLead)
  const further = others.slice(besideLead)
  return (
    <Page view={view} site={site} kind="home">
      <h1 class="unseen">{site.name}</h1>
      <p class="tagline">{site.description}</p>
      <section class="newest" aria-labelledby="moi-vao-kho">
        <h2 id="moi-vao-kho" class="label">
          Mới vào kho
        </h2>
        {lead ? <LeadStory story={lead} /> : <p class="empty">Kho chưa có tin nào.</p>}
        {beside.length > 0 && <StoryList stories={beside} ledes />}
        {further.length > 0 && (
          <div class="further">
            <StoryList stories={further} />
          </div>
        )}
      </section>
      {view.years.length > 0 && (
        <section class="strip" aria-labelledby="theo-nam">
          <h2 id="theo-nam">Theo năm</h2>
          <ArchiveFigures view={view} />
          <YearStrip years={view.years} />
        </section>
      )}
      {view.events.length > 0 && (
        <section class="events" aria-labelledby="dong-su-kien">
          <h2 id="dong-su-kien">Dòng sự kiện</h2>
          <ol class="chronicle chronicle-columns">
            {view.events.map((event) => (
              <li>
                <EventEntry event={event} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  )
}
