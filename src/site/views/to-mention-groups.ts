import { officeDuring } from '../../archive/office-during.ts'
import type { Story, StoryMention } from '../../archive/story.ts'
import { earliestDay, latestDay } from '../../edtf/edtf-bounds.ts'
import { findAddress } from '../find-address.ts'
import { kindLabels } from '../labels.ts'
import { type Site, toUrl } from '../site.ts'
import type { MentionGroup } from '../view-models/story.ts'

/** Events have a list of their own. */
const groupedKinds = ['person', 'country', 'place', 'organisation'] as const

/** Who and what a story names, by kind, most named first. People come with the office they held all the time that the story may be of. */
export function toMentionGroups(site: Site, story: Story): MentionGroup[] {
  return groupedKinds.flatMap((kind) => {
    const items = story.mentions
      .filter((mention) => mention.kind === kind)
      .map((mention) => {
        const note = toNote(site, story, mention)
        const address = findAddress(site.archive, mention.id)
        return {
          name: mention.name,
          ...(note !== undefined && { note }),
          ...(address !== undefined && { url: toUrl(site, address) }),
        }
      })
    return items.length > 0 ? [{ label: kindLabels[kind], items }] : []
  })
}

function toNote({ archive }: Site, { article }: Story, { id }: StoryMention): string | undefined {
  const { people, countries, organisations } = archive.knowledge
  const person = people.get(id)
  const [first, last] = [earliestDay(article.published), latestDay(article.published)]
  const office = person && first !== undefined && last !== undefined && officeDuring(person, first, last)
  if (!office) return undefined
  const body = countries.get(office.of)?.name ?? organisations.get(office.of)?.name
  return body === undefined ? office.title : `${office.title} ${body}`
}
