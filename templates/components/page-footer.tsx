import type { SiteView } from '../../src/site/view-models/site.ts'
import { PreviewChoice } from './preview-choice.tsx'

/** Every index of the site, so that each is one step from anywhere. */
export function PageFooter({ site }: { site: SiteView }) {
  return (
    <footer class="page-footer wrap">
      <p>{site.description}</p>
      <nav class="site-map" aria-label="Chân trang">
        {site.footer.map(({ label, links }) => (
          <section>
            <h2 class="label">{label}</h2>
            <ul>
              {links.map(({ label: text, url }) => (
                <li>
                  <a href={url}>{text}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <PreviewChoice />
    </footer>
  )
}
