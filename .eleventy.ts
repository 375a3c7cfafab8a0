import type { UserConfig } from '@11ty/eleventy'
import { tsxPlugin } from './src/site/tsx-plugin.ts'

/**
 * Eleventy's configuration: every page is a TSX template of `templates/pages`. What the pages print, the global data
 * `views` and `site`, is added by `sitePlugin` when `renderSite` runs Eleventy, for it depends on the archive being
 * built. `content/` is read by the archive's own code and never by Eleventy: a dump is untrusted text.
 */
export default function configure(config: UserConfig): object {
  config.addPlugin(tsxPlugin)
  config.setUseGitIgnore(false)
  config.ignores.add('content/**')
  return {
    dir: { input: 'templates/pages', includes: '../components', layouts: '../layouts', data: '../data' },
    templateFormats: ['11ty.tsx'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  }
}
