import type { UserConfig } from '@11ty/eleventy'
import type { PagesByKind } from './to-batches.ts'
import type { SiteView } from './view-models/site.ts'

/** All that templates may ask for. */
export interface SiteData {
  site: SiteView
  views: PagesByKind
}

/**
 * Hands an archive's views to Eleventy as global data. They are frozen because Eleventy copies every plain object of
 * its data deeply, for each page anew, unless it is frozen: with ten thousand stories that copy would be quadratic.
 */
export function sitePlugin(config: UserConfig, data: SiteData): void {
  config.addGlobalData('site', Object.freeze({ ...data.site }))
  config.addGlobalData('views', Object.freeze({ ...data.views }))
}
