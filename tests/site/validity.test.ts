import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { readPages, readVariedPages, type SitePage } from './support/site-pages.ts'

/** The rules of `.htmlvalidate.json`, put together once: the package does so for every page, a third of its time. */
class SameForAllPages extends FileSystemConfigLoader {
  #config: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined

  override getConfigFor(file: string): ReturnType<FileSystemConfigLoader['getConfigFor']> {
    this.#config ??= super.getConfigFor(file)
    return this.#config
  }
}

/** The calendar and its stories. */
const ofStories = /^(?:\d{4}|khong-ro-nam)\//u

/** Every page; of the sample, whose names and events the real site has too, its stories and the most different others. */
function readPagesToCheck(): readonly SitePage[] {
  if (!inject('isSample')) return readPages()
  return [...readPages().filter(({ path }) => ofStories.test(path)), ...readVariedPages()]
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new SameForAllPages())
  for (const { path, html } of readPagesToCheck()) {
    const { results } = await validator.validateString(html, 'tests/site/page.html')
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
      path,
    ).toEqual([])
  }
})
