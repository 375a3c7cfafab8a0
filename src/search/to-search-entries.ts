import type { Archive } from '../archive/archive.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findEntity, namesOf } from '../knowledge/names-of.ts'
import { addresses } from '../site/addresses.ts'
import type { StoryView } from '../site/view-models/story.ts'
import type { SearchEntry } from './search-document.tsx'

/** The stories for the search index, in the archive's order. `views` are those of `archive.all`, in its order. */
export function toSearchEntries(archive: Archive, views: readonly StoryView[]): SearchEntry[] {
  return archive.all.flatMap((story, index) => {
    const view = views[index]
    if (!view) return []
    const { card, bodyHtml, captions } = view
    return {
      url: `/${addresses.story(story)}`,
      title: view.title,
      date: card.date.short,
      ...(story.moment && { firstDay: story.moment.first }),
      ...(card.outlet && { outlet: card.outlet.label }),
      ...(card.lede !== undefined && { lede: card.lede }),
      body: bodyHtml,
      captions: captions.map(({ text }) => text),
      names: story.mentions.flatMap(({ id }) => formsOf(archive.knowledge, id)),
    }
  })
}

/** Every name of an entity; none for an id that the knowledge base lacks. */
function formsOf(knowledge: KnowledgeBase, id: string): string[] {
  const entity = findEntity(knowledge, id)
  return entity ? namesOf(entity) : []
}
