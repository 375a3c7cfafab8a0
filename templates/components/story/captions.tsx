import type { StoryView } from '../../../src/site/view-models.ts'

/** The picture itself is not in the archive; its caption is part of the story. */
export function Captions({ captions }: Pick<StoryView, 'captions'>) {
  if (captions.length === 0) return null
  return (
    <ul class="captions" aria-label="Chú thích ảnh">
      {captions.map(({ text, credit }) => (
        <li>
          <span class="label">Ảnh</span>
          {text} {credit && <cite>Nguồn: {credit}</cite>}
        </li>
      ))}
    </ul>
  )
}
