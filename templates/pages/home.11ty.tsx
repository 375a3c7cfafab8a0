import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { HomeView } from '../../src/site/view-models/home.ts'
import { ChartFigure } from '../components/charts/chart-figure.tsx'
import { GridDrawing } from '../components/charts/grid-drawing.tsx'
import { EventEntry } from '../components/event-entry.tsx'
import { ArchiveFigures } from '../components/home/archive-figures.tsx'
import { Newest } from '../components/home/newest.tsx'
import { YearStrip } from '../components/home/year-strip.tsx'
import { Part } from '../components/part.tsx'
import { ThreadList } from '../components/thread-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('home')

export default function HomePage({ view, site }: PageProps<HomeView>) {
  return (
    <Page view={view} site={site} kind="home">
      <h1 class="unseen">{site.name}</h1>
      <p class="tagline">{site.description}</p>
      <Newest stories={view.newest} named={view.named} anniversaries={view.anniversaries} />
      {view.years.length > 0 && (
        <Part id="theo-nam" title="Theo năm" more={site.timelineUrl}>
          <ArchiveFigures view={view} />
          <YearStrip years={view.years} />
        </Part>
      )}
      <div class="columns">
        {view.grid && (
          <Part id="ai-voi-ai" title="Ai với ai" more={site.pairsUrl}>
            <ChartFigure title={view.grid.title} table={view.grid.table}>
              <GridDrawing grid={view.grid} />
            </ChartFigure>
          </Part>
        )}
        {view.threads.length > 0 && (
          <Part id="chu-de" title="Chủ đề" more={site.threadsUrl}>
            <ThreadList threads={view.threads} level={3} />
          </Part>
        )}
      </div>
      {view.events.length > 0 && (
        <Part id="su-kien" title="Sự kiện gần đây" more={site.eventsUrl}>
          <ol class="chronicle chronicle-columns">
            {view.events.map((event) => (
              <li>
                <EventEntry event={event} />
              </li>
            ))}
          </ol>
        </Part>
      )}
    </Page>
  )
}
