import type { StoryView } from '../../../src/site/view-models/story.ts'
import { formatNumber } from '../../../src/vietnamese/format-number.ts'
import { Part } from '../part.tsx'
import { StoryList } from '../story-list.tsx'
import { ReferredStories } from './referred-stories.tsx'
import { SimilarStories } from './similar-stories.tsx'

/** Where the reader can go from here; that nothing refers to a story is worth a line. */
export function StoryLinks({ card, related, similar, referredBy, olderHeld, olderListed }: StoryView) {
  return (
    <div class="story-links">
      {related.length > 0 && (
        <Part id="tin-lien-quan" title="Tin liên quan">
          <ReferredStories stories={related} />
        </Part>
      )}
      {similar.length > 0 && (
        <Part id="cung-mach" title="Cùng mạch tin">
          <SimilarStories stories={similar} />
        </Part>
      )}
      {referredBy.length > 0 ? (
        <Part id="duoc-nhac-tu" title="Tin dẫn tới tin này">
          <StoryList stories={referredBy} />
        </Part>
      ) : (
        <p class="empty unreferred">Chưa có tin nào trong kho dẫn tới tin này.</p>
      )}
      {olderHeld.length > 0 && (
        <Part id="tin-cu-hon" title="Tin cũ hơn">
          <StoryList stories={olderHeld} />
        </Part>
      )}
      {olderListed.length > 0 && <OlderList outlet={card.outlet} stories={olderListed} />}
    </div>
  )
}

interface OlderListProps {
  outlet: StoryView['card']['outlet']
  stories: StoryView['olderListed']
}

/** The list of older stories as the page had it, on the day of the copy. */
function OlderList({ outlet, stories }: OlderListProps) {
  return (
    <details class="panel" id="danh-sach-cua-bao">
      <summary>
        <h2>
          {outlet ? `Mục “tin cũ hơn” của ${outlet.label}` : 'Mục “tin cũ hơn” trên trang gốc'}{' '}
          <small>{formatNumber(stories.length)} tin</small>
        </h2>
      </summary>
      <p class="entry-text">
        Những tin trang gốc bày cạnh bài vào hôm bài được chép lại, có thể về sau hơn bài nhiều năm.
      </p>
      <ReferredStories stories={stories} />
    </details>
  )
}
