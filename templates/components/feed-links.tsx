import type { Link } from '../../src/site/view-models/page.ts'

/** How to be told of the next story of this page. */
export function FeedLinks({ feeds }: { feeds: readonly Link[] }) {
  if (feeds.length === 0) return null
  return (
    <p class="feeds label">
      Theo dõi trang này:{' '}
      {feeds.map(({ label, url }, index) => (
        <>
          {index > 0 && ' · '}
          <a href={url}>{label}</a>
        </>
      ))}
    </p>
  )
}
