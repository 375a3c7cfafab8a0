import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Fence, HeaderLines } from './find-header.ts'

/** Words of both languages. */
interface Words {
  en: string
  vi: string
}

/** Tells the editor, once for a header, of the `---` that it lacks or writes otherwise, above it or below. */
export function reportFences(header: HeaderLines, inside: readonly string[], file: VFile): void {
  const { start, end, opening, closing } = header
  const [first = '', last = ''] = [inside[0]?.trim(), inside.at(-1)?.trim()]
  const below = toFix(closing, { en: `below \`${last}\``, vi: `dưới \`${last}\`` })
  if (opening !== '---') {
    const above = toFix(opening, { en: `above \`${first}\``, vi: `trên \`${first}\`` })
    const fix = closing === '---' ? above : { en: `${above.en} and ${below.en}`, vi: `${above.vi} và ${below.vi}` }
    report(file, 'unopened-header', { found: first, fix }, { line: start + 1, column: 1 })
  } else if (closing !== '---') {
    report(file, 'unclosed-header', { found: last, fix: below }, { line: end, column: 1 })
  }
}

/** Where a line `---` is wanted, and in whose place: `` `---` above `byline: An` for `----` ``. */
function toFix(fence: Fence, place: Words): Words {
  return {
    en: `\`---\` ${place.en}${fence === undefined ? '' : ` for \`${fence}\``}`,
    vi: `\`---\` ${place.vi}${fence === undefined ? '' : ` thay cho \`${fence}\``}`,
  }
}
