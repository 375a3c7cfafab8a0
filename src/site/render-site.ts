import Eleventy from '@11ty/eleventy'
import { type SiteData, sitePlugin } from './eleventy-plugin.ts'

/** Renders every view through its template in `templates/pages` into the folder `output`. */
export async function renderSite(data: SiteData, output: string): Promise<void> {
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
