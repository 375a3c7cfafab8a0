import type { EntityKind } from '../archive/entity.ts'
import type { Story } from '../archive/story.ts'
import { periodsOf } from '../edtf/find-period.ts'

/**
 * Every address of the site, as the path below its base: `2024/03/01/tho-nhi-ky-armenia-dam-phan/`. A story stands under
 * the finest period of the calendar that surely holds it: a story known to the month at `2022/01/<slug>/`, to the year
 * at `2022/<slug>/`, of unknown year at `khong-ro-nam/<slug>/`.
 */
export const addresses = {
  home: '',
  /** All entities of a kind: `nhan-vat/`. */
  entities: (kind: EntityKind): string => `${kindNames[kind]}/`,
  /** Whether an entity has a page, `findAddress` knows. */
  entity: (kind: EntityKind, id: string): string => `${kindNames[kind]}/${id}/`,
  /** Those of a kind under one letter, when they are many: `nhan-vat/van/a/`. */
  letter: (kind: EntityKind, letter: string): string => `${kindNames[kind]}/van/${toLetterName(letter)}/`,
  events: 'su-kien/',
  event: (id: string): string => `su-kien/${id}/`,
  pairs: 'quan-he/',
  /** Of two countries, in either order; whether the archive has anything on them, `findPairAddress` knows. */
  pair: (a: string, b: string): string => `quan-he/${a < b ? `${a}-${b}` : `${b}-${a}`}/`,
  threads: 'chu-de/',
  thread: (id: string): string => `chu-de/${id}/`,
  /** A further page of a list, from 2: `nhan-vat/nikol-pashinyan/trang/2/`. */
  further: (address: string, page: number): string => (page === 1 ? address : `${address}trang/${page}/`),
  story: ({ moment, article }: Story): string => toPlace(moment?.period, article.slug),
  /**
   * Where else a story is looked for: at `khong-ro-nam/<slug>/`, where it stands until its year is known; and under each
   * alias in every period that holds it, where it stood while less of its date was known. (Its own slug may be an alias
   * too. Every story in every period would be three files more for each.)
   */
  formerly: ({ moment, article }: Story): string[] => {
    const periods = moment ? [...periodsOf(moment.period), undefined] : [undefined]
    const own = toPlace(moment?.period, article.slug)
    const aliased = article.aliases.flatMap((slug) => periods.map((period) => toPlace(period, slug)))
    const places = new Set([toPlace(undefined, article.slug), ...aliased])
    places.delete(own)
    return [...places]
  },
  storyData: (story: Story): string => `${addresses.story(story)}index.json`,
  storyText: (story: Story): string => `${addresses.story(story)}index.txt`,
  /** A citation to download: `trich-dan.bib`. */
  citation: (story: Story, extension: string): string => `${addresses.story(story)}trich-dan.${extension}`,
  /** The picture that stands for a page where it is shared. */
  shareImage: (address: string): string => `${address}chia-se.png`,
  /** Beside the page at an address: what a link to it shows. */
  preview: (address: string): string => `${address}xem-truoc.json`,
  source: (story: Story): string => `${addresses.story(story)}ban-goc/`,
  sourceLine: (story: Story, line: number): string => `${addresses.source(story)}#${toLineId(line)}`,
  /** Of `2024`, `2024-03`, `2024-03-01`. */
  period: (key: string): string => `${key.replaceAll('-', '/')}/`,
  undated: 'khong-ro-nam/',
  timeline: 'dong-thoi-gian/',
  map: 'ban-do/',
  network: 'mang-luoi/',
  data: 'du-lieu/',
  /** A file to download: `du-lieu/tin.csv`. */
  dataFile: (name: string): string => `du-lieu/${name}`,
  /** Beside the page at an address, the files of who is named with it, without their extension. */
  circle: (address: string): string => `${address}mang-luoi`,
  outlets: 'nguon/',
  outlet: (id: string): string => `nguon/${id}/`,
  wanted: 'con-thieu/',
  search: 'tim-kiem/',
  about: 'gioi-thieu/',
  method: 'phuong-phap/',
  prose: (name: string): string => `${name}/`,
  notFound: '404.html',
  /** The feeds of the stories on a page; those of home hold all. */
  atom: (address: string): string => `${address}feed.xml`,
  jsonFeed: (address: string): string => `${address}feed.json`,
  sitemap: 'sitemap.xml',
  /** A part of a sitemap too long for one file, from 1. */
  sitemapPart: (number: number): string => `sitemap-${number}.xml`,
  robots: 'robots.txt',
  asset: (fileName: string): string => `assets/${fileName}`,
  searchIndex: 'pagefind/',
} as const

const kindNames: Readonly<Record<EntityKind, string>> = {
  person: 'nhan-vat',
  country: 'quoc-gia',
  place: 'dia-danh',
  organisation: 'to-chuc',
}

/** Letters that are others without their marks, as addresses write them; `ky-hieu` is what begins with no letter. */
const letterNames: ReadonlyMap<string, string> = new Map([
  ['#', 'ky-hieu'],
  ['Ă', 'aw'],
  ['Â', 'aa'],
  ['Đ', 'dd'],
  ['Ê', 'ee'],
  ['Ô', 'oo'],
  ['Ơ', 'ow'],
  ['Ư', 'uw'],
])

/** `A`; not `Ș` */
const plainLetter = /^[A-Z]$/u

/** Vietnamese letters as they are typed: `dd` of `Đ`. Two letters of other alphabets never have one name. */
function toLetterName(letter: string): string {
  return letterNames.get(letter) ?? (plainLetter.test(letter) ? letter.toLowerCase() : `u${letter.charCodeAt(0)}`)
}

/** The fragment of a line on the page of its dump: `dong-12`. */
export function toLineId(line: number): string {
  return `dong-${line}`
}

/** The fragment of a letter in an index: `van-dd` of `Đ`. */
export function toLetterId(letter: string): string {
  return `van-${toLetterName(letter)}`
}

/** The place of a slug in a period of the calendar; undefined is the unknown year. */
function toPlace(period: string | undefined, slug: string): string {
  return period === undefined ? `${addresses.undated}${slug}/` : `${addresses.period(period)}${toName(slug)}/`
}

/** A slug that could be taken for a month or a day of the calendar: `03`. */
const calendarLike = /^\d{1,2}$/u

/** Beside months and days, such a slug gets a word in front; everything else keeps its name. */
function toName(slug: string): string {
  return calendarLike.test(slug) ? `tin-${slug}` : slug
}
