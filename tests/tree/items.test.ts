import { expect, test } from 'vitest'
import { type RoleLine, readRoles } from '../support/role-lines.ts'

const story: RoleLine[] = [
  ['title', 'Một năm sau trận lũ ở Yerevan: chợ đá còn gì?'],
  ['lede', 'Đêm 27/9 năm ngoái, nước sông Hrazdan tràn vào chợ đá. Sau một đêm, nửa số quầy hàng không còn.'],
]

const cases: Record<string, RoleLine[]> = {
  'items with semicolons, and a paragraph with the mark of a note, below numbered headings': [
    ...story,
    ['subheading', '1. Người bán: được và mất'],
    ['paragraph', 'Chừng ba trăm người đã trở lại với đá và búa. Tuy vậy, việc dựng lại quầy tốn hàng tỷ dram.'],
    ['paragraph', '- Cầu gỗ dự kiến mở lại trong năm nay;'],
    ['paragraph', '- Đường vào chợ đang được lát đá;'],
    ['paragraph', '- Rác còn trôi về hằng tháng.'],
    ['subheading', '2. Tòa thị chính: lời hứa và bầu cử'],
    ['paragraph', 'Ông thị trưởng vẫn thắng cuộc bầu cử hồi tháng 6, điều ít ai ở chợ dự đoán.[1]'],
    ['subheading', '3. Nga và Thổ Nhĩ Kỳ'],
    ['paragraph', 'Thợ đá hai nước hứa sang dựng lại cổng chợ, nhưng đến nay chưa có ai đặt chân tới Armenia.'],
    ['noise', '[1] Theo ban bầu cử thành phố.'],
  ],
  'items of a few words below a question, with the story going on below them': [
    ...story,
    ['subheading', 'Những quầy nào mất?'],
    ['paragraph', '• Đá Ararat'],
    ['paragraph', '• Hakob'],
    ['paragraph', '• Hai chị em Ani'],
    ['subheading', 'Ai trả tiền sửa?'],
    ['paragraph', '- Tòa thị chính trả tiền làm mái'],
    ['paragraph', '- Người bán trả tiền lát đá'],
    ['paragraph', 'Ông Hakob nói đá thì không sợ nước nhưng người thì sợ.'],
  ],
  'keywords and buttons behind marks': [
    ...story,
    ['furniture', '• Chia sẻ'],
    ['furniture', '• Bình luận'],
    ['paragraph', 'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.'],
    ['furniture', 'Từ khóa'],
    ['furniture', '• Yerevan'],
    ['furniture', '• Chợ đá'],
  ],
  'verses between quotation marks': [
    ['title', 'Bài hát của người thợ đá già ở Gyumri'],
    ['dateline', '04/04/2021 | 07:00'],
    ['lede', 'Ông Hakob, 71 tuổi, hát cho khách nghe bài hát cũ:'],
    ['paragraph', '"Đá ơi, đừng trôi theo nước'],
    ['paragraph', 'Ta đi chợ rồi ta sẽ về'],
    ['paragraph', 'Cầu gỗ bắc qua sông'],
    ['paragraph', 'Xin giữ hộ ta hòn đá chín màu"'],
    ['paragraph', 'Hát xong, ông im lặng rất lâu.'],
    ['paragraph', 'Cô Ani nói:'],
    ['paragraph', '"Ở chợ ai cũng thuộc bài này."'],
  ],
  'titles in a list, two of them with one quotation mark each': [
    ...story,
    ['paragraph', 'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.'],
    ['furniture', 'Đọc thêm:'],
    ['related-title', '"Cây cầu hòa bình ở Gyumri mở lại sau ba mươi năm'],
    ['related-title', 'Chuyến phà đêm qua hồ Sevan chạy lại từ tháng sau'],
    ['related-title', 'Người thợ đá Yerevan nhận giải Ngòi bút núi"'],
  ],
  'items that lost their bullets, below a line that announces them': [
    ...story,
    ['paragraph', 'Tòa thị chính hứa với người bán ba điểm:'],
    ['paragraph', 'Mở lại đường vào chợ trước cuối năm'],
    ['paragraph', 'Lập ban trông coi kè đá ở Yerevan'],
    ['paragraph', 'Ai trả tiền lát đá?'],
    ['paragraph', 'Câu thứ ba thì không ai trả lời, theo lời ông Hakob ở chợ đá.'],
  ],
  'titles below an invitation to the readers': [
    ...story,
    ['paragraph', 'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.'],
    ['furniture', 'Bạn có thể quan tâm đến tin:'],
    ['cross-reference', 'Gyumri cấm bán đá trên vỉa hè từ tháng sau'],
    ['cross-reference', 'Người thợ đá Yerevan nhận giải Ngòi bút núi'],
    ['paragraph', 'Câu thứ ba thì không ai trả lời, theo lời ông Hakob ở chợ đá.'],
    ['paragraph', 'Ông Hakob nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại.'],
  ],
  'a question in a list of other stories, set like its other titles': [
    ...story,
    ['paragraph', 'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.'],
    ['furniture', 'Tin liên quan'],
    ['related-title', '- Gyumri cấm bán đá trên vỉa hè từ tháng sau'],
    ['related-title', '- Vì sao Yerevan chưa xây đập chắn lũ?'],
    ['related-title', '- Chuyến phà đêm qua hồ Sevan chạy lại'],
  ],
}

test.each(Object.entries(cases))('%s', (_, lines) => expect(readRoles(lines)).toEqual(lines))
