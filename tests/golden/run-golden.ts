import { VFile } from 'vfile'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { parseDump } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record/article-record.ts'
import type { LabelledDump } from './label.ts'
import { scoreRecord } from './score.ts'
import type { Tally } from './tally.ts'

/** One labelled dump, parsed and scored. */
export interface ScoredDump extends LabelledDump {
  /** Undefined when the parser found no story. */
  record: ArticleRecord | undefined
  tally: Tally
}

/** Parses and scores every dump; a page without a story scores as an empty record. */
export function runGolden(dumps: readonly LabelledDump[], knowledge: KnowledgeBase): ScoredDump[] {
  return dumps.map((dump) => {
    const record = parseDump(new VFile({ path: dump.label.dump, value: dump.text }), knowledge)
    return { ...dump, record, tally: scoreRecord(dump.label, record) }
  })
}
