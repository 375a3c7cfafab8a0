import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toReasonLabel } from '../../src/site/reason-labels.ts'

/** `reason: 'the shape of a title'`, `reason: "a picture's source alone"`; not the empty text. */
const reasonInCode = /\breason: (?:'(?<single>[^']+)'|"(?<double>[^"]+)")/gu

const reasons = ['src/tree', 'src/record']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(reasonInCode)])
  .map(({ groups }) => groups?.single ?? groups?.double ?? '')

test('the code gives reasons', () => {
  expect(reasons.length).toBeGreaterThan(20)
})

test.each([...new Set(reasons)].sort())('the reason “%s” has words in Vietnamese', (reason) => {
  expect(toReasonLabel(reason)).not.toBe('')
})

test('a reason without words prints nothing rather than English', () => {
  expect(toReasonLabel('some reason of next week')).toBe('')
})
