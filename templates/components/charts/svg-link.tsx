import type { ComponentChildren } from 'preact'

interface SvgLinkProps {
  url?: string
  title?: string
  /** How far down it is moved. */
  top?: number
  children: ComponentChildren
}

/** What stands inside, as a link where there is somewhere to go. Its title stands in for a preview. */
export function SvgLink({ url, title, top, children }: SvgLinkProps) {
  const named = (
    <>
      {title !== undefined && <title>{title}</title>}
      {children}
    </>
  )
  const place = top === undefined ? {} : { transform: `translate(0 ${top})` }
  return url === undefined ? (
    <g {...place}>{named}</g>
  ) : (
    <a href={url} data-preview={null} {...place}>
      {named}
    </a>
  )
}
