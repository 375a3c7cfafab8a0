import { toArchive } from '../../src/archive/archive.ts'
import type { Story } from '../../src/archive/story.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Site } from '../../src/site/site.ts'
import { siteSettings } from '../../src/site/site-settings.ts'
import { makeKnowledge } from '../archive/make-knowledge.ts'

/** A site under `https://host.example/kho/` of the stories given. */
export function makeSite(
  stories: readonly Story[],
  { knowledge = makeKnowledge(), ...rest }: Partial<Site> & { knowledge?: KnowledgeBase } = {},
): Site {
  return {
    archive: toArchive(stories, knowledge),
    settings: siteSettings.parse({ name: 'Kho tin', description: 'Một kho tin.', url: 'https://first.example/' }),
    deployment: { base: '/kho/', origin: 'https://host.example' },
    assets: { files: new Map(), images: new Map(), stylesheet: 'style.css', drawingStyles: '', preloadedFonts: [] },
    prose: [],
    dumps: new Map(),
    ...rest,
  }
}
