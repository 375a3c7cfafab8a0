import Eleventy from '@11ty/eleventy'
import { type SiteData, sitePlugin } from './eleventy-plugin.ts'
import { toBatches } from './to-batches.ts'

/**
 * Renders every view through its template in `templates/pages` into the folder `output`. Eleventy holds the text of all
 * pages of a run until the run ends, so a large site takes several runs.
 */
export async function renderSite({ site, views }: SiteData, output: string): Promise<void> {
  for (const batch of toBatches(views)) await renderBatch({ site, views: batch }, output)
}

async function renderBatch(data: SiteData, output: string): Promise<void> {
  const eleventy = new Eleventy('templates/pages', output, {
    configPath: '.eleventy.ts',
    quietMode: true,
    source: 'script',
    runMode: 'build',
    config: (config) => config.addPlugin(sitePlugin, data),
  })
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
}
