import { parse, parseDocument } from 'yaml'

/** A key and its value, in a list or not: `  - name: Nóng: chiến sự`. */
const pair = /^(?<start> *(?:- +)?\w+ *: +)(?<value>\S.*)$/u

/** Marks of YAML around a value. */
const yamlMarks = '"\'[]{} ,'

/** What closes a list or a map. */
const closings: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/**
 * A line that is no YAML as its editor most likely meant it: its text in quotes, its bracket closed. Undefined when that
 * would not be YAML either.
 *
 * @example mendYaml('title: Nóng: chiến sự') // 'title: "Nóng: chiến sự"'
 */
export function mendYaml(line: string): string | undefined {
  const { start, value } = pair.exec(line)?.groups ?? {}
  if (start === undefined || value === undefined) return undefined
  const closing = closings[value.charAt(0)]
  const mended = `${start.trimStart()}${closing ? `${value.trimEnd()}${closing}` : toYamlText(trimMarks(value))}`
  return mended !== line.trim() && parseDocument(mended).errors.length === 0 ? mended : undefined
}

/** A text as YAML reads it back, in quotes where it would not otherwise. */
export function toYamlText(text: string): string {
  try {
    if (parse(text) === text) return text
  } catch {
    // What is no YAML goes into quotes.
  }
  return JSON.stringify(text)
}

/** A value without the marks around it; default: YAML's. */
export function trimMarks(value: string, marks = yamlMarks): string {
  let [start, end] = [0, value.length]
  while (start < end && marks.includes(value.charAt(start))) start += 1
  while (end > start && marks.includes(value.charAt(end - 1))) end -= 1
  return value.slice(start, end)
}
