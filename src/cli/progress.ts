import type { Context, Words } from './command.ts'

/** Fewer than this are done before anyone could read of it. */
const worthShowing = 50

/** Erases the line that the cursor is on. */
const erase = '\r\u001B[K'

/** What is counted. */
const label: Words = { en: 'dumps', vi: 'bản gốc' }

/**
 * Shows how many dumps were read, on one line of a watched terminal; elsewhere nothing.
 *
 * @returns to be called after each dump
 */
export function toProgress({ terminal, language }: Context): (done: number, all: number) => void {
  const { watched, error } = terminal
  let shown = -1
  return (done, all) => {
    const percent = Math.floor((done / all) * 100)
    if (!watched || all < worthShowing || percent === shown) return
    shown = percent
    void error(done === all ? erase : `${erase}${label[language]} ${done}/${all} (${percent} %)`)
  }
}
