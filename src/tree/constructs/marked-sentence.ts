import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { fullStopInside } from '../lines/sentence-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import { namesOther } from './cross-reference.ts'

/** Words of the shortest such sentence, and of the shortest question that its length alone tells from a title. */
const shortest = 8
const longQuestion = 20

/** How a text goes on to ask, and hardly a title: `Thế nhưng ai sẽ trả …?`, `Câu hỏi đặt ra là …?` */
const opening =
  /^(?:Nhưng|Thế nhưng|Tuy nhiên|Song|Và|Vậy|Vậy thì|Thế thì|Vấn đề là|Câu hỏi (?:đặt ra|là|lớn|còn lại)|Điều (?!gì|kiện|ước|lệ))\s/u

/** A question inside a sentence: `… tự hỏi liệu Yerevan …?`, `… không biết bao giờ …?` */
const insideSentence =
  /(?:^|\s)(?:(?:tự hỏi|băn khoăn|thắc mắc|câu hỏi)(?:\s(?:là|rằng))?,?|(?:hỏi|là|rằng),?\sliệu|(?:chẳng|không) (?:ai )?biết(?=\s(?:bao giờ|liệu|ai|vì sao|còn)))\s\p{Ll}/iu

/** What somebody says, behind a verb and a colon: `Ông Hakob nói thêm: "…!"`, `… hỏi từng người bán: “…?”` */
const said =
  /\s(?:nói|hỏi|đáp|kể|viết|hét|hô|kêu|than|bảo|nhắn|gọi|khẳng định|tuyên bố|cho biết|cho hay|nhấn mạnh|chia sẻ|trả lời|thốt lên)(?:\s\p{L}+){0,5}:\s?["“«‘'][^"“«]{8,}[?!…][”"»’']$/u

/** Somebody, with a verb: titles name him by his office or his country, and leave the verb out. */
const somebody =
  /^(?:Ông|Bà|Anh|Chị|Cô|Cụ|Tôi|Mình|Họ|Người đàn ông|Người phụ nữ|Cậu bé|Ngoại trưởng|Thủ tướng|Tổng thống|Thị trưởng)\s/u

/** A sentence of the story that asks or calls: titles of other stories do so too, in fewer words and without a colon. */
export const markedSentence: Construct = (line, page) => {
  const { words, halfStopped, index } = line
  if (!halfStopped || words.length < shortestCall || index <= page.firstSentence) return []
  if (page.places[index]?.below !== undefined) return []
  if (followsText(line, page) && (words.length >= shortest ? tells(line) : asksOn(line))) return ofStory
  return isCall(line) && isAmongText(line, page) ? ofStory : []
}

/** Words of the shortest sentence with another mark than a question's, if it names nobody, and if it does. */
const shortestCall = 5
const shortestNaming = 9

/** `Chuyến tàu đầu tiên sẽ lăn bánh vào cuối năm 2028…`, `Không phải ai cũng tin như thế!` */
const call = /(?:[^\s.]…|[^\s.]\.{3}|!)["”’»)]?$/u

/** Whether a line calls or lets its end hang, as titles hardly do at some length and without a colon. */
function isCall({ text, words, names, holds }: LineView): boolean {
  if (holds.colon || !call.test(text.slice(-5))) return false
  return words.length >= shortestNaming || (names.size === 0 && text.endsWith('!'))
}

/** Lines around a call among which its neighbours are looked for. */
const reach = 4

/** Whether a sentence stands above and below; in a list, titles stand between. At the end of the story two stand above. */
function isAmongText({ index, words }: LineView, { lines }: PageView): boolean {
  const [above, second] = lines
    .slice(Math.max(0, index - reach), index)
    .filter(isNoAside)
    .toReversed()
  const [below, next] = lines.slice(index + 1, index + 1 + reach).filter(isNoAside)
  if (!above?.stopped) return false
  if (below?.stopped) return second?.stopped === true || next?.stopped === true || !second
  return second?.stopped === true && (!below || words.length >= surelyText)
}

/** Words from which on such a line is no title, even above others. */
const surelyText = 14

/** Pictures, references, authors, headings and buttons of a few words may stand between the sentences of a story. */
function isNoAside(line: LineView): boolean {
  return (
    line.stopped ||
    !(line.credit || line.isAuthor || line.stamp?.strong || line.words.length < shortestCall || namesOther(line))
  )
}

/** Whether the line above is text, or a short line below text. */
function followsText({ index }: LineView, { lines }: PageView): boolean {
  const above = lines[index - 1]
  if (!above) return false
  return above.stopped || above.halfStopped || (above.words.length <= shortest && lines[index - 2]?.stopped === true)
}

function tells(line: LineView): boolean {
  const { text, words, holds } = line
  if (opening.test(text) || fullStopInside.test(text) || asksOn(line)) return true
  if (text.endsWith('?') && (words.length >= longQuestion || insideSentence.test(text))) return true
  return holds.colon && said.test(text) && (somebody.test(text) || words.length >= longQuestion)
}

/** How a text asks in a few words of what it has told: titles name what they ask for. */
const asking = /^(?:Nhưng|Thế nhưng|Và|Rồi|Vậy|Liệu|Có phải|Phải chăng|Chẳng lẽ|Hay là|Nếu)\s/u

/** `Nhưng nếu nước lại lên thì sao?`, `Liệu có ai nhớ tới chợ đá này?` */
function asksOn({ text, names }: LineView): boolean {
  return names.size === 0 && text.endsWith('?') && asking.test(text)
}

const reason = 'a sentence that asks or calls'

const ofStory: readonly Clue[] = [
  { role: 'paragraph', weight: 4, reason },
  { role: 'cross-reference', weight: -2, reason },
  { role: 'subheading', weight: -2, reason },
  { role: 'related-title', weight: -3, reason },
  { role: 'older-title', weight: -3, reason },
]
