import type { VFile } from 'vfile'
import { groupBy } from '../collections/group-by.ts'
import { report } from '../diagnostics/report.ts'

/** A folder of pages of an unknown outlet is one message on its first page, with their count: it is one thing to do. */
export function gatherUnknownOutlets(dumps: readonly VFile[]): void {
  const byFolder = groupBy(dumps.filter(findMessage), ({ dirname = '' }) => [dirname])
  for (const [folder, [first, ...others]] of byFolder) {
    if (others.length === 0) continue
    const place = findMessage(first)?.place
    for (const file of [first, ...others]) file.messages = file.messages.filter(({ ruleId }) => ruleId !== rule)
    report(first, 'unknown-outlets', { count: others.length + 1, folder }, place)
  }
}

const rule = 'unknown-outlet'

function findMessage({ messages }: VFile): VFile['messages'][number] | undefined {
  return messages.find(({ ruleId }) => ruleId === rule)
}
