import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { isInsideCountry } from '../../src/knowledge/country-boxes.ts'
import { toCountryBoxes } from '../../src/knowledge/to-country-boxes.ts'

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')

/** `npm run generate` brings the table up to date. */
test('the committed boxes are those of the atlas', async () => {
  const boxes = toCountryBoxes(JSON.parse(await readFile(atlas, 'utf8')))
  const lines = Object.entries(boxes).map(([code, parts]) => `  ${JSON.stringify(code)}: ${JSON.stringify(parts)}`)
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../src/knowledge/country-boxes.json')
})

test.each<[string, string, number, number, boolean | undefined]>([
  ['Yerevan', 'AM', 40.181, 44.514, true],
  ['Yerevan with its figures swapped', 'AM', 44.514, 40.181, false],
  ['Naryan-Mar', 'RU', 67.64, 53.0, true],
  ['Anadyr', 'RU', 64.73, 177.5, true],
  ['Cape Dezhnev, east of the 180th meridian', 'RU', 66.08, -169.65, true],
  ['Honolulu', 'US', 21.31, -157.86, true],
  ['the Atlantic between France and Guyane', 'FR', 30, -30, false],
  ['Saint-Denis de la Réunion', 'FR', -20.88, 55.45, true],
  ['a country that the atlas does not have', 'XK', 42.66, 21.16, undefined],
])('%s', (_, code, latitude, longitude, expected) => {
  expect(isInsideCountry(code, { latitude, longitude })).toBe(expected)
})
