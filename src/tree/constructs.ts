import type { Construct } from './construct.ts'
import { aboutAuthor } from './constructs/about-author.ts'
import { aboveDay } from './constructs/above-day.ts'
import { abstract } from './constructs/abstract.ts'
import { announcedItem } from './constructs/announced-item.ts'
import { bareTeaser } from './constructs/bare-teaser.ts'
import { belowCard } from './constructs/below-card.ts'
import { belowDay } from './constructs/below-day.ts'
import { belowKeywords } from './constructs/below-keywords.ts'
import { belowPicture } from './constructs/below-picture.ts'
import { belowRule } from './constructs/below-rule.ts'
import { byline } from './constructs/byline.ts'
import { caption } from './constructs/caption.ts'
import { colonHeading } from './constructs/colon-heading.ts'
import { comment } from './constructs/comment.ts'
import { credit } from './constructs/credit.ts'
import { crossReference } from './constructs/cross-reference.ts'
import { datedTeaser } from './constructs/dated-teaser.ts'
import { dateline } from './constructs/dateline.ts'
import { dialogue } from './constructs/dialogue.ts'
import { enumeration } from './constructs/enumeration.ts'
import { footnote } from './constructs/footnote.ts'
import { foreignScript } from './constructs/foreign-script.ts'
import { furniture } from './constructs/furniture.ts'
import { gathering } from './constructs/gathering.ts'
import { headless } from './constructs/headless.ts'
import { headline } from './constructs/headline.ts'
import { labelledLine } from './constructs/labelled-line.ts'
import { listHeading } from './constructs/list-heading.ts'
import { listItem } from './constructs/list-item.ts'
import { listPlace } from './constructs/list-place.ts'
import { longTitle } from './constructs/long-title.ts'
import { mailHeader } from './constructs/mail-header.ts'
import { markedSentence } from './constructs/marked-sentence.ts'
import { masthead } from './constructs/masthead.ts'
import { neighbourEcho } from './constructs/neighbour-echo.ts'
import { numberedHeading } from './constructs/numbered-heading.ts'
import { personShown } from './constructs/person-shown.ts'
import { pictureCell } from './constructs/picture-cell.ts'
import { plainItem } from './constructs/plain-item.ts'
import { poll } from './constructs/poll.ts'
import { prefixedTeaser } from './constructs/prefixed-teaser.ts'
import { pullQuote } from './constructs/pull-quote.ts'
import { quotedLine } from './constructs/quoted-line.ts'
import { readerAddress } from './constructs/reader-address.ts'
import { repetition } from './constructs/repetition.ts'
import { sapo } from './constructs/sapo.ts'
import { sectionStrip } from './constructs/section-strip.ts'
import { sentence } from './constructs/sentence.ts'
import { shortTitle } from './constructs/short-title.ts'
import { socialPost } from './constructs/social-post.ts'
import { storyEdge } from './constructs/story-edge.ts'
import { tableOfContents } from './constructs/table-of-contents.ts'
import { takenUp } from './constructs/taken-up.ts'
import { teaserRun } from './constructs/teaser-run.ts'
import { thanks } from './constructs/thanks.ts'
import { timedEntry } from './constructs/timed-entry.ts'
import { timeline } from './constructs/timeline.ts'
import { titleEcho } from './constructs/title-echo.ts'
import { topic } from './constructs/topic.ts'

/** Everything that can speak for or against a role. Their clues add up, so their order decides only which is named first. */
export const constructs: readonly Construct[] = [
  furniture,
  listHeading,
  dateline,
  byline,
  caption,
  belowPicture,
  pictureCell,
  gathering,
  personShown,
  credit,
  comment,
  readerAddress,
  listItem,
  announcedItem,
  enumeration,
  plainItem,
  listPlace,
  numberedHeading,
  colonHeading,
  tableOfContents,
  neighbourEcho,
  pullQuote,
  quotedLine,
  timedEntry,
  timeline,
  labelledLine,
  datedTeaser,
  belowCard,
  bareTeaser,
  prefixedTeaser,
  poll,
  dialogue,
  thanks,
  repetition,
  crossReference,
  storyEdge,
  mailHeader,
  socialPost,
  masthead,
  sectionStrip,
  headline,
  aboveDay,
  longTitle,
  belowDay,
  sentence,
  markedSentence,
  abstract,
  takenUp,
  teaserRun,
  footnote,
  belowRule,
  belowKeywords,
  foreignScript,
]

/** What speaks only once a first reading has found the title and what the story is about. */
export const secondConstructs: readonly Construct[] = [shortTitle, headless, titleEcho, topic, sapo, aboutAuthor]
