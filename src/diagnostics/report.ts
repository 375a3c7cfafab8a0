import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { catalogue, type RuleId, type RuleValues } from './catalogue.ts'
import type { Rule } from './rule.ts'
import { type Value, word } from './word.ts'

/** A message of the catalogue. It keeps its values, so that it can be worded in another language when printed. */
export class Diagnostic extends VFileMessage {
  readonly rule: RuleId
  readonly values: Readonly<Record<string, Value>>

  constructor(rule: RuleId, values: Readonly<Record<string, Value>>, place: Point | Position = fileStart) {
    const { stage, severity, en }: Rule = catalogue[rule]
    super(word(en.reason, values, 'en', 'line'), { place, ruleId: rule, source: stage })
    this.rule = rule
    this.values = values
    this.note = word(en.note, values, 'en', 'lines')
    this.url = `README.md#rule-${rule}`
    this.fatal = fatality[severity]
  }
}

/** Where a message about a whole file points, so that every message has a line to click on. */
const fileStart: Point = { line: 1, column: 1, offset: 0 }

/** Severities as vfile knows them: info is the absence of a verdict. */
const fatality = { error: true, warning: false, info: undefined } as const

/**
 * Adds one message of the catalogue to a file. Never throws: a fatal message means that the caller returns undefined.
 *
 * @param values what stands for the `{names}` of the wording; longer ones are cut, line ends in a reason become spaces
 * @param place 1-based, in the raw file's lines; the first line when the whole file is meant
 * @example report(file, 'ambiguous-year', {day: 'ngày 29/2', years: '2020, 2024', written: 'XXXX-02-29', nearest: ''}, span.position)
 */
export function report<Id extends RuleId>(
  file: VFile,
  rule: Id,
  values: RuleValues<Id>,
  place?: Point | Position,
): Diagnostic {
  const message = withoutStack(() => new Diagnostic(rule, values, place))
  if (file.path) {
    message.name = `${file.path}:${message.name}`
    message.file = file.path
  }
  file.messages.push(message)
  return message
}

/** A message says where in the dump; where in the program is dropped by vfile, after V8 has spent most of the time on it. */
function withoutStack<Made>(make: () => Made): Made {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** True once a file holds a message that keeps its article from being written. */
export function isFatal(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
