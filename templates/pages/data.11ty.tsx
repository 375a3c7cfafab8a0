import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { DownloadsView } from '../../src/site/view-models/charts.ts'
import { formatNumber } from '../../src/vietnamese/format-number.ts'
import { Downloads } from '../components/charts/downloads.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('data')

export default function DataPage({ view, site }: PageProps<DownloadsView>) {
  return (
    <Page view={view} site={site} kind="data-page">
      <h1>{view.title}</h1>
      <p class="intro">{view.intro}</p>
      {view.sets.map((set) => (
        <DataSection set={set} />
      ))}
      <section class="data-set" aria-labelledby="bieu-do">
        <h2 id="bieu-do">Biểu đồ</h2>
        {view.charts.map(({ title, downloads }) => (
          <div class="data-chart">
            <h3>
              <a href={title.url}>{title.label}</a>
            </h3>
            <Downloads links={downloads} />
          </div>
        ))}
      </section>
      <section class="data-set" aria-labelledby="mo-ta-tep">
        <h2 id="mo-ta-tep">Mô tả các tệp</h2>
        <p>
          <a href={view.package.url}>{view.package.label}</a> ghi từng tệp, từng cột, dung lượng và mã SHA-256, theo
          chuẩn Frictionless Data Package. Trong CSV, các giá trị của một ô cách nhau bằng dấu <kbd>|</kbd>.
        </p>
      </section>
    </Page>
  )
}

function DataSection({ set }: { set: DownloadsView['sets'][number] }) {
  return (
    <section class="data-set" aria-labelledby={set.id}>
      <h2 id={set.id}>{set.title}</h2>
      <p>
        {set.description} {formatNumber(set.count)} dòng.
      </p>
      <Downloads links={set.downloads} />
      <details class="chart-table">
        <summary>Các cột</summary>
        <dl class="columns-of-data">
          {set.fields.map(({ name, description }) => (
            <div>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
