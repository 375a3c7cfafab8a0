import type { Figures } from './figures.ts'
import { type Token, tokenAt } from './token.ts'

const joints: Readonly<Record<string, string>> = { '/': '/', '-': '-', '–': '-', '—': '-', '.': '.' }

/** More parts than any date has; longer chains are read to their end all the same. */
const mostParts = 7

/** The chain of figures that begins at a number. Undefined inside a longer word or number: `Su-30`, `S-400`, `64.62.227.18`. */
export function joinFigures(tokens: readonly Token[], at: number): Figures | undefined {
  const first = tokens[at]?.word.text ?? ''
  if (isInside(tokens, at)) return undefined
  let shape: string = shapeOf(first)
  const values = [Number(first)]
  let length = 1
  for (let next = nextFigure(tokens, at + 1); next; next = nextFigure(tokens, at + length)) {
    if (values.length > mostParts) return undefined
    shape += next.joint + shapeOf(next.text)
    values.push(Number(next.text))
    length += 2
  }
  return endsCleanly(tokens, at + length, shape) ? { shape, values, length } : undefined
}

/** A joint and a number glued to what stands before them: `/9`. */
function nextFigure(tokens: readonly Token[], at: number): { joint: string; text: string } | undefined {
  const [sign, next] = [tokens[at], tokens[at + 1]]
  const joint = sign?.glued ? joints[sign.word.text] : undefined
  return joint !== undefined && next?.glued && next.word.kind === 'number' ? { joint, text: next.word.text } : undefined
}

function shapeOf(digits: string): string {
  if (digits.length <= 2) return 'n'
  return digits.length === 4 && digits >= '1000' && digits < '2200' ? 'y' : '?'
}

/** Glued to a letter, a digit's joint or a sign before it. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.word
  if (!tokens[at]?.glued || before === undefined) return false
  return before.kind === 'word' || '-–./:,+#$€@_=&'.includes(before.text)
}

/** Not followed by a unit (`5/10km`), a percent sign or more figures (`2/3,5`). A lost space before a name is forgiven. */
function endsCleanly(tokens: readonly Token[], end: number, shape: string): boolean {
  const next = tokens[end]
  if (!next?.glued) return true
  const { kind, text, capital } = next.word
  const after = tokens[end + 1]
  if (kind === 'word') return (capital && text.length > 1) || (shape === 'y-n-n' && text === 'T')
  if (after?.glued && after.word.kind === 'number') return false
  return !'%‰°º@=_/'.includes(text)
}
