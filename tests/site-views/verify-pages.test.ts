import { expect, test } from 'vitest'
import { findUncovered } from '../../src/site/verify/find-uncovered.ts'
import { readPrintedSite } from '../../src/site/verify/read-printed-site.ts'
import { toPrintedPage } from '../../src/site/verify/to-printed-page.ts'
import { verifyPages } from '../../src/site/verify/verify-pages.ts'
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
  const messages = verifyPages(await readPrintedSite(folder), '/').flatMap((file) => file.messages.map(String))
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatch(/^a\/index\.html.*`Ŧ` \(U\+0166, pages: 2\)/u)
})
