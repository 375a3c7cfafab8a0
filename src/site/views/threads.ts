import type { ToldThread } from '../../archive/threads.ts'
import { findPeriod } from '../../edtf/find-period.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { ThreadCard, ThreadsView } from '../view-models/chronicle.ts'
import { toPage } from './to-page.ts'

/** Every thread that gathers something. */
export function toThreadsView(site: Site): ThreadsView {
  return {
    ...toPage(site, {
      address: addresses.threads,
      title: 'Chủ đề',
      description: 'Những câu chuyện kéo dài qua nhiều tin và nhiều năm.',
    }),
    threads: toThreadCards(site),
  }
}

export function toThreadCards(site: Site): ThreadCard[] {
  return [...site.archive.threads.values()].map((told) => ({
    title: told.thread.title,
    url: toUrl(site, addresses.thread(told.thread.id)),
    description: told.thread.description,
    span: toYears(told),
    stories: told.stories.length,
    events: told.events.length,
  }))
}

/** From the first year told of to the last: `2008–2024`. */
function toYears({ stories, events }: ToldThread): string {
  const moments = [...stories.map(({ moment }) => moment), ...events.map(({ date }) => findPeriod(date))]
  const years = moments.flatMap((moment) => (moment ? [moment.period.slice(0, 4)] : [])).sort()
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–')
}
