import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { kindLabels } from '../labels.ts'
import { outletOf, type Site } from '../site.ts'
import { toEventCard } from '../views/to-event-card.ts'
import { toStoryCard } from '../views/to-story-card.ts'
import { drawShareImage } from './draw-share-image.ts'
import { encodePng } from './encode-png.ts'
import type { ShareImage } from './share-image.ts'
import type { Typesetter } from './typesetter.ts'

/** The picture of every page that has one of its own. */
export function* toShareImages(site: Site, typesetter: Typesetter): Iterable<Artifact> {
  for (const { address, image } of listImages(site)) {
    const picture = drawShareImage(image, site.settings.name, typesetter)
    yield { path: addresses.shareImage(address), content: encodePng(picture) }
  }
}

interface PlacedImage {
  /** Of the page. */
  address: string
  image: ShareImage
}

function* listImages(site: Site): Iterable<PlacedImage> {
  const { archive, settings } = site
  yield place(addresses.home, { kicker: 'Kho lưu trữ', title: settings.name, note: settings.description })
  for (const story of archive.all) {
    const { title, date } = toStoryCard(site, story)
    yield place(addresses.story(story), { kicker: date.long, title, ...noteOf(outletOf(site, story)?.name) })
  }
  for (const { entity } of archive.profiles.values()) {
    const { kind, entry } = entity
    const image = { kicker: kindLabels[kind], title: entry.name, ...noteOf(entry.description) }
    yield place(addresses.entity(kind, entry.id), image)
  }
  for (const event of archive.knowledge.events.values()) {
    const note = toEventCard(site, event).date.long
    yield place(addresses.event(event.id), { kicker: kindLabels.event, title: event.title, note })
  }
  for (const { thread } of archive.threads.values()) {
    yield place(addresses.thread(thread.id), { kicker: 'Chủ đề', title: thread.title, note: thread.description })
  }
}

function place(address: string, image: ShareImage): PlacedImage {
  return { address, image }
}

function noteOf(text: string | undefined): { note?: string } {
  return text === undefined ? {} : { note: text }
}
