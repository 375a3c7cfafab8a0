import { expect, test } from 'vitest'
import { assertInside, claimAddresses } from '../../src/site/claim-addresses.ts'
import { toViews } from '../../src/site/views/to-views.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeSite } from './make-site.ts'

test.each(['../a/index.html', 'a/../../b', '/etc/a', 'a//b', 'a\\b', 'a\0b', ''])(
  '%j is not below the output',
  (path) => {
    expect(() => assertInside(path)).toThrow('below the output folder')
  },
)

test.each(['index.html', '2024/03/01/a/index.html', '404.html', 'a..b/c'])('%j is', (path) => {
  expect(() => assertInside(path)).not.toThrow()
})

test('a page that would leave the output folder stops the build before anything is written', () => {
  const story = makeStory({ slug: 'a', published: '2024' })
  const views = toViews(makeSite([{ ...story, article: { ...story.article, slug: '../../../a' } }]))
  expect(() => claimAddresses(views, (_, kind) => kind)).toThrow('below the output folder')
})

test('a page of prose does not take the place of another page', () => {
  const prose = ['con-thieu', 'thu'].map((name) => ({ name, title: name, description: '', body: 'Chữ.' }))
  const { views, files } = claimAddresses(toViews(makeSite([], { prose })), ({ origin }, kind) => origin ?? kind)
  expect(views.prose.map(({ address }) => address)).toEqual(['thu/'])
  expect(files.map(({ path, messages }) => [path, messages[0]?.reason])).toEqual([
    ['pages/con-thieu.md', 'Unexpected second page at `/con-thieu/` (also wanted), expected one page for an address'],
  ])
})

test('a former address that another page has is reported on the article that gives it', () => {
  const story = makeStory({ slug: 'a', published: '2024', aliases: ['b'] })
  const prose = [{ name: 'khong-ro-nam/b', title: 'B', description: '', body: 'Chữ.' }]
  const { files } = claimAddresses(toViews(makeSite([story], { prose })), ({ origin }, kind) => origin ?? kind)
  expect(files.map(({ path }) => path)).toEqual([story.article.path])
})
