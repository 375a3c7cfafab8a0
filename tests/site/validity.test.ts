import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { readPages } from './support/site-pages.ts'

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const { path, html } of readPages()) {
    const { results } = await validator.validateString(html, 'tests/site/page.html')
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
      path,
    ).toEqual([])
  }
})
