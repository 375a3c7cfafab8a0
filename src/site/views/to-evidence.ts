import { dateBasis } from '../../archive/date-basis.ts'
import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { basisSentences } from '../labels.ts'
import { findDump, type Site, toUrl } from '../site.ts'
import type { EvidenceView } from '../view-models/story.ts'

/** "Vì sao là ngày này?": each clue, linked to its line of the dump. */
export function toEvidence(site: Site, story: Story): EvidenceView[] {
  const linked = findDump(site, story) !== undefined
  return story.article.publishedEvidence.map(({ says, text, line }) => ({
    says,
    quote: text,
    line,
    ...(linked && { url: toUrl(site, addresses.sourceLine(story, line)) }),
  }))
}

/** One sentence that sums up how the date is known. */
export function toEvidenceSummary({ article, moment }: Story): string {
  const basis = dateBasis(article)
  const yearless = article.published !== undefined && moment === undefined
  return yearless && basis === 'inferred'
    ? 'Bản gốc không đủ để biết năm, nên ở đây không đoán. Những chi tiết sau đây cho biết phần còn lại của ngày.'
    : basisSentences[basis]
}
