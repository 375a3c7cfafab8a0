import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { StoryView } from '../../src/site/view-models/story.ts'
import { Neighbours } from '../components/neighbours.tsx'
import { Rail } from '../components/rail.tsx'
import { Captions } from '../components/story/captions.tsx'
import { Citations } from '../components/story/citations.tsx'
import { DateEvidence } from '../components/story/date-evidence.tsx'
import { MentionGroups } from '../components/story/mention-groups.tsx'
import { StoryHeader } from '../components/story/story-header.tsx'
import { StoryLinks } from '../components/story/story-links.tsx'
import { Versions } from '../components/story/versions.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('story')

export default function StoryPage({ view, site }: PageProps<StoryView>) {
  return (
    <Page view={view} site={site} kind="story">
      <article class="story-grid">
        <StoryHeader view={view} />
        <div class="story-text">
          <Versions versions={view.versions} />
          <Captions captions={view.captions} />
          <div class="body" dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
          <DateEvidence {...view} />
        </div>
        <Rail id="moc-thoi-gian" title="Mốc thời gian" points={view.rail} />
        <MentionGroups {...view} />
        <StoryLinks {...view} />
        <div class="story-end">
          <Citations citations={view.citations} downloads={view.downloads} />
          <Neighbours previous={view.previous} next={view.next} labels={{ previous: 'Tin trước', next: 'Tin sau' }} />
        </div>
      </article>
    </Page>
  )
}
