import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { readPages } from './support/site-pages.ts'

/** The rules of `.htmlvalidate.json`, put together once: the package does so for every page, a third of its time. */
class SameForAllPages extends FileSystemConfigLoader {
  #config: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined

  override getConfigFor(file: string): ReturnType<FileSystemConfigLoader['getConfigFor']> {
    this.#config ??= super.getConfigFor(file)
    return this.#config
  }
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new SameForAllPages())
  for (const { path, html } of readPages()) {
    const { results } = await validator.validateString(html, 'tests/site/page.html')
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
      path,
    ).toEqual([])
  }
})
