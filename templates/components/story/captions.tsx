import type { StoryView } from '../../../src/site/view-models/story.ts'
import { NamedText } from './named-text.tsx'

/** The pictures themselves are not in the archive; their captions are part of the story. */
export function Captions({ captions }: Pick<StoryView, 'captions'>) {
  return (
    <>
      {captions.map(({ text, credit }) => (
        <figure class="caption">
          <figcaption>
            <span class="label">Ảnh</span> <NamedText parts={text} /> {credit && <cite>Nguồn: {credit}</cite>}
          </figcaption>
        </figure>
      ))}
    </>
  )
}
