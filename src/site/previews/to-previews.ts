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
  const { profiles, knowledge, all } = site.archive
  for (const { entity } of profiles.values()) {
    const { kind, entry } = entity
    const preview = { kicker: kindLabels[kind], title: entry.name, text: entry.description ?? '' }
    yield toFile(addresses.entity(kind, entry.id), preview)
  }
  for (const event of knowledge.events.values()) {
    const { date, kind, title, summary } = toEventCard(site, event)
    yield toFile(addresses.event(event.id), { kicker: `${date.short} · ${kind}`, title, text: summary })
  }
  for (const story of all) {
    const { date, outlet, title, lede = '' } = toStoryCard(site, story)
    const kicker = outlet ? `${date.short} · ${outlet.label}` : date.short
    yield toFile(addresses.story(story), { kicker, title, text: lede })
  }
}

function toFile(address: string, { kicker, title, text }: Preview): Artifact {
  const preview = { kicker, title: cutText(title, longestTitle), text: cutText(text, longestText) }
  return { path: addresses.preview(address), content: JSON.stringify(preview) }
}
