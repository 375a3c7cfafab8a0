import type { ComponentChildren } from 'preact'
import type { PageProps } from '../../src/site/each-of.ts'
import { formatHoldings } from '../../src/site/format-holdings.ts'
import type { ChronicleView } from '../../src/site/view-models/chronicle.ts'
import { Page } from '../layouts/page.tsx'
import { Strip } from './charts/strip.tsx'
import { YearlyChronicle } from './chronicle.tsx'
import { Circle, CircleJump } from './circle.tsx'
import { NamedItems } from './named-items.tsx'
import { Paging } from './paging.tsx'

interface YearlyPageProps extends PageProps<ChronicleView> {
  kind: string
  /** Above the names of those whom it is about. */
  about: string
  brief?: boolean
  /** At the end of the header. */
  children?: ComponentChildren
}

/** A page that tells by year: two countries, a thread, all events. */
export function YearlyPage({ view, site, kind, about, brief = false, children }: YearlyPageProps) {
  return (
    <Page view={view} site={site} kind={kind}>
      <article class="dossier">
        <header class="dossier-header">
          <h1>{view.title}</h1>
          <p class="lede">{view.summary}</p>
          {children}
        </header>
        {view.entities.length > 0 && (
          <aside class="dossier-side" aria-labelledby="ve-ai">
            <section class="fact">
              <h2 id="ve-ai" class="label">
                {about}
              </h2>
              <NamedItems items={view.entities} />
            </section>
          </aside>
        )}
        <section class="dossier-main" aria-labelledby="tin-va-su-kien">
          <h2 id="tin-va-su-kien">Dòng thời gian</h2>
          <p class="counts">
            {formatHoldings({ stories: view.storyCount, events: view.eventCount })}
            <CircleJump circle={view.circle} />
          </p>
          <Strip strip={view.strip} />
          <YearlyChronicle years={view.years} brief={brief} />
          <Paging paging={view.paging} />
        </section>
        {view.circle && (
          <aside class="dossier-side dossier-more" aria-label="Những tên cùng được nhắc">
            <Circle circle={view.circle} />
          </aside>
        )}
      </article>
    </Page>
  )
}
