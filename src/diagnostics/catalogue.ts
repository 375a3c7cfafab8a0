import type { Rule } from './rule.ts'
import { archiveRules } from './rules/archive.ts'
import { datesRules } from './rules/dates.ts'
import { dumpRules } from './rules/dump.ts'
import { ingestRules } from './rules/ingest.ts'
import { knowledgeRules } from './rules/knowledge.ts'
import { knowledgeFactRules } from './rules/knowledge-facts.ts'
import { knowledgeTextRules } from './rules/knowledge-texts.ts'
import { markdownRules } from './rules/markdown.ts'
import { mentionsRules } from './rules/mentions.ts'
import { pipelineRules } from './rules/pipeline.ts'
import { recordRules } from './rules/record.ts'
import { siteRules } from './rules/site.ts'
import { treeRules } from './rules/tree.ts'
import type { Value } from './word.ts'

/**
 * Every message of the program, once, in the order of the pipeline: one file of `rules/` a stage. A rule's id never
 * changes once released: editors search for it. To add one, write both wordings with the same `{names}`; the README's
 * table and the types follow.
 */
export const catalogue = {
  ...dumpRules,
  ...treeRules,
  ...datesRules,
  ...mentionsRules,
  ...recordRules,
  ...markdownRules,
  ...knowledgeRules,
  ...knowledgeFactRules,
  ...knowledgeTextRules,
  ...ingestRules,
  ...archiveRules,
  ...siteRules,
  ...pipelineRules,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof catalogue

/** Names between braces: `Unexpected day {day}` → `day`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** The values that a rule's wording needs. */
export type RuleValues<Id extends RuleId> = Record<
  Names<(typeof catalogue)[Id]['en']['reason' | 'note'] | (typeof catalogue)[Id]['vi']['reason' | 'note']>,
  Value
>
