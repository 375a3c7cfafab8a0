import { lastWord } from '../lines/last-word.ts'

/** `Ảnh`, `Ảnh tư liệu`, `Nguồn ảnh`, `Nguồn`, `Ảnh minh họa`, `Đồ họa`, `Video`: what a credit is announced with. */
export const label = String.raw`(?:nguồn(?:\sảnh|\svideo)?|ảnh(?:\s(?:tư\sliệu(?:\scủa)?|minh\s(?:họa|hoạ)|chụp\smàn\shình|cắt\stừ\s(?:clip|video)|chụp))?|hình(?:\sảnh)?|đồ\s(?:họa|hoạ)|video|clip|photos?|фото)`

/** Their last words, folded. */
const labelWords: ReadonlySet<string> = new Set(
  'nguon anh video lieu cua hoa hinh clip chup photo photos фото'.split(' '),
)

/** Whether a label stands before the last colon of a text, behind which nothing but a credit does. */
export function endsWithLabel(text: string): boolean {
  const colon = text.lastIndexOf(':')
  return colon > 0 && labelWords.has(lastWord(text.slice(0, colon)))
}
