import { type Plugin, unified } from 'unified'
import type { VFile } from 'vfile'
import { dateStory } from './dates/date-story.ts'
import { attempt } from './diagnostics/attempt.ts'
import { isFatal } from './diagnostics/report.ts'
import { decodeDump } from './dump/decode-dump.ts'
import type { KnowledgeBase } from './knowledge/knowledge-base.ts'
import { madeOnce } from './knowledge/made-once.ts'
import { nameStory } from './mentions/name-story.ts'
import type { ArticleRecord } from './record/article-record.ts'
import { findOutlet } from './record/find-outlet.ts'
import { reportGaps } from './record/report-gaps.ts'
import { toRecord } from './record/to-record.ts'
import { assignRoles } from './tree/assign-roles.ts'
import type { DumpTree } from './tree/dump-tree.ts'
import { reportForeignText } from './tree/foreign-text/report-foreign-text.ts'
import { reportLanguage } from './tree/foreign-text/report-language.ts'
import { fromDump } from './tree/from-dump.ts'
import { splitGluedLines } from './tree/glued-lines/split-glued-lines.ts'
import { markSpans } from './tree/mark-spans.ts'
import { placeTexts } from './tree/placed-texts.ts'
import { reportDoubtfulCaptions } from './tree/report-doubtful-captions.ts'
import { reportEmptyBody } from './tree/report-empty-body.ts'
import { joinWrappedLines } from './tree/wrapped-lines/join-wrapped-lines.ts'

/** What was read of a dump; both are absent after a fatal message, the record alone when the page holds no story. */
export interface ReadDump {
  tree?: DumpTree
  record?: ArticleRecord
}

/** Dump → tree → record. The order of the steps is decided here and nowhere else. */
const processorOf = madeOnce((knowledge: KnowledgeBase) =>
  unified()
    .use(step((tree, file) => joinWrappedLines(tree, String(file))))
    .use(step((tree) => splitGluedLines(tree)))
    .use(step((tree, file) => assignRoles(tree, file, knowledge.outlets)))
    .use(step((tree, file) => markSpans(tree, String(file), knowledge.outlets)))
    .use(step((tree, file) => findOutlet(tree, file, knowledge)))
    .use(step((tree, file) => reportGaps(tree, file, knowledge)))
    .use(step((tree, file) => reportDoubtfulCaptions(tree, file)))
    .use(step((tree, file) => reportEmptyBody(tree, file)))
    .use(step((tree, file) => reportForeignText(tree, file)))
    .use(step((tree, file) => reportLanguage(tree, file)))
    .use(step((tree, file) => placeTexts(tree, file)))
    .use(step((_, file) => dateStory(file, knowledge)))
    .use(step((_, file) => nameStory(file, knowledge)))
    .use(step((tree, file) => toRecord(tree, file)))
    .freeze(),
)

/**
 * Reads one dump. Everything that is wrong with it becomes a message on the file; nothing is thrown.
 *
 * @param file bytes or text of the dump in `value`, its path in `path`; `value` becomes the normalised text
 */
export function readDump(file: VFile, knowledge: KnowledgeBase): ReadDump {
  const read = attempt(file, () => {
    if (!decodeDump(file)) return {}
    const tree = fromDump(String(file.value), file.data.source?.headerLines)
    processorOf(knowledge).runSync(tree, file)
    return { tree, ...(file.data.record && { record: file.data.record }) }
  })
  return read ?? {}
}

/** The record of one dump; undefined after a fatal message on the file. */
export function parseDump(file: VFile, knowledge: KnowledgeBase): ArticleRecord | undefined {
  const { record } = readDump(file, knowledge)
  return isFatal(file) ? undefined : record
}

/** A transformer of the tree as unified wants it. After a fatal message no step runs: it could only report echoes. */
function step(run: (tree: DumpTree, file: VFile) => void): Plugin<[], DumpTree> {
  return () => (tree, file) => {
    if (!isFatal(file)) run(tree, file)
  }
}
