import { isAgency } from '../tree/credits/source-names.ts'
import { outletPhrases } from '../tree/page-words/outlet-phrases.ts'
import { phraseFinder } from '../tree/phrase-finder.ts'
import { foldKey } from '../vietnamese/fold.ts'

/** Whence a story was taken, rather than who wrote it: `Theo VOV`, `(Vietnam+)`. */
const takenFrom = /^(?:\(|Theo\s|Nguồn\b|Tổng hợp)/u

/** `Theo Bảo Hà` */
const takenFromPerson = /^Theo\s(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,3})$/u

const findOutlets = phraseFinder(outletPhrases)

/**
 * The author among the author's lines of a page, top to bottom: the first that does not say whence the story was taken;
 * of two in a row of which the second names the outlet, the person in the first (`Theo Bảo Hà`, `Theo Báo Núi`).
 *
 * @param lines undefined for what stands between two of them
 */
export function findByline(lines: readonly (string | undefined)[]): string | undefined {
  const own = lines.findIndex((line) => line !== undefined && !takenFrom.test(line))
  if (own >= 0) return personIn(lines[own - 1]) ?? lines[own]
  const taken = lines.findIndex((line, index) => personIn(line) !== undefined && lines[index + 1] !== undefined)
  return personIn(lines[taken])
}

function personIn(line = ''): string | undefined {
  const name = takenFromPerson.exec(line)?.groups?.name
  return name === undefined || isAgency(name) || findOutlets(foldKey(name)).size > 0 ? undefined : name
}
