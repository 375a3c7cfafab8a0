import type { HomeView } from '../../../src/site/view-models/home.ts'
import { Chronicle } from '../chronicle.tsx'
import { StoryList } from '../story-list.tsx'
import { LeadStory } from './lead-story.tsx'

/** How many stories follow the lead with their ledes; the others follow as titles. */
const toldCount = 4

interface NewestProps {
  stories: HomeView['newest']
  named: HomeView['named']
  anniversaries: HomeView['anniversaries']
}

/**
 * The newest story large, the next ones beside it, and what happened about its day in other years: under the lead, or
 * beside it while there are few stories.
 */
export function Newest({ stories, named, anniversaries }: NewestProps) {
  const [lead, ...others] = stories
  const told = others.slice(0, toldCount)
  const further = others.slice(toldCount)
  return (
    <section class={told.length < toldCount / 2 + 1 ? 'newest few' : 'newest'} aria-labelledby="moi-vao-kho">
      <h2 id="moi-vao-kho" class="label">
        Mới vào kho
      </h2>
      {lead ? <LeadStory story={lead} named={named} /> : <p class="empty">Kho chưa có tin nào.</p>}
      {told.length > 0 && (
        <div class="beside">
          <StoryList stories={told} ledes />
        </div>
      )}
      {anniversaries && (
        <section class="anniversaries" aria-labelledby="ngay-nay">
          <h2 id="ngay-nay" class="label">
            {anniversaries.label}
          </h2>
          <Chronicle entries={anniversaries.entries} brief />
        </section>
      )}
      {further.length > 0 && (
        <div class="further">
          <StoryList stories={further} />
        </div>
      )}
    </section>
  )
}
