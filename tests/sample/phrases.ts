/**
 * The words that sample stories are put together from. All of it is made up for the sample, and says nothing that
 * could be taken for a fact about anyone: talks are held, views exchanged, meetings announced.
 */

/** What two sides may talk about. */
export const topics = [
  'phân định biên giới',
  'trao đổi tù binh',
  'mở lại đường sắt',
  'rà phá bom mìn',
  'tìm kiếm người mất tích',
  'hợp tác năng lượng',
  'thương mại song phương',
  'phái bộ quan sát',
  'cứu trợ nhân đạo',
  'bảo tồn di sản văn hóa',
  'đường hàng không chung',
  'nguồn nước sông biên giới',
  'miễn thị thực',
  'hợp tác giáo dục',
  'kết nối giao thông khu vực',
  'kiểm soát vũ khí',
  'đường ống dẫn khí đốt',
  'người tị nạn hồi hương',
  'đầu tư cảng biển',
  'an ninh khu vực',
  'hợp tác nông nghiệp',
  'ứng phó động đất',
  'lưới điện liên vùng',
  'bang giao văn hóa',
] as const

/** `{a}` and `{b}` are countries, `{topic}` a topic, `{place}` a place, `{who}` and `{whom}` people with their offices. */
export const titles = [
  '{a} và {b} bàn về {topic} tại {place}',
  '{a} - {b}: Thêm một vòng đàm phán về {topic}',
  '{a} đề xuất với {b} sáng kiến mới về {topic}',
  '{who} gặp {whom}, {topic} đứng đầu chương trình',
  '{a} và {b} lập nhóm công tác về {topic}',
  '{b} hoan nghênh đề nghị của {a} về {topic}',
  'Đoàn {a} tới {place} trao đổi về {topic}',
  '{who}: {a} sẵn sàng thảo luận về {topic} với {b}',
  'Hai nước {a} và {b} khép lại vòng tham vấn ở {place}',
  '{a}, {b} hẹn gặp lại về {topic}',
  'Chuyên gia {a} và {b} thống nhất lịch làm việc về {topic}',
  '{place} đón cuộc gặp ba bên về {topic}',
] as const

export const ledes = [
  '{day}, {who} và {whom} đã gặp nhau tại {place} để trao đổi về {topic}.',
  'Bộ Ngoại giao {a} {day} cho biết, vòng tham vấn mới với {b} về {topic} đã diễn ra tại {place}.',
  '{who} {day} tuyên bố {a} sẵn sàng cùng {b} thảo luận về {topic}.',
  '{a} và {b} {day} nhất trí lập một nhóm công tác chung về {topic}.',
  'Tại {place}, đại diện {a} và {b} {day} kết thúc hai ngày làm việc về {topic}.',
] as const

export const paragraphs = [
  'Theo thông cáo, hai bên đã điểm lại những việc đã làm từ lần gặp trước và thống nhất lịch của các nhóm chuyên gia.',
  '{who} nói rằng cuộc trao đổi diễn ra cởi mở, còn một số điểm cần thời gian.',
  'Phía {b} cho biết đã chuyển cho {a} một bản dự thảo mới, gồm {number} điều.',
  '{whom} đánh giá việc giữ kênh liên lạc thường xuyên giữa {a} và {b} là điều quan trọng nhất lúc này.',
  'Các chuyên gia của {third} cũng dự một phần buổi làm việc với tư cách quan sát viên.',
  'Cuộc gặp tiếp theo dự kiến diễn ra tại {place}, thời gian sẽ được công bố sau.',
  'Một quan chức của {body} nói tổ chức này sẵn sàng giúp về kỹ thuật nếu cả hai bên đề nghị.',
  'Trước đó, đoàn công tác đã thăm {place} và gặp chính quyền địa phương.',
  'Vấn đề {topic} được nêu lần đầu từ nhiều năm trước nhưng chưa có bước tiến nào đáng kể.',
  'Báo chí {a} nhận định kết quả khiêm tốn hơn mong đợi, song bầu không khí đã khác những lần trước.',
  'Tại cuộc họp báo ở {place}, {who} từ chối nói về chi tiết của bản dự thảo.',
  'Hai bên cũng đề cập {topic2}, vốn nằm ngoài chương trình ban đầu.',
  'Theo {whom}, còn {number} điểm chưa thống nhất, chủ yếu liên quan đến cách thực hiện.',
  'Người dân vùng giáp ranh chờ đợi một kết quả cụ thể, một nhà quan sát ở {place} nhận xét.',
  '{third} kêu gọi các bên tiếp tục đối thoại và tránh những phát biểu gây căng thẳng.',
  'Nhóm công tác gồm {number} người mỗi bên, họp luân phiên ở hai nước.',
  'Sau cuộc gặp, {who} có buổi làm việc riêng với lãnh đạo {body}.',
  'Việc {topic2} cũng đã được trao đổi ở cấp chuyên viên hồi đầu năm.',
] as const

/** Stands in every sample story, so that nobody takes one for news. */
export const disclaimer = 'Đây là tin mẫu do chương trình ghép nên để thử trang, không kể việc có thật.'

export const captions = [
  'Quang cảnh cuộc gặp tại {place}',
  '{who} và {whom} trước giờ hội đàm',
  'Đoàn {a} tại {place}',
  'Phòng họp ở {place}, nơi diễn ra vòng tham vấn',
] as const

export const credits = ['Ảnh mẫu', 'Bộ Ngoại giao {a}', 'TTX mẫu', 'Tư liệu'] as const

export const bylines = ['Minh An', 'Thu Hà', 'Ngọc Lâm', 'Đức Bình', 'Lê Vân'] as const

/** Titles of stories on other matters that lists of "older news" hold; the archive never has them. */
export const strangers = [
  'Giá lúa mì thế giới đi ngang trong phiên cuối tuần',
  'Thủ đô nhiều nước châu Âu đón đợt tuyết đầu mùa',
  'Hội chợ sách quốc tế mở cửa sớm hơn mọi năm',
  'Đội tuyển bơi lội lên đường tập huấn dài ngày',
  'Ra mắt tuyến tàu đêm nối hai bờ eo biển',
  'Các nhà thiên văn chụp được ảnh mới của sao Thổ',
] as const
