import { findNearDuplicates } from '../archive/find-near-duplicates.ts'
import { compareText } from '../collections/compare-text.ts'
import { report } from '../diagnostics/report.ts'
import type { DumpStory } from './read-dumps.ts'

/** Names each story that nearly copies another, with its twin. Copies byte for byte are reported elsewhere. */
export function reportNearDuplicates(stories: readonly DumpStory[]): void {
  const sorted = stories.toSorted((a, b) => compareText(a.dump, b.dump))
  for (const { index, twin, likeness } of findNearDuplicates(sorted.map(({ record }) => record))) {
    const [story, first] = [sorted[index], sorted[twin]]
    if (!story || !first || story.record.sha256 === first.record.sha256) continue
    const percent = Math.round(likeness * 100)
    report(
      story.file,
      'duplicate-story',
      { twin: `\`${first.file.path}\``, percent },
      { line: firstLine(story), column: 1 },
    )
  }
}

/** Line at which the story begins. */
function firstLine({ record: { lines } }: DumpStory): number {
  return lines.find(({ role }) => role === 'title' || role === 'lede')?.line ?? 1
}
