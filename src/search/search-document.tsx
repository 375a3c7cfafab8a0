import { render } from 'preact-render-to-string'
import { toStroked } from './fold-query.ts'

/** A story as the search index takes it. */
export interface SearchEntry {
  /** Below the site's base, with a slash in front: `/2024/03/01/…/`. */
  url: string
  title: string
  /** `khoảng 1/3/2024` */
  date: string
  /** For sorting and filtering; absent when the year is unknown. */
  firstDay?: string
  outlet?: string
  lede?: string
  paragraphs: readonly string[]
  captions: readonly string[]
  /** Other names of those it mentions, so that `Artsakh` finds Nagorno-Karabakh. */
  names: readonly string[]
}

/** The page that Pagefind reads in place of the story's own: only what a reader would search for. */
export function toSearchDocument(entry: SearchEntry): string {
  const year = entry.firstDay?.slice(0, 4)
  const page = (
    <html lang="vi">
      <body data-pagefind-body>
        <h1 data-pagefind-meta="title">{entry.title}</h1>
        {entry.lede && <p data-pagefind-weight="2">{entry.lede}</p>}
        {[...entry.paragraphs, ...entry.captions].map((text) => (
          <p>{text}</p>
        ))}
        <span data-pagefind-meta="names[title]" title={entry.names.join(' · ')} />
        <span data-pagefind-meta="date[title]" title={entry.date} />
        {entry.outlet && (
          <span data-pagefind-filter="outlet[title]" data-pagefind-meta="outlet[title]" title={entry.outlet} />
        )}
        {year && <span data-pagefind-filter="year[title]" title={year} />}
        {entry.firstDay && <span data-pagefind-sort="date[title]" title={entry.firstDay} />}
      </body>
    </html>
  )
  return toStroked(render(page))
}
