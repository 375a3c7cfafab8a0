/** The beginning of a text, cut between words, with an ellipsis where something is left out. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.lastIndexOf(' ', longest - 1)
  return `${text.slice(0, cut > 0 ? cut : longest - 1)}…`
}
