import type { Story } from '../../archive/story.ts'
import { findHeld } from '../../archive/title-index.ts'
import { addresses } from '../addresses.ts'
import { citationMeta } from '../citations/citation-meta.ts'
import { findAddress, findPairAddress } from '../find-address.ts'
import { newsArticle } from '../json-ld/news-article.ts'
import { type Linking, linkNames } from '../link-names.ts'
import { renderBody } from '../render-body.ts'
import { findDump, type Site, toUrl } from '../site.ts'
import type { RailPoint, ReferredStory } from '../view-models/cards.ts'
import type { Link } from '../view-models/page.ts'
import type { StoryView } from '../view-models/story.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { toCitations } from './to-citations.ts'
import { toEvidence, toEvidenceSummary } from './to-evidence.ts'
import { toMentionGroups } from './to-mention-groups.ts'
import { toPage } from './to-page.ts'
import { toParents } from './to-parents.ts'
import { toRail } from './to-rail.ts'
import { toSimilar } from './to-similar.ts'
import { toStoryCard } from './to-story-card.ts'

/** How many of the stories before it a story lists. */
const olderCount = 5

export function planStory(site: Site, story: Story): PagePlan<StoryView> {
  return planPage(addresses.story(story), () => toStoryView(site, story), { origin: story.article.path })
}

/** A story with its evidence, what it names, and where to go on from it. */
export function toStoryView(site: Site, story: Story): StoryView {
  const { article } = story
  const { archive } = site
  const card = (other: Story) => toStoryCard(site, other)
  const texts = toLinkedTexts(site, story)
  return {
    ...toStoryPage(site, story),
    card: card(story),
    hasTitle: story.hasTitle,
    ...(article.byline !== undefined && { byline: article.byline }),
    ...(article.url !== undefined && { originalUrl: article.url }),
    ...texts,
    evidence: toEvidence(site, story),
    evidenceSummary: toEvidenceSummary(story),
    rail: toStoryRail(site, story),
    mentions: toMentionGroups(site, story),
    threads: (archive.threadsOf.get(story) ?? []).map(({ thread }) => ({
      label: thread.title,
      url: toUrl(site, addresses.thread(thread.id)),
    })),
    pairs: toPairs(site, story),
    versions: (archive.versions.get(story) ?? []).map((version) => ({
      card: card(version.story),
      likeness: version.likeness,
    })),
    related: article.related.map((named) => toReferred(site, story, named)),
    similar: toSimilar(site, story),
    referredBy: (archive.referrers.get(story) ?? []).map(card),
    olderHeld: listOlder(site, story).map(card),
    olderListed: article.older.map((named) => toReferred(site, story, { ...named, abstract: null })),
    citations: toCitations(site, story),
    ...(findDump(site, story) && { source: { label: 'Bản gốc', url: toUrl(site, addresses.source(story)) } }),
    downloads: toTextFiles(site, story),
  }
}

function toStoryRail(site: Site, story: Story): RailPoint[] {
  const events = (site.archive.eventsOf.get(story) ?? []).map(({ event }) => event)
  const { published: date } = story.article
  return toRail(site, { date, shown: toStoryCard(site, story).date, label: 'Tin này' }, events)
}

/** What readers see of a story's text, in their order: the first mention of an entity in it is a link. */
function toLinkedTexts(site: Site, { article, paragraphs, spans }: Story) {
  const linking: Linking = {
    findUrl: (id) => {
      const address = findAddress(site.archive, id)
      return address === undefined ? undefined : toUrl(site, address)
    },
    linked: new Set(),
  }
  return {
    lede: linkNames(article.lede ?? '', spans.lede, linking),
    captions: article.captions.map(({ text, credit }, index) => ({
      text: linkNames(text, spans.captions[index] ?? [], linking),
      ...(credit !== null && { credit }),
    })),
    bodyHtml: renderBody(article.body, site.deployment.base, { paragraphs, spans: spans.paragraphs, linking }),
  }
}

/** How many pairs of the countries of a story are shown: those of the three that it names most. */
const pairedCount = 3

function toPairs(site: Site, { mentions }: Story): Link[] {
  const countries = mentions.filter(({ kind }) => kind === 'country').slice(0, pairedCount)
  return countries.flatMap((a, index) =>
    countries.slice(index + 1).flatMap((b) => {
      const address = findPairAddress(site.archive, a.id, b.id)
      return address === undefined ? [] : [{ label: `${a.name} và ${b.name}`, url: toUrl(site, address) }]
    }),
  )
}

function toStoryPage(site: Site, story: Story) {
  const { archive } = site
  const index = archive.order.get(story)
  const neighbour = (step: number) => {
    const other = index === undefined ? undefined : archive.stories[index + step]
    return other && { label: other.title, address: addresses.story(other) }
  }
  return toPage(site, {
    address: addresses.story(story),
    title: story.title,
    description: story.article.lede ?? story.article.captions[0]?.text ?? story.title,
    parents: toParents(story.moment?.period),
    previous: neighbour(-1),
    next: neighbour(1),
    type: 'article',
    hasShareImage: true,
    meta: citationMeta(site, story),
    entities: [newsArticle(site, story)],
    alternates: [
      { type: 'application/json', title: 'Dữ liệu của tin', address: addresses.storyData(story) },
      { type: 'text/plain', title: 'Văn bản của tin', address: addresses.storyText(story) },
    ],
  })
}

function toReferred(
  site: Site,
  from: Story,
  { title, abstract }: { title: string; abstract: string | null },
): ReferredStory {
  const held = findHeld(site.archive.titles, title, from)
  return {
    title,
    ...(abstract !== null && { abstract }),
    ...(held && { held: toStoryCard(site, held) }),
  }
}

/** The archive's stories before this one, newest first; none where there is only one, to which the previous story leads. */
function listOlder({ archive }: Site, story: Story): readonly Story[] {
  const index = archive.order.get(story) ?? 0
  if (index < 2) return []
  return archive.stories.slice(Math.max(0, index - olderCount), index).reverse()
}

function toTextFiles(site: Site, story: Story): Link[] {
  return [
    { label: 'JSON', url: toUrl(site, addresses.storyData(story)) },
    { label: 'Văn bản', url: toUrl(site, addresses.storyText(story)) },
  ]
}
