import type { Clue } from './construct.ts'
import type { LineView } from './lines/line-view.ts'
import type { PageView } from './page/page-view.ts'
import { shareName } from './share-name.ts'
import { shareWords } from './share-words.ts'

/** Share of a headline's words that the sentences of its page also use. */
const likeStory = 0.6
const unlikeStory = 0.3

/** Words that any text may share with a story, when none of them is a name. */
const fewWords = 5

/** Words of the title that must say of what the story is. */
const fewestWords = 6

/** What speaks for and against a title by whether the story tells of what it names. */
export function addMatter(clues: Clue[], line: LineView, page: PageView): void {
  const { words, text } = line
  const named = namesStory(line, page)
  if (named) clues.push({ role: 'title', zone: 'head', weight: 1, reason: 'its names come back in the story' })
  else clues.push({ role: 'title', zone: 'head', weight: -0.8, reason: 'no name of the story' })
  const likeness = shareWords(words, page.sentenceWords)
  if (likeness >= likeStory && (named || words.length > fewWords))
    clues.push({ role: 'title', zone: 'head', weight: 1.5, reason: 'its words come back in the story' })
  if (likeness < unlikeStory) {
    const weight = !named && isInList(line, page) ? -4 : -2
    clues.push({ role: 'title', zone: 'head', weight, reason: 'its words do not come back in the story' })
  }
  if (likeness < likeStory && !named && words.length <= fewestWords && isPlain(text))
    clues.push({ role: 'title', zone: 'head', weight: -1.5, reason: 'a few words of which the story says nothing' })
}

/** Whether two lines that could be titles stand right above one that could. */
function isInList({ index }: LineView, { lines }: PageView): boolean {
  const above = [lines[index - 1], lines[index - 2]]
  return above.every((line) => line && !line.stopped && !line.stamp && line.words.length > fewWords)
}

/**
 * Whether a name of the story is in a line, also as its first word, which has its capital anyway; in capitals every
 * word would be a name.
 */
function namesStory({ text, words, names }: LineView, { sentenceNames }: PageView): boolean {
  return smallLetter.test(text) && (sentenceNames.has(words[0] ?? '') || shareName(names, sentenceNames))
}

/** Without the marks of a headline, and not in capitals: `Nhà nông nhìn ra thế giới`, the name of a section or outlet. */
function isPlain(text: string): boolean {
  return !headlineMark.test(text) && smallLetter.test(text)
}

/** `Ai thắng?`, `Gruzia: …`, `3 ngày` */
const headlineMark = /[?!:,"“'‘…\d]/u
const smallLetter = /\p{Ll}/u
