import { weekdayOf } from '../../src/edtf/calendar.ts'
import { weekdayLabels } from '../../src/vietnamese/weekdays.ts'
import type { InventedStory } from './invent-stories.ts'

/** How an outlet's page comes out when all of it is copied as text. */
interface Layout {
  /** Folder of the dump, which is the outlet's id. */
  outlet: string
  lay: (story: InventedStory) => string
}

/** Every kind of page of the sample; stories take them in turn. Each tells the day in its own way. */
export const layouts: readonly Layout[] = [
  { outlet: 'bao-mau', lay: withDateline },
  { outlet: 'tgvn', lay: withWidgetAndOlder },
  { outlet: 'vov', lay: withPrefixAndRelated },
  { outlet: 'tin-mau', lay: withNavigation },
  { outlet: 'dai-mau', lay: withHeader },
  { outlet: 'bao-mau', lay: withGluedDateline },
  { outlet: 'tin-mau', lay: withoutTitle },
  { outlet: 'dai-mau', lay: withBylineAndStamp },
]

/** Title, dateline, lede, text, related list. */
function withDateline(story: InventedStory): string {
  const dateline = full(story, `09:15 ${slashed(story)}`)
  return page([
    [story.title],
    dateline,
    [story.lede],
    pictures(story),
    story.paragraphs,
    listed('Tin liên quan', story),
  ])
}

/** A text-size widget above, doubled titles under a heading below; the year is told by the header alone. */
function withWidgetAndOlder(story: InventedStory): string {
  const older = story.older.map((title) => `${title} ${title}`)
  return (
    header(full(story, `published: ${story.day}`)) +
    page([
      ['Nhỏ Bình thường Lớn', story.title, story.lede],
      story.captions.map(({ text, credit }) => `${text}. (Nguồn: ${credit})`),
      story.paragraphs,
      story.related.flatMap(({ title, abstract }) => [title, title, abstract]),
      older.length > 0 ? ['Tin cũ hơn', older.join('\n')] : [],
    ])
  )
}

/** The lede opens with the outlet's name and the body ends with its sign; each related story stands there twice. */
function withPrefixAndRelated(story: InventedStory): string {
  const last = story.paragraphs.length - 1
  return (
    header(
      full(
        story,
        `url: https://vov.vn/the-gioi/tin-mau-${story.day.replaceAll('-', '')}.vov`,
        `published: ${story.day}`,
      ),
    ) +
    page([
      [story.title, `VOV.VN - ${story.lede}`],
      story.paragraphs.map((text, index) => (index === last ? `${text.slice(0, -1)}./.` : text)),
      ['Mời quý độc giả theo dõi VOV.VN trên'],
      story.related.length > 0 ? ['Tin liên quan'] : [],
      story.related.flatMap(({ title, abstract }) => {
        const teaser = [`${title}\n${title}`, `VOV.VN - ${abstract}`]
        return [...teaser, ...teaser]
      }),
    ])
  )
}

/** Navigation and a section above, a dateline with the weekday, tags and counters below. */
function withNavigation(story: InventedStory): string {
  const weekday = weekdayLabels[weekdayOf(story.day) - 1] ?? ''
  const named = weekday.charAt(0).toLocaleUpperCase('vi') + weekday.slice(1)
  return page([
    ['Trang chủ\nThời sự\nThế giới', 'Thế giới', story.title],
    full(story, `${named}, ${slashed(story)}, 10:15`),
    [`(TIN MẪU)- ${story.lede}`],
    story.paragraphs.slice(0, 2),
    pictures(story),
    story.paragraphs.slice(2),
    [story.byline, 'Từ khóa:', 'Chia sẻ', '(0) Bình luận'],
    listed('Tin cùng chuyên mục', story),
  ])
}

/** An editor's header says it all. */
function withHeader(story: InventedStory): string {
  const keys = [`title: ${JSON.stringify(story.title)}`, `byline: ${story.byline}`]
  return (
    header([...full(story, `published: ${story.day}`), ...keys]) +
    page([[story.title, story.title, `ĐÀI MẪU - ${story.lede}`], story.paragraphs, pictures(story)])
  )
}

/** The time is glued to the title. */
function withGluedDateline(story: InventedStory): string {
  const glued = full(story, `${slashed(story)} 15:03${story.title}`)
  return page([
    glued.length > 0 ? glued : [story.title],
    [`BÁO MẪU - ${story.lede}`],
    story.paragraphs,
    [`Theo ${story.byline}`],
    listed('Đọc thêm', story),
  ])
}

/** A page without its title: it begins with a caption or the lede. */
function withoutTitle(story: InventedStory): string {
  return header(full(story, `published: ${story.day}`)) + page([pictures(story), [story.lede], story.paragraphs])
}

function withBylineAndStamp(story: InventedStory): string {
  return page([
    [story.title],
    full(story, `${story.byline} | ${slashed(story)}, 09:56`),
    [story.lede],
    story.paragraphs,
    ['Xem thêm: video trong ngày', 'Báo lỗi cho tòa soạn'],
    listed('Bài liên quan', story),
  ])
}

/** Blocks of lines, a blank line between any two. */
function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks.flat().join('\n\n')}\n`
}

function header(lines: readonly string[]): string {
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : ''
}

/** Lines that tell the whole date: left out of the stories that are to have none. */
function full({ dating }: InventedStory, ...lines: string[]): string[] {
  return dating === 'full' ? lines : []
}

function slashed({ day }: InventedStory): string {
  return day.split('-').reverse().join('/')
}

function pictures({ captions }: InventedStory): string[] {
  return captions.map(({ text, credit }) => `${text}. Ảnh: ${credit}`)
}

function listed(heading: string, { related }: InventedStory): string[] {
  return related.length > 0 ? [heading, ...related.map(({ title }) => title)] : []
}
