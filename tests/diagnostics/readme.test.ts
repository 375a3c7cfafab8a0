import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { replaceRulesTable } from '../../src/diagnostics/rules-table.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

/** After a change of the catalogue, `npx vitest run tests/diagnostics/readme.test.ts -u` brings the README up to date. */
test('the README’s table of rules is the catalogue’s', async () => {
  await expect(replaceRulesTable(readme)).toMatchFileSnapshot('../../README.md')
})

test.each(Object.keys(catalogue))('the README has the anchor that a message of %s points to', (id) => {
  expect(readme).toContain(`<a id="rule-${id}"></a>`)
})
