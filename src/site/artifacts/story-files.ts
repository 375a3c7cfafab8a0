import { dateBasis } from '../../archive/date-basis.ts'
import type { Story } from '../../archive/story.ts'
import { bodyToParts } from '../../markdown/body.ts'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { citationFormats } from '../citations/citation-formats.ts'
import { citeText } from '../citations/cite-text.ts'
import { toCitedStory } from '../citations/cited-story.ts'
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
 * counted. Nothing unknown is left out, it is null or empty.
 */
function toData(site: Site, story: Story): object {
  const { article } = story
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
    ...bodyToParts(article.body),
    captions: article.captions,
    related: article.related,
    older: article.older,
    topics: article.topics,
    mentions: story.mentions,
    nearDuplicates: (site.archive.versions.get(story) ?? []).map(({ story: other, likeness }) => ({
      url: toAbsoluteUrl(site, addresses.story(other)),
      title: other.title,
      likeness,
    })),
    dump: article.dump ?? null,
    dumpSha256: article.dumpSha256 ?? null,
  }
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
  ]
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
}
