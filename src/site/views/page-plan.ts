import type { PageView } from '../view-models/page.ts'

/**
 * A page that is made when it is printed: the site knows each page by what stands here, and never holds the texts of
 * more than a few.
 */
export interface PagePlan<View extends PageView = PageView> {
  /** Path below the site's base: `2024/03/`. */
  address: string
  /** False for pages that search engines should not show. */
  indexed: boolean
  /** The article or page of prose that it comes from, below the content folder; absent for what the program puts together. */
  origin?: string
  toView: () => View
}

/** A page that is made when it is written; frozen, for Eleventy copies what is not. */
export function planPage<View extends PageView>(
  address: string,
  toView: () => View,
  { indexed = true, origin }: { indexed?: boolean; origin?: string } = {},
): PagePlan<View> {
  return Object.freeze({ address, indexed, toView, ...(origin !== undefined && { origin }) })
}

/** The file of an address: `2024/` is `2024/index.html`. */
export function toPermalink(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address
}
