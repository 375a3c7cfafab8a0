import type { LineView } from './lines/line-view.ts'

/** What an author did with a story that was another's, before the mark that parts it from the other's name. */
const retold = /(?:dịch|tổng hợp|biên soạn|lược thuật|chuyển ngữ|sưu tầm)\)?[\s.,–-]*$/iu

/** Whether the source at the end of a line is that of the story, which its author retold: `Bảo Hà biên dịch. Nguồn: Hetq`. */
export function isRetold({ isAuthor, text, credit }: LineView): boolean {
  return isAuthor && credit !== undefined && retold.test(text.slice(0, credit.start))
}
