import type { StoryView } from '../../../src/site/view-models/story.ts'
import { MarkedDate } from '../date-mark.tsx'
import { NamedText } from './named-text.tsx'

export function StoryHeader({ view }: { view: StoryView }) {
  return (
    <header class="story-header">
      <h1 class={view.hasTitle ? undefined : 'untitled'}>{view.title}</h1>
      {view.lede.length > 0 && (
        <p class="lede">
          <NamedText parts={view.lede} />
        </p>
      )}
      <StoryMeta view={view} />
    </header>
  )
}

/** When, where and by whom it appeared, and where its parts stand on the page. */
function StoryMeta({ view: { card, byline, originalUrl, source, citations } }: { view: StoryView }) {
  return (
    <ul class="story-meta">
      <li>
        <MarkedDate date={card.date} /> (<a href="#vi-sao">vì sao</a>)
      </li>
      {card.outlet && (
        <li>
          <a href={card.outlet.url}>{card.outlet.label}</a>
        </li>
      )}
      {byline && <li>{byline}</li>}
      {originalUrl && (
        <li>
          <a href={originalUrl} rel="external">
            Bài trên trang gốc
          </a>
        </li>
      )}
      {source && (
        <li>
          <a href={source.url}>{source.label}</a>
        </li>
      )}
      {citations.length > 0 && (
        <li>
          <a href="#trich-dan">Trích dẫn</a>
        </li>
      )}
    </ul>
  )
}
