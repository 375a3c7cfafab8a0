import type { ComponentChildren } from 'preact'

/** What stands inside, as a link where there is somewhere to go. */
export function SvgLink({ url, title, children }: { url?: string; title?: string; children: ComponentChildren }) {
  const named = (
    <>
      {title !== undefined && <title>{title}</title>}
      {children}
    </>
  )
  return url === undefined ? <g>{named}</g> : <a href={url}>{named}</a>
}
