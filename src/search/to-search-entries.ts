import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findNameable, namesOf } from '../knowledge/names-of.ts'
import { addresses } from '../site/addresses.ts'
import { outletOf, type Site } from '../site/site.ts'
import { formatDate } from '../vietnamese/format-date.ts'
import type { SearchEntry } from './search-document.tsx'

/** The stories for the search index, in the archive's order. */
export function toSearchEntries(site: Pick<Site, 'archive'>): SearchEntry[] {
  return site.archive.all.map((story) => {
    const { article, moment, paragraphs } = story
    const outlet = outletOf(site, story)
    return {
      url: `/${addresses.story(story)}`,
      title: story.title,
      date: formatDate(article.published, 'short'),
      ...(moment && { firstDay: moment.first }),
      ...(outlet && { outlet: outlet.name }),
      ...(article.lede !== undefined && { lede: article.lede }),
      paragraphs,
      captions: article.captions.map(({ text }) => text),
      names: story.mentions.flatMap(({ id }) => formsOf(site.archive.knowledge, id)),
    }
  })
}

/** Every name of an entity; none for an id that the knowledge base lacks. */
function formsOf(knowledge: KnowledgeBase, id: string): string[] {
  const entity = findNameable(knowledge, id)
  return entity ? namesOf(entity) : []
}
