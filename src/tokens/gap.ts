/** How a word is joined to the one before it. `far`: by anything that no name runs across. */
export type Joint = 'space' | 'hyphen' | 'dot' | 'far'

/** What stands between two words. */
export interface Gap {
  joint: Joint
  /** It ends a sentence, or opens a quotation, a bracket or an item. */
  opens: boolean
}

/** Before the first word of a text. */
export const beginning: Gap = { joint: 'far', opens: true }

/** What nearly every gap is. */
export const blank: Gap = { joint: 'space', opens: false }

/** Gaps met lately: `, ` and `. ` stand on every line. */
const known = new Map<string, Gap>()
const mostKnown = 1000

/** Longer gaps than ` - ` are never inside a name. */
const longestJoint = 3

/** What the text between two words says. */
export function readGap(between: string): Gap {
  if (between.length > longestJoint) return { joint: 'far', opens: opening.test(between) }
  const met = known.get(between)
  if (met !== undefined) return met
  const gap = { joint: toJoint(between), opens: opening.test(between) }
  if (known.size >= mostKnown) known.clear()
  known.set(between, gap)
  return gap
}

function toJoint(between: string): Joint {
  if (spaces.test(between)) return 'space'
  if (hyphen.test(between)) return 'hyphen'
  return dot.test(between) ? 'dot' : 'far'
}

/** One or more blanks, the no-break space among them; no line end. */
const spaces = /^[^\S\n]+$/u

/** `-`, ` - `, `–` */
const hyphen = /^[^\S\n]?[-‐‑–—][^\S\n]?$/u

/** The joint in `D.C` and `St. Petersburg` */
const dot = /^\.[^\S\n]?$/u

/** `. `, `: “`, ` - ` at the start of an item. */
const opening = /[.!?…:;"“”«»()[\]\n]|^\s*[-–—•*]\s/u
