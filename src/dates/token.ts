/** A word, a run of digits, or one mark of a text. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** As printed. */
  text: string
  /** Composed and in lower case: what tables are looked up with. */
  lower: string
  /** UTF-16 offsets. */
  start: number
  end: number
  /** Follows the token before it without white space. */
  glued: boolean
}

/** `ngày`, `28`, `/`; accents typed as combining marks belong to their word. White space is skipped. */
const tokenPattern = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\d+)|(?<mark>\S)/gu

/** Splits a text into words, numbers and marks. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(tokenPattern)) {
    const [value] = match
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'mark'
    const lower = kind === 'word' ? value.normalize('NFC').toLowerCase() : value
    tokens.push({
      kind,
      text: value,
      lower,
      start: match.index,
      end: match.index + value.length,
      glued: match.index === end,
    })
    end = match.index + value.length
  }
  return tokens
}

/** The token's word or mark in lower case, empty beyond the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The value of a run of at most four digits. */
export function figureAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  return token?.kind === 'number' && token.text.length <= 4 ? Number(token.text) : undefined
}

/** Whether a sentence or clause ends here: a mark, or the end of the text. */
export function isMarkOrEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.kind === 'mark'
}

/** Written with a capital: a name, a weekday, a sentence's beginning. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}
