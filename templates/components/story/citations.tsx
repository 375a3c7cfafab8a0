import type { Link } from '../../../src/site/view-models/page.ts'
import type { CitationView } from '../../../src/site/view-models/story.ts'

interface CitationsProps {
  citations: CitationView[]
  /** The story itself as text and data. */
  downloads: Link[]
}

export function Citations({ citations, downloads }: CitationsProps) {
  if (citations.length === 0 && downloads.length === 0) return null
  return (
    <details class="panel citations" id="trich-dan">
      <summary>
        <h2>Trích dẫn và tải về</h2>
      </summary>
      {citations.map(Citation)}
      {downloads.length > 0 && (
        <p class="downloads">
          Toàn văn:{' '}
          {downloads.map(({ label, url }) => (
            <a href={url}>{label}</a>
          ))}
        </p>
      )}
    </details>
  )
}

function Citation({ label, text, download }: CitationView, index: number) {
  const id = `trich-dan-${index + 1}`
  return (
    <section class="citation">
      <h3 class="label">{label}</h3>
      {download ? <pre id={id}>{text}</pre> : <p id={id}>{text}</p>}
      <p class="citation-tools">
        <button type="button" class="button" data-copy={id} hidden>
          Sao chép<span class="unseen"> {label}</span>
        </button>
        {download && (
          <a href={download.url} download={download.fileName}>
            Tải {download.fileName}
          </a>
        )}
      </p>
    </section>
  )
}
