import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { type LabelledDump, readLabels } from '../golden/label.ts'
import { readFloors } from '../golden/read-floors.ts'
import { runGolden } from '../golden/run-golden.ts'
import { sets } from '../golden/sets.ts'
import type { Field } from '../golden/tally.ts'
import { readDatedDumps } from '../golden-dates/read-dated-dumps.ts'
import { formatDateScores } from '../golden-dates/score-dates.ts'
import { compareMatching } from './compare-matching.ts'
import { formatDateTables, measureDates } from './date-tables.ts'
import { formatMentionScores } from './format-mentions.ts'
import { formatBreakdown, formatFloors, formatScores } from './format-scores.ts'
import { compareWithoutOutlets, formatLeaveOneOut } from './leave-one-out.ts'
import { measureBuild } from './measure-build.ts'
import { formatComposed } from './measure-composed.ts'
import { measureKnowledge } from './measure-knowledge.ts'
import { measureSpeed } from './measure-speed.ts'
import { readSamples, sampleFields } from './read-samples.ts'

/**
 * `npm run bench [-- --samples DIR] [--details] [--no-speed] [--stories N]`: how well and how fast dumps are read, and how
 * fast the site of N made-up stories is built; 0 leaves that out.
 */
const { values } = parseArgs({
  options: {
    samples: { type: 'string' },
    details: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: true },
    stories: { type: 'string', default: '1000' },
    content: { type: 'string', default: 'content' },
  },
  allowNegative: true,
})
console.log(await measureKnowledge(values.content))
const { knowledge } = await readKnowledge(values.content)
const golden = readLabels('tests/golden')
const samples = values.samples === undefined ? [] : readSamples(values.samples)

for (const { name, folder, mayLook } of sets) printScores(name, readLabels(folder), knowledge, mayLook)
if (values.samples !== undefined) printScores(`samples (${values.samples})`, samples, knowledge, true, sampleFields)
printLeaveOneOut([...golden, ...samples], knowledge)
console.log(`${formatComposed(knowledge)}\n`)
console.log(`date expressions\n${formatDateTables()}\n`)
console.log(`dates\n${formatDateScores(readDatedDumps(), knowledge)}\n`)
console.log(`floors\n${formatFloors(readFloors())}\n`)
if (values.speed) {
  console.log('date expressions, processor time: golden pages, and the slowest of some texts made to slow it')
  for (const line of measureDates(golden.map(({ text }) => text))) console.log(line)
}
console.log(`mentions\n${formatMentionScores(knowledge, values.details)}\n`)
if (values.speed) for await (const line of measureSpeed()) console.log(line)
if (values.speed) for await (const line of compareMatching()) console.log(line)
if (values.speed && Number(values.stories) > 0) {
  for await (const line of measureBuild(Number(values.stories))) console.log(line)
}

/** The figures of the dumps held back are never broken down: that would be looking at them. */
function printScores(
  name: string,
  dumps: LabelledDump[],
  base: KnowledgeBase,
  mayLook: boolean,
  labelled?: readonly Field[],
): void {
  const runs = runGolden(dumps, base)
  console.log(`\n${name}: ${dumps.length} dumps\n${formatScores(runs, labelled)}`)
  if (mayLook && values.details) console.log(`\n${formatBreakdown(runs)}`)
}

function printLeaveOneOut(dumps: LabelledDump[], base: KnowledgeBase): void {
  console.log(`\nwithout the outlet's own entry\n${formatLeaveOneOut(compareWithoutOutlets(dumps, base))}\n`)
}
