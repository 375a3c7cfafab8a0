import type { ComponentChildren } from 'preact'

interface PartProps {
  id: string
  title: string
  /** Where all of it is. */
  more?: string
  children: ComponentChildren
}

/** A part of a page, under the line that every part has. */
export function Part({ id, title, more, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {more && (
          <a href={more}>
            Tất cả<span class="unseen">: {title}</span>
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
