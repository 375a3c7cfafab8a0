import Eleventy from '@11ty/eleventy'
import { type SiteData, sitePlugin } from './eleventy-plugin.ts'

/**
 * Renders each view through its template in `templates/pages` into the folder `output`. Eleventy holds all pages of a run
 * until the run ends: a large site takes several.
 */
export async function renderPages(data: SiteData, output: string): Promise<void> {
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
