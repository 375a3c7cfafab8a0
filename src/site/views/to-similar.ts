import { findRelated, type RelatedStory } from '../../archive/related.ts'
import type { Story } from '../../archive/story.ts'
import { findHeld } from '../../archive/title-index.ts'
import { findNameable, nameOf } from '../../knowledge/names-of.ts'
import { formatList } from '../../vietnamese/format-list.ts'
import type { Site } from '../site.ts'
import type { StoryView } from '../view-models/story.ts'
import { toStoryCard } from './to-story-card.ts'

/** How many related stories a story shows, beside those that its outlet named. */
const similarCount = 6

/** The related stories that neither the outlet named nor refer to this one, with what relates them. */
export function toSimilar(site: Site, story: Story): StoryView['similar'] {
  const { relatedIndex, referrers, versions, titles } = site.archive
  const named = [...story.article.related, ...story.article.older]
  const shown = new Set([
    ...named.flatMap(({ title }) => findHeld(titles, title, story) ?? []),
    ...(referrers.get(story) ?? []),
    ...(versions.get(story) ?? []).map((version) => version.story),
  ])
  return findRelated(relatedIndex, story, similarCount, shown).map((related) => ({
    card: toStoryCard(site, related.story),
    reason: toReason(site, related),
  }))
}

/** `Cùng nói về Nikol Pashinyan và Berlin.`; where they name no one in common, `Tít cùng có “người tị nạn hồi hương”.` */
function toReason({ archive: { knowledge, threads } }: Site, related: RelatedStory): string {
  const { shared, threads: threadIds, words } = related
  const names = shared.flatMap((id) => {
    const entity = findNameable(knowledge, id)
    return entity ? [nameOf(entity)] : []
  })
  if (names.length > 0) return `Cùng nói về ${formatList(names)}.`
  const titles = threadIds.flatMap((id) => threads.get(id)?.thread.title ?? [])
  return titles.length > 0 ? `Cùng chủ đề ${formatList(titles)}.` : `Tít cùng có “${words}”.`
}
