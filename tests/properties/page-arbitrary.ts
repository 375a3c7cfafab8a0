import fc from 'fast-check'
import { readFixtures } from '../support/read-fixtures.ts'

/** Lines of every fixture that is text: what real pages are made of. */
const realLines = readFixtures()
  .filter(({ name }) => !['binary', 'tcvn'].includes(name))
  .flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\n'))

/** Line ends, spaces and signs that have broken parsers before. */
const awkward = [
  '',
  ' ',
  '\t',
  '\r',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '---',
  '- ',
  '# ',
  '(Ảnh: ',
  ')',
  '[',
  ']',
  '|',
  '©',
  './.',
  'Ðà',
  '\ufffd',
  '{{ x }}',
  '<b>',
  '28/9',
  '.',
]

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...realLines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...awkward), { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...realLines), fc.nat(120)).map(([text, cut]) => text.slice(cut)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...realLines), fc.constantFrom(...realLines)).map(([a, b]) => a + b),
  },
)

/** A dump as an editor might paste it: real lines shuffled, doubled, cut and glued, with random text between. */
export const page: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end))
