import { tokenAt } from '../tokens/token.ts'
import { treatyWords } from '../vietnamese/treaty-words.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import type { FoundNames } from './find-names.ts'
import type { IsName } from './fits-context.ts'
import type { Passage } from './passage.ts'
import { toPrecededBy } from './preceded-by.ts'

/** Whether a name is part of the name of somebody or something that nobody knows, by the words on either side. */
export function isInLongerName(passage: Passage, found: FoundNames, isName: IsName): boolean {
  return goesOn(passage, found, isName) || isInTreaty(passage, found)
}

/**
 * A word with a capital, and no known name, follows: `Michel` in `Michel Barnier`, `James Baker` in `James Baker Hughes`,
 * `Sputnik` in `Sputnik V`. Behind a full name it must be foreign and no acronym, for a credit may stand there, or `III`.
 * In a headline in capitals it says nothing.
 */
function goesOn({ tokens, shouted }: Passage, { names, to }: FoundNames, isName: IsName): boolean {
  const next = tokens[to]
  return !shouted && next?.joint === 'space' && next.word.capital && mayGoOn(names, next.word) && !isName(to)
}

function mayGoOn(names: FoundNames['names'], { syllable, shouted, composed }: WordForms): boolean {
  const [{ kind }] = names
  if (kind === 'person') return names.every(({ part }) => part === 'surname') || !(syllable || shouted)
  return kind === 'organisation' && model.test(composed)
}

/** `V`: a product of the body. */
const model = /^[A-Z]$/u

const isBehindTreaty = toPrecededBy(treatyWords)

/** `Rome` in `Quy chế Rome`; `Hiệp định Nga - Armenia` names two states. */
function isInTreaty({ tokens }: Passage, { names: [{ kind }], from }: FoundNames): boolean {
  return kind === 'place' && isBehindTreaty(tokens, from)
}

/**
 * `Armenia` in `Sputnik Armenia`, `Tbilisi` in `Dinamo Tbilisi`: right before it stands a capital word that is not
 * Vietnamese and no known name, unless an organisation's, of which this is then a branch.
 *
 * @param last the name found before
 */
export function isInForeignName(
  { tokens, shouted }: Passage,
  { names: [{ kind }], from, to }: FoundNames,
  last: FoundNames | undefined,
): boolean {
  const [word, previous] = [tokens[from], tokenAt(tokens, from - 1)]
  if (shouted || word?.joint !== 'space' || previous === undefined || word.word.syllable || to - from > 1) return false
  if (kind !== 'country' && kind !== 'place') return false
  if (last?.to === from && last.names[0].kind !== 'organisation') return false
  return previous.word.capital && !previous.word.shouted && !previous.word.syllable
}
