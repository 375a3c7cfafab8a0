import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { ChronicleView } from '../../src/site/view-models/chronicle.ts'
import { YearlyPage } from '../components/yearly-page.tsx'

export const data = eachOf('pair')

export default function PairPage(props: PageProps<ChronicleView>) {
  return <YearlyPage {...props} kind="pair" about="Hai bên" />
}
