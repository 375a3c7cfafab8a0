import type { Link } from '../../src/site/view-models/page.ts'

interface NeighboursProps {
  previous?: Link | undefined
  next?: Link | undefined
  /** What the links lead to: `Tin trước`, `Tin sau`. */
  labels: { previous: string; next: string }
}

/** The way on along the line of time. */
export function Neighbours({ previous, next, labels }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav class="neighbours" aria-label="Trước và sau">
      {previous && (
        <a class="neighbour-previous" rel="prev" href={previous.url}>
          <small>{labels.previous}</small>
          {previous.label}
        </a>
      )}
      {next && (
        <a class="neighbour-next" rel="next" href={next.url}>
          <small>{labels.next}</small>
          {next.label}
        </a>
      )}
    </nav>
  )
}
