import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInArticle } from '../../src/archive/find-in-article.ts'
import { frontMatter } from '../../src/markdown/article.ts'
import { paragraphsToBody } from '../../src/markdown/body.ts'
import { type Linking, linkNames } from '../../src/site/link-names.ts'
import { renderBody } from '../../src/site/render-body.ts'
import { sampleKnowledge } from '../mentions/sample-knowledge.ts'

function toLinking(pages: readonly string[] = ['armenia', 'nga', 'nikol-pashinyan']): Linking {
  return { findUrl: (id) => (pages.includes(id) ? `/x/${id}/` : undefined), linked: new Set() }
}

/** A body as a page has it. */
function toHtml(body: string, linking = toLinking()): string {
  const article = { ...frontMatter.parse({ slug: 'a' }), path: 'a.md', body }
  const { blocks, spans } = findInArticle(article, sampleKnowledge, undefined)
  const paragraphs = blocks.map(({ text }) => text)
  return renderBody(body, '/', { paragraphs, spans: spans.paragraphs, linking })
}

const armenia = '<a href="/x/armenia/" data-preview="">Armenia</a>'
const again = '<data value="armenia">Armenia</data>'

describe('a body', () => {
  test.each<[name: string, body: string, html: string]>([
    ['links first mentions and marks the rest', 'Armenia.\n\nVà Armenia.', `<p>${armenia}.</p>\n<p>Và ${again}.</p>`],
    [
      'links a title with its name',
      'Ông Thủ tướng Pashinyan.',
      '<p>Ông <a href="/x/nikol-pashinyan/" data-preview="">Thủ tướng Pashinyan</a>.</p>',
    ],
    ['marks what has no page', 'Azerbaijan.', '<p><data value="azerbaijan">Azerbaijan</data>.</p>'],
    ['only marks in headings', '## Armenia\n\nArmenia.', `<h2 id="armenia">${again}</h2>\n<p>${armenia}.</p>`],
    [
      'only marks in block quotations',
      '> Armenia.\n\nArmenia.',
      `<blockquote>\n<p>${again}.</p>\n</blockquote>\n<p>${armenia}.</p>`,
    ],
    ['only marks in quotation marks', '“Armenia”, và Armenia.', `<p>“${again}”, và ${armenia}.</p>`],
    ['links behind straight quotation marks', 'Nói "thôi" với Armenia.', `<p>Nói "thôi" với ${armenia}.</p>`],
    ['links behind mixed quotation marks', 'Nói "thôi” với Armenia.', `<p>Nói "thôi” với ${armenia}.</p>`],
    [
      'only marks in a link',
      '[Armenia](https://a.example/) và Armenia.',
      `<p><a href="https://a.example/">${again}</a> và ${armenia}.</p>`,
    ],
    [
      'links in lists',
      '- Armenia\n- Nga và Mỹ',
      `<ul>\n<li>${armenia}</li>\n<li><a href="/x/nga/" data-preview="">Nga</a> và <data value="my">Mỹ</data></li>\n</ul>`,
    ],
    ['links in emphasis', 'Nước *Armenia*.', `<p>Nước <em>${armenia}</em>.</p>`],
    ['leaves a name that markup divides', 'Tại Nagorno-*Karabakh*.', '<p>Tại Nagorno-<em>Karabakh</em>.</p>'],
    ['goes on behind a paragraph whose HTML is dropped', '<b>x</b>\n\nArmenia.', `<p>x</p>\n<p>${armenia}.</p>`],
  ])('%s', (_, body, html) => {
    expect(toHtml(body).replaceAll('\n', '')).toBe(html.replaceAll('\n', ''))
  })

  test('links nobody twice, in lede and body together', () => {
    const linking = toLinking()
    linkNames('Armenia', [{ id: 'armenia', start: 0, end: 7 }], linking)
    expect(toHtml('Armenia.', linking)).toBe(`<p>${again}.</p>`)
  })
})

test('a text in pieces is the text', () => {
  const spans = [
    { id: 'armenia', start: 4, end: 11 },
    { id: 'nga', start: 15, end: 18 },
  ]
  expect(linkNames('Tại Armenia và Nga.', spans, toLinking(['nga']))).toEqual([
    'Tại ',
    { text: 'Armenia', id: 'armenia' },
    ' và ',
    { text: 'Nga', id: 'nga', url: '/x/nga/' },
    '.',
  ])
})

/** The words of a page, without its tags. */
function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, '')
}

test('linking changes no word', () => {
  const word = fc.constantFrom(
    'Nga',
    'Armenia',
    '“',
    '”',
    'và',
    'Nagorno-Karabakh',
    '*',
    '_a_',
    '[',
    '\n',
    '&',
    '<i>',
    'Thủ tướng Pashinyan',
  )
  const paragraph = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), fc.boolean(), (paragraphs, isPlain) => {
      const body = isPlain ? paragraphsToBody(paragraphs) : paragraphs.join('\n\n')
      expect(textOf(toHtml(body))).toBe(textOf(renderBody(body, '/')))
    }),
  )
})
