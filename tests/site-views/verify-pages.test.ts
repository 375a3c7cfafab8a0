import { expect, test } from 'vitest'
import { findUncovered } from '../../src/site/verify/find-uncovered.ts'
import { seemsFaultless } from '../../src/site/verify/seems-faultless.ts'
import { toPrintedPage } from '../../src/site/verify/to-printed-page.ts'
import { verifySite } from '../../src/site/verify/verify-site.ts'
import { makeFolder } from './run-build.ts'

test.each([
  ['Ẫm ỹ ở Şuşa, Əliyev, Erdoğan, Kılıç, Dvořák, Ḥasan: “được” – 100 %…', []],
  ['Ŧiflis và ŧ', ['Ŧ', 'ŧ']],
  ['a\u0311', ['\u0311']],
  ['Նիկոլ Փաշինյան, საქართველო, Путин, 阿塞拜疆', []],
  ['→ ► ☎ 🕊\ufe0f № ₼', []],
  ['Thế chiến Ⅱ, Ａ, ﬁ', []],
])('of %s the fonts lack %j', (text, letters) => {
  expect(findUncovered(text)).toEqual(letters)
})

test('text in another language, titles and scripts are not the site’s to draw', () => {
  const { uncovered } = toPrintedPage(
    'index.html',
    '<title>Ŧ</title><script type="application/ld+json">"Ŧ"</script><p>a<i lang="az">Ŧ <b>Ŧ</b></i><b lang="vi">ŧ</b></p>',
  )
  expect(uncovered).toEqual(['ŧ'])
})

test('a letter on many pages is reported once, with its code point', async () => {
  const folder = await makeFolder({ 'a/index.html': '<p>Ŧ</p>', 'b/index.html': '<p>Ŧ</p>', 'index.html': '<p>a</p>' })
  const messages = (await verifySite(folder, '/')).flatMap((file) => file.messages.map(String))
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatch(/^a\/index\.html.*`Ŧ` \(U\+0166, pages: 2\)/u)
})

const other = '<h2 id="muc-1">Mục</h2>'

test.each([
  ['<a href="/b/">b</a><a href="#a">a</a><i id="a">a</i><a href="/b/#muc-1">b</a>', true],
  ['<a href="https://example.org/x">x</a><a href="b/">b</a>', true],
  ['<a href="/c/">c</a>', false],
  ['<a href="c/">c</a>', false],
  ['<a href="#b">b</a>', false],
  ['<a href="/b/#muc-2">b</a>', false],
  ['<img src="/c.png">', false],
  ['<p>Ŧ</p>', false],
  ['<title>Ŧ</title>', false],
  ['<p>Viết là a href="/c/" thì thành liên kết.</p>', false],
])('whether %s is sure to be without a fault: %s', async (html, sure) => {
  const texts = { 'index.html': html, 'b/index.html': other }
  expect(seemsFaultless(await makeFolder(texts), new Set(Object.keys(texts)), '/')).toBe(sure)
})

test('what only looks like a fault is not reported', async () => {
  const text = '<title>Ŧ</title><p>Viết là a href="/c/" thì thành liên kết.</p>'
  expect(await verifySite(await makeFolder({ 'index.html': text }), '/')).toEqual([])
})
