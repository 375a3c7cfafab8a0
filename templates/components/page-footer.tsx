import type { SiteView } from '../../src/site/view-models/site.ts'

export function PageFooter({ site }: { site: SiteView }) {
  return (
    <footer class="page-footer wrap">
      <p>{site.description}</p>
      <nav aria-label="Chân trang">
        <ul>
          {site.footer.map(({ label, url }) => (
            <li>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
