import { toUnitReader } from '../vietnamese/units.ts'

/** Line ends of every system. One break, one line, whatever the system, so that line numbers stay the editor's. */
const lineEnd = /\r\n?/gu

/** Characters that are spaces to the eye but not to a program, line separators inside a line included. */
const oddSpace = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu

/** Characters without width or meaning here: zero-width spaces and joiners, direction marks, a stray byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu

/** Other control characters, which no page prints. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const control = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu

/**
 * More combining marks than any letter has: sorting megabytes of them into their order would take hours. After thirty an
 * invisible joiner parts them, as the Stream-Safe Text Format of Unicode (UAX #15) has it.
 */
const markRun = /(?<marks>\p{Mn}{30})(?=\p{Mn})/gu

/** Latin letters composed, figures and punctuation: nothing of it is odd, and NFC leaves it as it is. */
const usual = /[\n -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/u

/** By UTF-16 unit, 1 for what is {@link usual}. Most pages hold nothing else, and one look is faster than six. */
const usualUnits = Uint8Array.from({ length: 0x2060 }, (_, unit) => Number(usual.test(String.fromCharCode(unit))))

/** Combining marks in a row that {@link markRun} parts; each is unusual. */
const longestRun = 30

/** An eth that a keyboard typed for đ, before a vowel as every Vietnamese đ stands: `Ðàm phán`, `ðồng`. */
const eth = /(?<eth>[Ðð])(?=[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])/giu

/**
 * A dump's text in one form: NFC, `\n` line ends, plain spaces, nothing invisible, `Đ` for a mistyped `Ð`. The number of
 * lines never changes, so every position in the result names a line of the file.
 */
export function normalise(text: string): string {
  const run = longestUnusual(text)
  const composed = run === 0 ? text : withoutOdd(text, run > longestRun).normalize('NFC')
  if (!composed.includes('Ð') && !composed.includes('ð')) return composed
  return composed.replace(eth, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
}

const unitsOf = toUnitReader()

/** Units of the longest run of unusual ones. */
function longestUnusual(text: string): number {
  const { length } = text
  const units = unitsOf(text)
  let [longest, run] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    if (usualUnits[units[at] ?? 0] === 1) run = 0
    else if (++run > longest) longest = run
  }
  return longest
}

function withoutOdd(text: string, mayHoldRuns: boolean): string {
  const plain = text.replace(lineEnd, '\n').replace(oddSpace, ' ').replace(invisible, '').replace(control, '')
  return mayHoldRuns ? plain.replace(markRun, '$<marks>\u034f') : plain
}
