import { dateBasis } from '../../archive/date-basis.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { DataRecord, Field } from './field.ts'

export const storyFields: readonly Field[] = [
  { name: 'url', type: 'string', description: 'Địa chỉ trong kho' },
  { name: 'title', type: 'string', description: 'Tít; trống nếu bản gốc không có' },
  {
    name: 'published',
    type: 'string',
    description: 'Ngày đăng theo EDTF: 2024-03-01~ là ngày suy ra; trống nếu chưa rõ',
  },
  { name: 'publishedBasis', type: 'string', description: 'Căn cứ của ngày: editor, dateline, url, inferred, unknown' },
  { name: 'outlet', type: 'string', description: 'Mã của báo, đài' },
  { name: 'originalUrl', type: 'string', description: 'Địa chỉ của bài gốc' },
  { name: 'byline', type: 'string', description: 'Tác giả' },
  { name: 'mentions', type: 'list', description: 'Mã những ai, nơi nào được nhắc, nhiều nhất trước' },
  { name: 'events', type: 'list', description: 'Mã những sự kiện được nói tới' },
]

/** In the order of time, those of unknown year last. */
export function toStoryRecords(site: Site): DataRecord[] {
  const { archive } = site
  return archive.all.map((story) => ({
    url: toAbsoluteUrl(site, addresses.story(story)),
    title: story.article.title ?? null,
    published: story.article.published ?? null,
    publishedBasis: dateBasis(story.article),
    outlet: story.article.outlet ?? null,
    originalUrl: story.article.url ?? null,
    byline: story.article.byline ?? null,
    mentions: story.mentions.filter(({ kind }) => kind !== 'event').map(({ id }) => id),
    events: (archive.eventsOf.get(story) ?? []).map(({ event }) => event.id),
  }))
}
