import countries from 'i18n-iso-countries'
import vietnamese from 'i18n-iso-countries/langs/vi.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { foldKey } from '../../src/vietnamese/fold.ts'

countries.registerLocale(vietnamese)

/** ISO codes of what is no member state of the United Nations: observers, territories, dependencies. */
const others = new Set(
  [
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM',
    'PN PR PS RE SH SJ SX TC TF TK TW UM VA VG VI WF XK YT',
  ].flatMap((line) => line.split(' ')),
)
const members = Object.keys(countries.getAlpha2Codes()).filter((code) => !others.has(code))

/** Names of the package that Vietnamese news does not use, with the reason. */
const unused: Readonly<Record<string, string>> = {
  MY: '“Bán đảo Mã Lai” is a peninsula',
  SY: '“Cộng Hòa Arab Syrian” mixes two languages',
}

const { knowledge } = await readKnowledge('content')
const byCode = new Map([...knowledge.countries.values()].flatMap((entry) => (entry.code ? [[entry.code, entry]] : [])))

test('the package’s codes, less those of others, are the 193 member states', () => {
  expect(members).toHaveLength(193)
})

describe.each(members)('%s', (code) => {
  test('is in the knowledge base by the name that the package gives it', () => {
    const entry = byCode.get(code)
    const known = [entry?.name ?? '', ...(entry?.aliases ?? [])].map(foldKey)
    const names = countries.getName(code, 'vi', { select: 'all' }) ?? []
    expect(names).not.toEqual([])
    for (const name of unused[code] ? [] : names) expect(known).toContain(foldKey(name))
  })
})
