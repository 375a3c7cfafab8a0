import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { StoryView } from '../../src/site/view-models.ts'

export const data = eachOf('story')

export default function StoryPage({ view, site }: PageProps<StoryView>) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{`${view.title} · ${site.name}`}</title>
      </head>
      <body>
        <main>
          <h1>{view.title}</h1>
          <p>{view.card.date.long}</p>
          <div dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
        </main>
      </body>
    </html>
  )
}
