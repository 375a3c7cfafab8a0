import type { Construct } from '../construct.ts'

/** A line of the head of a letter: `From: hoang@…`, `Ngày: 14/4/2002`. */
const field = /^(?:From|To|Cc|Bcc|Date|Sent|Reply-To|Message-ID|List-Id|Từ|Người gửi|Đến|Người nhận|Ngày)\s?:\s/iu

/** What the letter is about. */
const subject = /^(?:Subject|Chủ đề|Tiêu đề|V\/v)\s?:\s/iu

/** The head of a letter to a mailing list: its subject is the title of what is written below. */
export const mailHeader: Construct = ({ index, text, holds }, { lines }) => {
  if (!holds.colon) return []
  const isSubject = subject.test(text)
  if (!isSubject && !field.test(text)) return []
  const beside = [lines[index - 1], lines[index + 1]]
  if (!beside.some((line) => line && (field.test(line.text) || subject.test(line.text)))) return []
  return isSubject
    ? [{ role: 'title', zone: 'head', weight: 3, reason: 'the subject of a letter' }]
    : [
        { role: 'furniture', weight: 6, reason: 'the head of a letter' },
        { role: 'kicker', weight: -2, reason: 'the head of a letter' },
        { role: 'title', weight: -4, reason: 'the head of a letter' },
      ]
}
