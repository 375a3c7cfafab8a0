import type { CitedStory } from './cited-story.ts'

/** A CSL-JSON list of one item. An inferred date is `circa`. */
export function citeCsl(story: CitedStory): string {
  const item = {
    id: story.key,
    type: 'article-newspaper',
    title: story.title,
    ...(story.byline !== undefined && { author: [{ literal: story.byline }] }),
    ...(story.outlet !== undefined && { 'container-title': story.outlet }),
    ...(story.abstract !== undefined && { abstract: story.abstract }),
    ...(story.date && { issued: toIssued(story) }),
    ...(story.dateNote !== undefined && { note: story.dateNote }),
    language: 'vi',
    source: story.archive,
    URL: story.url,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function toIssued({ date, approximate }: CitedStory): object {
  const parts = [date?.year, date?.month, date?.day].filter((part) => part !== undefined).map(Number)
  return { 'date-parts': [parts], ...(approximate && { circa: true }) }
}
