import fc from 'fast-check'
import * as parts from './parts.ts'

/** What a line is, as a reader tells the parts of a page. */
export type Kind = 'title' | 'body' | 'picture' | 'byline' | 'day' | 'other' | 'page'

/** A made-up page whose every line is known. */
export interface ComposedPage {
  text: string
  title: string
  lines: readonly ComposedLine[]
}

export interface ComposedLine {
  kind: Kind
  text: string
}

type Part = readonly ComposedLine[]

const nothing: Part = []

function oneOf(kind: Kind, forms: readonly (readonly string[])[]): fc.Arbitrary<Part> {
  return fc.constantFrom(...forms).map((texts) => toPart(kind, texts))
}

function toPart(kind: Kind, texts: readonly string[]): Part {
  return texts.map((text) => ({ kind, text }))
}

/** The part, or nothing, in so many of a hundred pages. */
function sometimes(percent: number, part: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  return fc.oneof({ weight: percent, arbitrary: part }, { weight: 100 - percent, arbitrary: fc.constant(nothing) })
}

const each = (forms: readonly string[]) => forms.map((form) => [form])

/** Day, author and buttons between title and text, in any order. */
const underTitle = fc
  .tuple(
    oneOf('day', each(parts.days)),
    sometimes(40, oneOf('byline', each(parts.authors))),
    sometimes(40, oneOf('page', parts.buttons)),
  )
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
  .map((some) => some.flat())

const lede = fc
  .tuple(fc.constantFrom(...parts.prefixes), fc.constantFrom(...parts.ledes))
  .map(([prefix, text]) => toPart('body', [prefix + text]))

/** What may stand between two paragraphs. */
const between = fc.oneof(
  { weight: 62, arbitrary: fc.constant(nothing) },
  { weight: 12, arbitrary: oneOf('picture', parts.pictures) },
  { weight: 10, arbitrary: oneOf('body', each(parts.subheadings)) },
  { weight: 8, arbitrary: oneOf('other', parts.references) },
  { weight: 8, arbitrary: oneOf('page', parts.widgets) },
)

const most = 8

const story = fc
  .tuple(
    fc.shuffledSubarray(parts.paragraphs, { minLength: 4, maxLength: most }),
    fc.array(between, { minLength: most, maxLength: most }),
    fc.constantFrom(...parts.closings),
  )
  .map(([paragraphs, gaps, closing]) => {
    const last = paragraphs.length - 1
    return paragraphs.flatMap((text, at) => [
      ...(at > 0 && at < last ? (gaps[at] ?? nothing) : nothing),
      ...toPart('body', [at === last ? text + closing : text]),
    ])
  })

/** Titles of other stories below a heading, with their days or abstracts. */
const others = fc
  .tuple(
    fc.constantFrom(...parts.otherHeadings),
    fc.shuffledSubarray(parts.others, { minLength: 2 }),
    fc.constantFrom<'bare' | 'dated' | 'told'>('bare', 'dated', 'told'),
  )
  .map(
    ([heading, items, form]): Part => [
      { kind: 'page', text: heading },
      ...items.flatMap(({ title, day, abstract }) => {
        if (form === 'told') return toPart('other', [title, abstract])
        return toPart('other', [form === 'dated' ? `${title} (${day})` : title])
      }),
    ],
  )

/** Pages put together from the parts of real ones, all dated 12/05/2022. */
export const composedPage: fc.Arbitrary<ComposedPage> = fc
  .record({
    navigation: sometimes(50, oneOf('page', parts.navigations)),
    title: fc.constantFrom(...parts.titles),
    underTitle,
    lede: sometimes(85, lede),
    picture: sometimes(30, oneOf('picture', parts.pictures)),
    story,
    signature: sometimes(40, oneOf('byline', parts.signatures)),
    keywords: sometimes(40, oneOf('page', parts.keywords)),
    others: sometimes(60, others),
    foot: sometimes(40, oneOf('page', parts.feet)),
    gap: fc.constantFrom('\n', '\n\n'),
  })
  .map(({ title, gap, navigation, ...rest }) => {
    const body = [rest.underTitle, rest.lede, rest.picture, rest.story, rest.signature, rest.keywords]
    const lines = [navigation, toPart('title', [title]), ...body, rest.others, rest.foot].flat()
    return { title, lines, text: lines.map(({ text }) => text).join(gap) }
  })
