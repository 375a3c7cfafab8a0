import type { TextPart } from '../../../src/site/link-names.ts'

/** A text with its names: the first mention of each a link, the others marked. */
export function NamedText({ parts }: { parts: TextPart[] }) {
  return <>{parts.map(toElement)}</>
}

function toElement(part: TextPart) {
  if (typeof part === 'string') return part
  const { text, id, url } = part
  return url === undefined ? <data value={id}>{text}</data> : <a href={url}>{text}</a>
}
