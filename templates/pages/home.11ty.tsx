import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { HomeView } from '../../src/site/view-models.ts'

export const data = eachOf('home')

export default function HomePage({ view, site }: PageProps<HomeView>) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{site.name}</title>
      </head>
      <body>
        <main>
          <h1>{site.name}</h1>
          <ul>
            {view.newest.map((card) => (
              <li>
                <a href={card.url}>{card.title}</a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
