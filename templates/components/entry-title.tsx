import { bindDash } from '../../src/vietnamese/bind-dash.ts'

/** Of an entry's title, by the headings above its list. */
export type HeadingLevel = 2 | 3 | 4

interface EntryTitleProps {
  level: HeadingLevel
  url: string
  title: string
}

export function EntryTitle({ level, url, title }: EntryTitleProps) {
  const Heading = `h${level}` as const
  return (
    <Heading class="entry-title">
      <a href={url}>{bindDash(title)}</a>
    </Heading>
  )
}
