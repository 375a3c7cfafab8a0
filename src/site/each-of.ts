import type { SiteView } from './view-models/site.ts'
import { type PagePlan, toPermalink } from './views/page-plan.ts'
import type { Views } from './views/views.ts'

/** What a page template is given. */
export interface PageProps<View> {
  view: View
  site: SiteView
}

/**
 * The `data` of a page template: one page for each view of a kind, at the view's own address.
 *
 * @example export const data = eachOf('story')
 */
export function eachOf(kind: keyof Views) {
  return {
    pagination: { data: `views.${kind}`, size: 1, alias: 'plan', resolve: 'values' },
    permalink: ({ plan }: { plan: PagePlan }) => toPermalink(plan.address),
  }
}
