import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { RedirectView } from '../../src/site/view-models/other.ts'

export const data = eachOf('redirect')

export default function RedirectPage({ view }: PageProps<RedirectView>) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={view.csp} />
        <meta http-equiv="refresh" content={`0; url=${view.target.url}`} />
        <meta name="robots" content="noindex" />
        <title>{view.title}</title>
        {view.canonical && <link rel="canonical" href={view.canonical} />}
      </head>
      <body>
        <p>
          Trang đã chuyển tới <a href={view.target.url}>{view.target.label}</a>.
        </p>
      </body>
    </html>
  )
}
