import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ChronicleView } from '../../src/site/view-models/chronicle.ts'
import { YearlyPage } from '../components/yearly-page.tsx'

export const data = eachOf('thread')

export default function ThreadPage(props: PageProps<ChronicleView>) {
  return <YearlyPage {...props} kind="thread" about="Về" />
}
