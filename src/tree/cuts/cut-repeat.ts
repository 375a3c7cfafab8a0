import { foldKey } from '../../vietnamese/fold.ts'
import { findRestart } from '../lines/find-restart.ts'
import { isDoubled } from '../lines/line-view.ts'
import type { Cut } from './cut.ts'

/** The second half of a line that says everything twice, or the first that breaks off; the space between the halves goes with it. */
export function cutRepeat(text: string): Cut[] {
  const restart = findRestart(text)
  if (restart > 0) return [{ type: 'repeat', start: 0, end: restart }]
  if (!isDoubled(foldKey(text))) return []
  const middle = text.length / 2
  for (let shift = 0; shift <= 8; shift++) {
    for (const at of [Math.floor(middle) - shift, Math.floor(middle) + shift]) {
      if (text[at] !== ' ') continue
      const key = foldKey(text.slice(0, at))
      if (key.length > 8 && key === foldKey(text.slice(at))) return [{ type: 'repeat', start: at, end: text.length }]
    }
  }
  return []
}
