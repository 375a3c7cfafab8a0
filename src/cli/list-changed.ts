import { resolve } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import type { Story } from '../archive/story.ts'
import { type ContentPlace, toDiskPath, toShownPath } from '../ingest/content-place.ts'
import { findChanged } from '../knowledge/find-changed.ts'
import type { KnowledgeKind } from '../knowledge/knowledge-base.ts'
import type { PlacedValue } from '../knowledge/placed-value.ts'
import { readCommitted } from '../knowledge/read-committed.ts'
import { type KnowledgeEntries, toAddress } from '../knowledge/to-knowledge-base.ts'
import type { Words } from './command.ts'

/** How many entries, and of each how many stories, are listed one by one. */
const most = 20

type Entry = PlacedValue<{ id: string; name?: string; title?: string }>

interface Changed {
  entry: Entry
  stories: readonly Story[]
}

/**
 * What an editor wants to see after adding to the knowledge: the entries that git has not committed as they are now, each
 * with the stories that it links to. Undefined when there are none, and where there is no git.
 *
 * @param entries with paths as an editor sees them
 */
export async function listChanged(
  entries: KnowledgeEntries,
  archive: Archive,
  place: ContentPlace,
): Promise<Words | undefined> {
  const changed = await collectChanged(entries, archive, place)
  if (changed.length === 0) return undefined
  const list = (count: (stories: number) => string) => toLines(changed, count, place).join('\n')
  return {
    en: `Changed in the knowledge since the last commit, and the stories that now link to it:\n${list((count) => (count === 1 ? '1 story' : `${count} stories`))}`,
    vi: `Tri thức thêm hoặc sửa từ lần commit trước, và những tin nay liên kết tới:\n${list((count) => `${count} tin`)}`,
  }
}

async function collectChanged(
  { people, countries, places, organisations, events, threads, outlets }: KnowledgeEntries,
  archive: Archive,
  { cwd }: ContentPlace,
): Promise<Changed[]> {
  const collect = async (kind: KnowledgeKind, list: readonly Entry[]): Promise<Changed[]> => {
    const committed = await readCommitted(resolve(cwd, list[0]?.file.path ?? ''))
    const found = committed === undefined ? [] : findChanged(list, committed)
    return found.map((entry) => ({ entry, stories: storiesOf(archive, kind, entry.value.id) }))
  }
  return [
    ...(await collect('people', people)),
    ...(await collect('countries', countries)),
    ...(await collect('places', places)),
    ...(await collect('organisations', organisations)),
    ...(await collect('events', events)),
    ...(await collect('threads', threads)),
    ...(await collect('outlets', outlets)),
  ]
}

/** `  people.yaml:12 Nikol Pashinyan: 2 stories`, and below it the articles. */
function toLines(changed: readonly Changed[], count: (stories: number) => string, place: ContentPlace): string[] {
  const lines = changed.slice(0, most).flatMap(({ entry, stories }) => {
    const { id, name, title } = entry.value
    const paths = stories.map(({ article }) => toShownPath(place, toDiskPath(place, article.path)))
    return [
      `  ${toAddress(entry, ['id'])} ${name ?? title ?? id}: ${count(stories.length)}`,
      ...paths.slice(0, most).map((path) => `    ${path}`),
      ...toRest(paths.length, '    '),
    ]
  })
  return [...lines, ...toRest(changed.length, '  ')]
}

function storiesOf(archive: Archive, kind: KnowledgeKind, id: string): readonly Story[] {
  switch (kind) {
    case 'people':
    case 'countries':
    case 'places':
    case 'organisations':
      return archive.profiles.get(id)?.stories ?? []
    case 'events':
      return archive.storiesOn.get(id) ?? []
    case 'threads':
      return archive.threads.get(id)?.stories ?? []
    case 'outlets':
      return archive.byOutlet.get(id) ?? []
    default:
      return kind satisfies never
  }
}

function toRest(count: number, indent: string): string[] {
  return count > most ? [`${indent}… +${count - most}`] : []
}
