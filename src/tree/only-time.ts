/** Words that say when and nothing else, in lower case. */
const timeWords: ReadonlySet<string> = new Set(
  (
    'thứ chủ chúa nhật cn t2 t3 t4 t5 t6 t7 ngày hôm nay qua kia tháng thg th năm rạng sáng sớm trưa chiều tối đêm khuya ' +
    'lúc vào giờ phút giây trước cách đây cập gmt utc am pm sa ch hà nội việt nam địa phương ' +
    'một hai ba bốn tư lăm sáu bảy bẩy tám chín mười mươi mốt mùng mồng'
  ).split(' '),
)

/** Of those, what a time cannot do without. */
const named = /\d|thứ|nhật|ngày|tháng|giờ|phút/iu

/** What parts words. */
const gaps = /[^\p{L}\p{N}]+/u

/** Words of the longest time: `Thứ sáu ngày 15 tháng 5 năm 2020 lúc 7 giờ 12 phút sáng, giờ Hà Nội`. */
const longest = 20

/** First syllables of such lines, folded: one look tells nearly all lines that they are none. */
const openings: ReadonlySet<string> = new Set(
  'thu chu chua cn t2 t3 t4 t5 t6 t7 ngay hom thang thg th nam rang sang som trua chieu toi dem khuya luc vao cap mung mong'.split(
    ' ',
  ),
)

/** A word that begins with a figure: `15`, `7h`. */
const figure = /^\d/u

/**
 * Whether a line names a time and says nothing else: `Thứ sáu, ngày 15/5`, `Rạng sáng thứ Sáu ngày 15 tháng 5`.
 *
 * @param words its folded syllables
 */
export function isOnlyTime(text: string, words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length > longest || !(openings.has(first) || figure.test(first)) || !named.test(text)) return false
  return text
    .toLowerCase()
    .split(gaps)
    .every((word) => word === '' || timeWords.has(word) || figure.test(word))
}
