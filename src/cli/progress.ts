import type { Terminal } from './command.ts'

/** Fewer than this are done before anyone could read of it. */
const worthShowing = 50

/** Erases the line that the cursor is on. */
const erase = '\r\u001B[K'

/**
 * Shows how far a long step is, on one line of a watched terminal; elsewhere nothing.
 *
 * @param what plural: `dumps`
 * @returns to be called after each item
 */
export function toProgress({ watched, error }: Terminal, what: string): (done: number, all: number) => void {
  let shown = -1
  return (done, all) => {
    const percent = Math.floor((done / all) * 100)
    if (!watched || all < worthShowing || percent === shown) return
    shown = percent
    void error(done === all ? erase : `${erase}${what} ${done}/${all} (${percent} %)`)
  }
}
