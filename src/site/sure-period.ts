import type { Story } from '../archive/story.ts'
import { isSure } from '../edtf/is-sure.ts'

/**
 * The day, month or year in which a story was surely published: all that metadata may state, for what reads it keeps
 * figures and loses `~`, so that a day by inference would come out as a printed one. Undefined when it is one.
 *
 * @example surePeriod(story) // '2022-01' of `published: 2022-01`, undefined of `2022-01-14~`
 */
export function surePeriod({ article, moment }: Story): string | undefined {
  return isSure(article.published) ? moment?.period : undefined
}
