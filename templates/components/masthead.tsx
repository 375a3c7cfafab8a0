import type { PageView } from '../../src/site/view-models/page.ts'
import type { SiteView } from '../../src/site/view-models/site.ts'
import { SearchIcon } from './icons.tsx'
import { ControlsButton, ReaderControls } from './reader-controls.tsx'
import { Ridge } from './ridge.tsx'

export function Masthead({ view, site }: { view: PageView; site: SiteView }) {
  const isHome = view.url === site.base
  return (
    <header class="masthead wrap">
      <div class="masthead-row">
        <a class="site-name" href={site.base} aria-current={isHome ? 'page' : undefined}>
          <SiteName name={site.name} />
        </a>
        <search class="find">
          <form action={site.searchUrl} method="get">
            <label class="unseen" for="masthead-search">
              Tìm trong kho
            </label>
            <input id="masthead-search" name="q" type="search" placeholder="Tìm…" autocomplete="off" />
            <button type="submit" aria-label="Tìm">
              <SearchIcon />
            </button>
          </form>
        </search>
        <ControlsButton />
      </div>
      <div class="masthead-row">
        <nav class="site-nav" aria-label="Chính">
          <ul>
            {site.navigation.map(({ label, url }) => (
              <li>
                <a href={url} aria-current={currentness(url, view)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ReaderControls />
      </div>
      <Ridge />
    </header>
  )
}

/** The last word of the name in colour, as on a book's spine. */
function SiteName({ name }: { name: string }) {
  const space = name.lastIndexOf(' ') + 1
  return (
    <>
      {name.slice(0, space)}
      <span>{name.slice(space)}</span>
    </>
  )
}

/** `page` for the page itself, `true` for a section that the page lies in. */
function currentness(url: string, view: PageView): 'page' | 'true' | undefined {
  if (url === view.url) return 'page'
  return view.breadcrumbs.some((crumb) => crumb.url === url) ? 'true' : undefined
}
