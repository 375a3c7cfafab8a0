import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ChronicleView } from '../../src/site/view-models/chronicle.ts'
import { KindTabs } from '../components/kind-tabs.tsx'
import { YearlyPage } from '../components/yearly-page.tsx'

export const data = eachOf('events')

export default function EventsPage(props: PageProps<ChronicleView>) {
  return (
    <YearlyPage {...props} kind="events" about="">
      <KindTabs tabs={props.site.kinds} current={props.view.url} />
    </YearlyPage>
  )
}
