import { flatMap } from '../collections/flat-map.ts'
import { ambiguousNames } from './ambiguous-names.ts'
import type { Sighting, Sightings } from './find-sightings.ts'

/**
 * The sightings of each text, less those to which the story has given another sense: once someone is called Nga, a
 * sentence that begins with `Nga` is about her, unless it goes on with what states do; a sentence that begins with `Ý` is about the country only if the story
 * names it elsewhere; once the state of Georgia is spoken of, `Georgia` stays that state, unless
 * the country is also named in another way.
 */
export function keepSense(texts: readonly Pick<Sightings, 'sightings' | 'others'>[]): readonly (readonly Sighting[])[] {
  const people = new Set<string>()
  const namesakes = new Set<string>()
  for (const { others } of texts) {
    for (const [printed, sense] of others) {
      if (sense === 'person') people.add(printed)
      if (sense === 'namesake' && ambiguousNames.get(printed)?.namesake !== undefined) namesakes.add(printed)
    }
  }
  const all = flatMap(texts, ({ sightings }) => sightings)
  if (people.size + namesakes.size === 0 && !all.some(({ doubtful }) => doubtful)) {
    return texts.map(({ sightings }) => sightings)
  }
  const certain = new Set(flatMap(all, ({ doubtful, printed }) => (doubtful ? [] : [printed])))
  const named = namesakes.size === 0 ? [] : [...new Set(all.map(({ printed, names: [{ id }] }) => `${id} ${printed}`))]
  const hasOtherName = ({ printed, names: [{ id }] }: Sighting) =>
    named.some((name) => name.startsWith(`${id} `) && name !== `${id} ${printed}`)
  const isKept = (sighting: Sighting) => {
    const { printed, bare, doubtful } = sighting
    if (doubtful && !certain.has(printed)) return false
    return !(people.has(printed) && bare) && !(namesakes.has(printed) && !hasOtherName(sighting))
  }
  return texts.map(({ sightings }) => sightings.filter(isKept))
}
