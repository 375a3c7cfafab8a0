import type { SourceLine, SourceView } from '../../src/site/view-models/source.ts'
import type { Role } from '../../src/tree/dump-tree.ts'

/** What part of the page a line belongs to; gives the line its colour. */
type Group = 'head' | 'body' | 'picture' | 'reference' | 'rest'

const groups: Record<Role, Group> = {
  title: 'head',
  kicker: 'head',
  dateline: 'head',
  byline: 'head',
  lede: 'head',
  paragraph: 'body',
  subheading: 'body',
  caption: 'picture',
  credit: 'picture',
  'cross-reference': 'reference',
  'related-title': 'reference',
  'related-abstract': 'reference',
  'older-title': 'reference',
  header: 'rest',
  furniture: 'rest',
  noise: 'rest',
  blank: 'rest',
}

const groupByRole: ReadonlyMap<string, Group> = new Map(Object.entries(groups))

/** Every line with its number, role and reason. A blank line is a number and a gap. */
export function SourceLines({ lines }: { lines: SourceLine[] }) {
  return <ol class="lines">{lines.map(Line)}</ol>
}

function Line({ number, id, text, role, roleLabel, reason }: SourceLine) {
  return (
    <li id={id} class={`line line-${groupOf(role)} role-${role}`}>
      <a class="line-number" href={`#${id}`} aria-label={`Dòng ${number}`}>
        {number}
      </a>
      <span class={text ? 'tag' : 'unseen'}>{roleLabel}</span>
      {text && <span class="line-text">{text}</span>}
      {text && reason && <span class="line-reason">{reason}</span>}
    </li>
  )
}

export function RoleLegend({ counts }: Pick<SourceView, 'counts'>) {
  return (
    <ul class="legend">
      {counts.map(({ role, roleLabel, count }) => (
        <li class={`line-${groupOf(role)}`}>
          <span class="tag">{roleLabel}</span> {count} dòng
        </li>
      ))}
    </ul>
  )
}

function groupOf(role: string): Group {
  return groupByRole.get(role) ?? 'rest'
}
