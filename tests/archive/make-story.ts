import { type Findings, type Story, toStory } from '../../src/archive/story.ts'
import { type Article, frontMatter } from '../../src/markdown/article.ts'
import { bodyToBlocks } from '../../src/markdown/body.ts'

/** An article with what the test says of it, everything else absent. */
function makeArticle(keys: Partial<Article> & { slug: string }): Article {
  const { path = `articles/${keys.slug}.md`, body = 'Đoạn thứ nhất.\n\nĐoạn thứ hai.', ...front } = keys
  return { ...frontMatter.parse(front), path, body }
}

const noSpans = { lede: [], captions: [], paragraphs: [] }

export function makeStory(keys: Partial<Article> & { slug: string }, findings: Partial<Findings> = {}): Story {
  const article = makeArticle(keys)
  return toStory(article, {
    blocks: bodyToBlocks(article.body),
    mentions: [],
    spans: noSpans,
    dates: [],
    ...findings,
  })
}

/** A related story as front matter has it. */
export function related(title: string, abstract: string | null = null): { title: string; abstract: string | null } {
  return { title, abstract }
}
