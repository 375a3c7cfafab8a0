/** Words that say nothing of what happened. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'của và ở tại với các những một là được cho trong về từ đến tới sau trước khi này đó ra vào theo đã sẽ đang bị bởi có ' +
    'không ngày tháng năm nhiều ít hơn như cũng rằng thì mà để trên dưới giữa nhưng còn nếu hay hoặc do vì qua lại rồi'
  ).split(' '),
)

/** Two syllables beside each other that stand in all news, of whatever it is: `nghị thượng` is of `hội nghị thượng đỉnh`. */
export const newsPhrases: readonly string[] = (
  'bộ trưởng|chủ tịch|lãnh đạo|nguyên thủ|chính phủ|chính quyền|quốc hội|nhà nước|phát ngôn|ngôn viên|' +
  'hai ông|hai bên|hai nước|ba bên|nước này|khu vực|thành phố|thủ đô|người dân|địa phương|lớn thứ|biên giới|quan hệ|tình trạng|tình hình|hòa bình|hợp tác|' +
  'kiểm soát|quân sự|lực lượng|bày tỏ|khẳng định|cho biết|tuyên bố|thỏa thuận|liên quan|tiến trình|hội nghị|nghị thượng|thượng đỉnh|hội đồng|liên minh|cộng đồng|lần đầu|đầu tiên'
).split('|')
