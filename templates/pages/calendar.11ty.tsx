import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { CalendarView } from '../../src/site/view-models/calendar.ts'
import { Chronicle } from '../components/chronicle.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { Paging } from '../components/paging.tsx'
import { PeriodParts } from '../components/period-parts.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('calendar')

export default function CalendarPage({ view, site }: PageProps<CalendarView>) {
  return (
    <Page view={view} site={site} kind="calendar">
      <h1>{view.title}</h1>
      {view.intro && <p class="intro">{view.intro}</p>}
      <PeriodParts {...view} />
      <section aria-labelledby="tin-va-su-kien">
        <h2 id="tin-va-su-kien" class="label">
          Tin và sự kiện
        </h2>
        {view.entries.length > 0 ? (
          <Chronicle entries={view.entries} />
        ) : (
          <p class="empty">Kho không có tin nào chưa rõ năm.</p>
        )}
      </section>
      <Paging paging={view.paging} />
      <Neighbours previous={view.previous} next={view.next} labels={{ previous: 'Trước đó', next: 'Sau đó' }} />
    </Page>
  )
}
