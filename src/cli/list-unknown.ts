import { stringify } from 'yaml'
import { type ContentPlace, toShownPath } from '../ingest/content-place.ts'
import type { DumpStory } from '../ingest/read-dumps.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findNameable } from '../knowledge/names-of.ts'
import { countUnknownNames, type UnknownName } from '../mentions/count-unknown-names.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import { toSlug } from '../vietnamese/to-slug.ts'
import type { Words } from './command.ts'

/** How many names are listed. */
const most = 10

/** A name that stands once in one story is hardly worth an entry. */
const leastCount = 2

/**
 * The names that the stories have most often and the knowledge has not, each with an entry to paste. Undefined when there
 * are none.
 */
export function listUnknown(
  stories: readonly DumpStory[],
  knowledge: KnowledgeBase,
  place: ContentPlace,
): Words | undefined {
  const texts = stories.map(({ record }) => toTexts(record))
  const names = countUnknownNames(texts, knowledge, most).filter(({ count }) => count >= leastCount)
  if (names.length === 0) return undefined
  const list = (words: (name: UnknownName, path: string) => string[]) =>
    names
      .map((name) => {
        const path = stories[name.first.story]?.file.path ?? ''
        return [...words(name, path), toEntry(name, knowledge, place)].join('\n')
      })
      .join('\n')
  return {
    en: `Names met often that the knowledge lacks; paste an entry, or make the name an alias:\n\n${list(inEnglish)}`,
    vi: `Tên hay gặp mà tri thức chưa có; hãy chép một mục vào tệp, hoặc ghi tên ấy vào aliases:\n\n${list(inVietnamese)}`,
  }
}

function toTexts({ title, lede, body, captions }: ArticleRecord): string[] {
  return [title ?? '', lede ?? '', ...body, ...captions.map(({ text }) => text)]
}

function inEnglish({ name, count, stories, first, nearest }: UnknownName, path: string): string[] {
  return [
    `# ${name}: ${count} times in ${stories} ${stories === 1 ? 'story' : 'stories'}, first in ${path}: ${first.context}`,
    ...(nearest === undefined ? [] : [`# alias of ${nearest}?`]),
  ]
}

function inVietnamese({ name, count, stories, first, nearest }: UnknownName, path: string): string[] {
  return [
    `# ${name}: ${count} lần trong ${stories} tin, đầu tiên ở ${path}: ${first.context}`,
    ...(nearest === undefined ? [] : [`# tên khác của ${nearest}?`]),
  ]
}

/** What the archive can say of a name that it has only read, and the file that keeps its kind. */
const kinds: Readonly<Record<UnknownName['kind'], { file: string; description: string; missing: string }>> = {
  person: { file: 'people', description: 'Người được nhắc tên trong tin của kho.', missing: '' },
  organisation: { file: 'organisations', description: 'Tổ chức được nhắc tên trong tin của kho.', missing: '' },
  place: {
    file: 'places',
    description: 'Nơi được nhắc tên trong tin của kho.',
    missing: '  # + country: …, latitude: …, longitude: …\n',
  },
}

function toEntry({ name, kind }: UnknownName, knowledge: KnowledgeBase, place: ContentPlace): string {
  const { file, description, missing } = kinds[kind]
  const path = toShownPath(place, `${place.content}/knowledge/${file}.yaml`)
  return `# → ${path}\n${stringify([{ id: toFreeId(name, knowledge), name, description }])}${missing}`
}

/** The id that the name makes, numbered where it is taken. */
function toFreeId(name: string, knowledge: KnowledgeBase): string {
  const id = toSlug(name) ?? 'ten-moi'
  let free: string = id
  for (let number = 2; findNameable(knowledge, free) !== undefined; number += 1) free = `${id}-${number}`
  return free
}
