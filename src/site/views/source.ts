import { posix } from 'node:path'
import type { Story } from '../../archive/story.ts'
import { groupBy } from '../../collections/group-by.ts'
import { roles } from '../../tree/dump-tree.ts'
import { toReasonLabel } from '../../tree/reasons.ts'
import { addresses, toLineId } from '../addresses.ts'
import { roleLabels } from '../labels.ts'
import { type DumpText, findDump, type Site } from '../site.ts'
import type { SourceLine, SourceView } from '../view-models/source.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { toPage } from './to-page.ts'
import { toParents } from './to-parents.ts'
import { toStoryCard } from './to-story-card.ts'

/** "Bản gốc" of a story whose dump is at hand. */
export function planSource(site: Site, story: Story): PagePlan<SourceView>[] {
  const dump = findDump(site, story)
  return dump ? [planPage(addresses.source(story), () => toSourceView(site, story, dump), { indexed: false })] : []
}

/** A whole dump, each line with its role and why, so that a reader can check what the archive made of it. */
export function toSourceView(site: Site, story: Story, dump: DumpText): SourceView {
  const lines = toLines(dump)
  return {
    ...toPage(site, {
      address: addresses.source(story),
      title: `Bản gốc: ${story.title}`,
      description: '',
      parents: [...toParents(story.moment?.period), { label: story.title, address: addresses.story(story) }],
      indexed: false,
    }),
    story: toStoryCard(site, story),
    fileName: posix.basename(story.article.dump ?? ''),
    sha256: dump.sha256,
    lines,
    counts: countRoles(lines),
  }
}

function toLines({ text, lines }: DumpText): SourceLine[] {
  const texts = text.split('\n')
  return lines.map(({ line, role, reason }) => ({
    number: line,
    id: toLineId(line),
    text: texts[line - 1] ?? '',
    role,
    roleLabel: roleLabels[role],
    reason: toReasonLabel(reason),
  }))
}

function countRoles(lines: readonly SourceLine[]): SourceView['counts'] {
  const groups = groupBy(lines, ({ role }) => [role])
  return roles.flatMap((role) => {
    const count = groups.get(role)?.length ?? 0
    return count > 0 ? [{ role, roleLabel: roleLabels[role], count }] : []
  })
}
