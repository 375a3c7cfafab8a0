import type { LineView } from './lines/line-view.ts'

/**
 * The lines around one, itself among them, that are alike.
 *
 * @param longest lines beyond which no more are looked at
 */
export function findRun(
  lines: readonly LineView[],
  { index }: LineView,
  isAlike: (line: LineView | undefined) => boolean,
  longest: number,
): readonly LineView[] {
  let start = index
  let end = index + 1
  while (end - start <= longest && isAlike(lines[start - 1])) start--
  while (end - start <= longest && isAlike(lines[end])) end++
  return lines.slice(start, end)
}
