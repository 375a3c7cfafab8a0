import { dateBasis } from '../../archive/date-basis.ts'
import type { Story } from '../../archive/story.ts'
import { findHeld } from '../../archive/title-index.ts'
import { blocksToParts } from '../../markdown/body.ts'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { citationFormats } from '../citations/citation-formats.ts'
import { citeText } from '../citations/cite-text.ts'
import { toCitedStory } from '../citations/cited-story.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'

/** What stands beside a story's page: its data, its text, and its citations to download. */
export function toStoryFiles(site: Site, story: Story): Artifact[] {
  const cited = toCitedStory(site, story)
  const citations = citationFormats.flatMap(({ cite, extension }) =>
    extension === undefined ? [] : [{ path: addresses.citation(story, extension), content: cite(cited) }],
  )
  return [
    { path: addresses.storyData(story), content: `${JSON.stringify(toData(site, story), null, 2)}\n` },
    { path: addresses.storyText(story), content: toText(site, story) },
    ...citations,
  ]
}

/**
 * The article as it stands now, after its editors: keys as in `parse --json` where both have them, but `mentions`
 * counted. Nothing unknown is left out, it is null or empty. What has a page of the site has its address as `url`.
 */
function toData(site: Site, story: Story): object {
  const { article } = story
  const { archive } = site
  return {
    url: toAbsoluteUrl(site, addresses.story(story)),
    title: article.title ?? null,
    published: {
      edtf: article.published ?? null,
      basis: dateBasis(article),
      evidence: article.publishedEvidence,
    },
    outlet: article.outlet ?? null,
    originalUrl: article.url ?? null,
    byline: article.byline ?? null,
    lede: article.lede ?? null,
    ...blocksToParts(story.blocks),
    captions: article.captions,
    related: article.related.map((named) => ({ ...named, url: findHeldUrl(site, story, named.title) })),
    older: article.older.map((named) => ({ ...named, url: findHeldUrl(site, story, named.title) })),
    topics: article.topics,
    dates: story.dates.map(({ edtf }) => edtf),
    mentions: story.mentions.map((mention) => ({ ...mention, url: findUrl(site, mention.id) })),
    events: (archive.eventsOf.get(story) ?? []).map(({ event: { id, title, date } }) => ({
      id,
      title,
      date,
      url: findUrl(site, id),
    })),
    threads: (archive.threadsOf.get(story) ?? []).map(({ thread: { id, title } }) => ({
      id,
      title,
      url: toAbsoluteUrl(site, addresses.thread(id)),
    })),
    nearDuplicates: listVersions(site, story),
    dump: article.dump ?? null,
    dumpSha256: article.dumpSha256 ?? null,
  }
}

function findUrl(site: Site, id: string): string | null {
  const address = findAddress(site.archive, id)
  return address === undefined ? null : toAbsoluteUrl(site, address)
}

/** The page of a story that an outlet named; null while the archive lacks it. */
function findHeldUrl(site: Site, from: Story, title: string): string | null {
  const held = findHeld(site.archive.titles, title, from)
  return held ? toAbsoluteUrl(site, addresses.story(held)) : null
}

function listVersions(site: Site, story: Story): { url: string; title: string; likeness: number }[] {
  return (site.archive.versions.get(story) ?? []).map(({ story: other, likeness }) => ({
    url: toAbsoluteUrl(site, addresses.story(other)),
    title: other.title,
    likeness,
  }))
}

function toText(site: Site, story: Story): string {
  const { article } = story
  const captions = article.captions.map(({ text, credit }) =>
    credit === null ? `[Ảnh] ${text}` : `[Ảnh] ${text} (${credit})`,
  )
  const parts = [
    article.title,
    article.lede,
    ...captions,
    ...story.paragraphs,
    '---',
    citeText(toCitedStory(site, story)),
    ...listVersions(site, story).map(({ title, url }) => `Bản khác của tin này: ${title}, ${url}`),
  ]
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
}
