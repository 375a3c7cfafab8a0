import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mention } from '../../src/record/article-record.ts'

/** A mention that someone read in the page: where, the words, and whom or what they mean. */
export type Label = Pick<Mention, 'id' | 'surface' | 'line' | 'column'>

/** A page with every mention in it. */
export interface LabelledPage {
  name: string
  text: string
  labels: readonly Label[]
}

/**
 * The labelled pages of a folder. They are invented, in the manner of real ones, and their labels were written with them,
 * by hand: `{Thủ tướng Pashinyan=nikol-pashinyan} tới {Sochi=sochi}`. A title right before a name belongs to it; a
 * country between them stands alone; what lies inside a longer name is no mention of its own.
 */
export function readLabelled(folder: string): LabelledPage[] {
  const names = readdirSync(folder).toSorted()
  return names.map((name) => ({ name, ...toPage(readFileSync(join(folder, name), 'utf8')) }))
}

/** `{Sochi=sochi}` */
const mark = /\{(?<surface>[^{}=]+)=(?<id>[a-z0-9-]+)\}/gu

function toPage(marked: string): Pick<LabelledPage, 'text' | 'labels'> {
  const lines = marked.split('\n').map((line) => line.replaceAll(mark, '$<surface>'))
  const labels = marked.split('\n').flatMap((line, index) => {
    let dropped = 0
    return Array.from(line.matchAll(mark), (match): Label => {
      const { surface = '', id = '' } = match.groups ?? {}
      const column = match.index - dropped + 1
      dropped += match[0].length - surface.length
      return { id, surface, line: index + 1, column }
    })
  })
  return { text: lines.join('\n'), labels }
}
