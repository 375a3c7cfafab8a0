import type { Story } from '../../archive/story.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { cutText } from '../../vietnamese/cut-text.ts'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { kindLabels } from '../labels.ts'
import type { Site } from '../site.ts'
import { toEventCard } from '../views/to-event-card.ts'
import { toStoryCard } from '../views/to-story-card.ts'

/** What a reader sees of a page before following a link to it: at most 2 kB as a file. */
export interface Preview {
  /** `Nhân vật`; `28–29/2/2024 · Đàm phán`; `khoảng 1/3/2024 · VOV`. */
  kicker: string
  title: string
  text: string
}

/** Longest text and title, in characters: in UTF-8, Vietnamese takes up to three bytes for one. */
const longestText = 420
const longestTitle = 160

/** A file beside the page of each person, country, place, organisation, event and story. */
export function* toPreviews(site: Site): Iterable<Artifact> {
  for (const { address, toPreview } of listPreviewed(site)) yield toFile(address, toPreview())
}

/** The pages that have one, by their addresses below the base. */
export function listPreviewed(site: Site): { address: string; toPreview: () => Preview }[] {
  const { profiles, knowledge, all } = site.archive
  return [
    ...[...profiles.values()].map(({ entity: { kind, entry } }) => ({
      address: addresses.entity(kind, entry.id),
      toPreview: () => ({ kicker: kindLabels[kind], title: entry.name, text: entry.description ?? '' }),
    })),
    ...[...knowledge.events.values()].map((event) => ({
      address: addresses.event(event.id),
      toPreview: () => ofEvent(site, event),
    })),
    ...all.map((story) => ({ address: addresses.story(story), toPreview: () => ofStory(site, story) })),
  ]
}

function ofEvent(site: Site, event: KnownEvent): Preview {
  const { date, kind, title, summary } = toEventCard(site, event)
  return { kicker: `${date.short} · ${kind}`, title, text: summary }
}

function ofStory(site: Site, story: Story): Preview {
  const { date, outlet, title, lede = '' } = toStoryCard(site, story)
  return { kicker: outlet ? `${date.short} · ${outlet.label}` : date.short, title, text: lede }
}

function toFile(address: string, { kicker, title, text }: Preview): Artifact {
  const preview = { kicker, title: cutText(title, longestTitle), text: cutText(text, longestText) }
  return { path: addresses.preview(address), content: JSON.stringify(preview) }
}
