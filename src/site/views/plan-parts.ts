import { addresses } from '../addresses.ts'
import { type ListPage, paginate } from '../paginate.ts'
import type { PageView } from '../view-models/page.ts'
import { type PagePlan, planPage } from './page-plan.ts'

/**
 * The pages of a list: the first at its address, the others below it. An empty list has one page, which says so.
 *
 * @param toView is given what stands on the page, and which page it is
 * @param size items on one page, as in {@link paginate}
 */
export function planParts<Item, View extends PageView>(
  address: string,
  items: readonly Item[],
  toView: (items: readonly Item[], part: ListPage) => View,
  size?: number,
): PagePlan<View>[] {
  const parts = paginate(items, size)
  return parts.map((members, index) => {
    const part = { number: index + 1, count: parts.length }
    return planPage(addresses.further(address, part.number), () => toView(members, part))
  })
}
