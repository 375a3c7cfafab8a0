/** What the tags of a picture are called in the source of a page: `[caption id="a" width="640"]…[/caption]`, `[ảnh]`. */
const names = '(?:caption|ảnh|anh|hình|hinh|img|image|photo|figure|picture|chú thích|chu thich)'
const opening = String.raw`\[${names}(?:\s[^[\]]{0,300})?\]`
const closing = String.raw`\[\/${names}\]`

/** `[caption id="attachment_12" align="aligncenter"] ` */
const openingTag = new RegExp(String.raw`^${opening}\s*`, 'iu')

/** `[/caption]` at the end. */
const closingTag = new RegExp(`${closing}$`, 'iu')

/** `[ảnh]…[/ảnh]` anywhere. */
const taggedPicture = new RegExp(String.raw`${opening}[^[\]]{1,400}${closing}`, 'giu')

/** The width of a picture and its day, behind its alternative text: `… - Thông tấn Phương Bắc, 1920, 12.05.2022`. */
export const widthAndDay = /,\s\d{3,4},\s\d{1,2}\.\d{1,2}\.\d{4}$/u

/** Where the text between the tags of a picture lies; the whole text where there are none. UTF-16 offsets. */
export function insidePictureTags(text: string): { start: number; end: number } {
  const start = text.startsWith('[') ? (openingTag.exec(text)?.[0].length ?? 0) : 0
  const end = text.endsWith(']') ? text.length - (closingTag.exec(text.slice(-40))?.[0].length ?? 0) : text.length
  return start < end ? { start, end } : { start: 0, end: text.length }
}

/** Pictures with both tags in a text. */
export function findTaggedPictures(text: string): { start: number; end: number }[] {
  if (!text.includes('[/')) return []
  return [...text.matchAll(taggedPicture)].map(({ index, 0: tagged }) => ({ start: index, end: index + tagged.length }))
}

/** The Vietnamese desk of an agency behind a dash at the end of an alternative text: `… - Sputnik Việt Nam`. */
export const deskBehind = /(?<open>\s[-–—]\s)(?<credit>(?<agency>\p{Lu}\p{L}+)\sViệt Nam)(?<close>)$/u

/** Whether a text is how an agency's page prints its pictures, also those above the titles of other stories. */
export function isTeaserPicture(text: string): boolean {
  const ending = text.slice(-40)
  return widthAndDay.test(ending) || deskBehind.test(ending)
}
