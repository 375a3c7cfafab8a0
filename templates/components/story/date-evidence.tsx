import type { EvidenceView, StoryView } from '../../../src/site/view-models/story.ts'

/** How the archive knows the day, each step with the line of the dump that shows it. */
export function DateEvidence({ card, evidence, evidenceSummary }: StoryView) {
  const unsure = card.date.certainty === 'partial' || card.date.certainty === 'unknown'
  return (
    <details class="panel evidence" id="vi-sao" open>
      <summary>
        <h2>{unsure ? 'Vì sao chưa rõ ngày?' : 'Vì sao là ngày này?'}</h2>
      </summary>
      <p>{evidenceSummary}</p>
      {evidence.length > 0 && <ol>{evidence.map(EvidenceItem)}</ol>}
    </details>
  )
}

function EvidenceItem({ quote, says, line, url }: EvidenceView) {
  const place = `Dòng ${line}`
  return (
    <li>
      {url ? <a href={url}>{place}</a> : place}
      {quote && (
        <>
          : <q>{quote}</q>
        </>
      )}
      . {says}
    </li>
  )
}
