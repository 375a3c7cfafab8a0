import type { ComponentChildren } from 'preact'
import type { PageView } from '../../src/site/view-models/page.ts'
import type { SiteView } from '../../src/site/view-models/site.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { FeedLinks } from '../components/feed-links.tsx'
import { Head } from '../components/head.tsx'
import { Masthead } from '../components/masthead.tsx'
import { PageFooter } from '../components/page-footer.tsx'

interface PageProps {
  view: PageView
  site: SiteView
  /** The kind of page, a class of `<main>`. */
  kind: string
  scripts?: (string | undefined)[]
  children: ComponentChildren
}

/** The shell of every page: head, skip link, masthead, the page itself, footer. */
export function Page({ view, site, kind, scripts = [], children }: PageProps) {
  return (
    <html lang="vi">
      <Head view={view} site={site} scripts={scripts} />
      <body>
        <a class="skip" href="#noi-dung">
          Đến nội dung
        </a>
        {site.notice && (
          <aside class="site-notice" aria-label="Lưu ý">
            {site.notice}
          </aside>
        )}
        <Masthead view={view} site={site} />
        <main id="noi-dung" class={`wrap ${kind}`} tabIndex={-1}>
          <Breadcrumbs links={view.breadcrumbs} />
          {children}
          <FeedLinks feeds={view.feeds} />
        </main>
        <PageFooter site={site} />
      </body>
    </html>
  )
}
