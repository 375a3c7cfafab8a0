/** What the made-up pages are put together from: each list holds the forms in which outlets print one part of a page. */

export const titles = [
  'Yerevan mở lại chợ đá Vernissage sau trận lũ',
  'Chợ đá Yerevan: Hai tuần sau trận lũ',
  'Vì sao chợ đá Yerevan đóng cửa lâu như vậy?',
  '“Chúng tôi dựng lại quầy lần thứ ba”: Chuyện ở chợ đá Yerevan',
  'YEREVAN MỞ LẠI CHỢ ĐÁ SAU TRẬN LŨ',
  'Tòa thị chính Yerevan hứa sửa xong chợ đá Vernissage trước mùa đông',
]

export const navigations = [
  ['Trang chủ', 'Thời sự', 'Thế giới', 'Kinh tế', 'Văn hóa'],
  ['Trang chủ Thời sự Thế giới Kinh tế Văn hóa Thể thao Giải trí'],
  ['Báo Núi Đá', 'Cơ quan ngôn luận của Hội Thợ đá Phía Bắc', 'Thứ hai, 30/5/2022'],
  ['Báo Núi Đá - Tin tức 24h', 'Đăng nhập', 'Tìm kiếm'],
  ['Bỏ qua nội dung chính', 'Menu', 'Đóng'],
  ['Hotline: 0912.345.678', 'RSS'],
  ['Thế giới / Phân tích'],
  ['Trang chủ', '>', 'Thế giới'],
]

export const days = [
  '12/05/2022 08:15',
  '08:15 12/05/2022',
  'Thứ năm, 12/05/2022, 08:15 (GMT+7)',
  'Cập nhật: 12/05/2022 | 08:15',
  'Thứ năm, ngày 12 tháng 5 năm 2022',
  'Ngày đăng: 12.05.2022',
  '2022-05-12T08:15:33+07:00',
  '12 Tháng 5, 2022',
  '8h15 - 12/5/2022',
  'Thế giới • 12/05/2022 08:15',
  '(12/05/2022 - 08:15)',
  '[12/05/2022]',
]

export const authors = [
  'Hạnh Suối',
  'HẠNH SUỐI',
  'Tác giả: Hạnh Suối',
  'Hạnh Suối (tổng hợp)',
  'Hạnh Suối / Báo Núi Đá',
]

export const buttons = [
  ['Chia sẻ', 'Facebook', 'Zalo'],
  ['A-', 'A', 'A+'],
  ['Nghe đọc bài', '0:00 / 4:12', '1x'],
  ['Lưu bài viết'],
  ['1.203 lượt xem'],
  ['Thời gian đọc: 4 phút'],
]

/** Openings of a lede. */
export const prefixes = ['', '', '', '(BNĐ) - ', 'YEREVAN (Sputnik) - ', '(Núi Đá) - ', 'nuida.vn - ', 'TTO - ']

export const ledes = [
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.',
  'Hơn hai trăm người bán ở Yerevan dựng lại quầy sau trận lũ. Thành phố hứa sửa xong chợ trước mùa đông.',
  'Hai tuần sau trận lũ, hơn hai trăm người bán ở chợ đá Yerevan dựng lại quầy và chờ những khách đầu tiên của mùa hè trở lại',
]

export const paragraphs = [
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và mất thêm một mùa nữa mới xong.',
  'Hội Phố Đá đề nghị thành phố hoãn thu thuế sáu tháng đối với những chủ quầy đã mất hết hàng trong trận lũ.',
  'Yerevan chưa bình luận.',
  '“Lần nào nước lên tôi cũng dựng lại quầy”, ông Hakob, 63 tuổi, người bán kỳ cựu nhất chợ, nói.',
  'Trong khi đó, chợ hoa bên kia sông Hrazdan vẫn đóng cửa vì cầu gỗ chưa nối lại được.',
  'Tuy nhiên, nhiều người bán cho rằng con mương mới đào quá hẹp.',
  'Thợ tạc từ Gyumri xuống giúp. Họ mang theo cả máy bơm.',
  'Theo cơ quan khí tượng Armenia, lượng mưa tuần trước gấp ba lần mức trung bình của tháng 5.',
  'Khách từ Tbilisi đến mua tượng ngay buổi sáng đầu tiên, dù lối đi phía Nam còn đầy bùn.',
  'Bà Ani lắc đầu.',
  'Ông thị trưởng nhấn mạnh: "Chợ sẽ có mái che".',
  'Liệu chợ có kịp sửa xong trước mùa đông? Những người bán tỏ ra thận trọng.',
  'Đá hoa cương lấy từ mỏ Ararat, cách Yerevan chừng năm mươi cây số, được chở về bằng xe bò.',
  'Đó là lần thứ ba trong vòng hai mươi năm.',
  'Một nửa số quầy thuộc về các gia đình đã bán đá từ ba đời nay, phần còn lại do thành phố cho thuê theo mùa.',
]

const captions = ['Người bán phơi tượng đá ở bờ Nam sông Hrazdan', 'Một quầy đá sau trận lũ', 'Cầu gỗ Hrazdan']
const sources = [
  '. Ảnh: Reuters',
  '. (Ảnh: AFP)',
  '. (Nguồn: TASS)',
  ' (Ảnh: Armenpress)',
  ' - Ảnh: AFP',
  '. AFP',
  ' © Reuters',
]

export const pictures = [
  ...captions.flatMap((caption) => sources.map((source) => [`${caption}${source}`])),
  ...captions.map((caption) => [`${caption}.`, 'Ảnh: Reuters']),
  ...captions.map((caption) => [`[Ảnh: AFP] ${caption}`]),
]

export const subheadings = ['Con mương cũ', 'Vì sao chợ ngập?', '1. Người bán nói gì', 'TIỀN SỬA CHỢ', 'Trước mùa đông']

export const references = [
  ['>> Gyumri dựng lại cây cầu đá'],
  ['Xem thêm: Gyumri dựng lại cây cầu đá'],
  ['[Gyumri dựng lại cây cầu đá bắc qua sông]'],
  ['Mời bạn đọc xem thêm: Gyumri dựng lại cây cầu đá'],
]

export const widgets = [
  ['Quảng cáo'],
  ['ADVERTISEMENT'],
  ['Advertisement', 'Tiếp tục đọc bên dưới'],
  ['Play', '00:00', '01:24', 'Mute'],
  ['(Còn tiếp trang 2)'],
]

/** What stands behind the last sentence of a story. */
export const closings = ['', '', '', ' (TTXVN)', ' Theo TASS', ' (Theo Reuters)', ' Hạnh Suối', ' H.S', ' PV', ' (HẾT)']

export const signatures = [
  ['Hạnh Suối'],
  ['Hạnh Suối (Theo Reuters)'],
  ['Theo Reuters'],
  ['(Theo TTXVN)'],
  ['Hạnh Suối/TTXVN'],
  ['Bài, ảnh: Hạnh Suối'],
  ['(Hạnh Suối tổng hợp)'],
  ['--- Hạnh Suối ---'],
]

export const keywords = [
  ['Từ khóa: chợ đá, Yerevan, trận lũ'],
  ['Tags: chợ đá Yerevan'],
  ['Từ khóa:', 'chợ đá', 'Yerevan'],
  ['Thẻ: chợ đá • Yerevan'],
]

export const feet = [
  ['© 2022 Báo Núi Đá. Bản quyền thuộc về Báo Núi Đá.'],
  ['Tổng biên tập: Lò Văn Suối', 'Giấy phép số 45/GP-BTTTT ngày 3/2/2021', 'Điện thoại: 024 3333 4444'],
  ['Bình luận (0)', 'Ý kiến của bạn', 'Gửi'],
]

export const otherHeadings = ['Tin liên quan', 'Tin cùng chuyên mục', 'Đọc thêm', 'Các tin khác']

/** Title, day and abstract of other stories. */
export const others = [
  { title: 'Moldova mở hội làng gốm lần thứ mười', day: '2/5', abstract: 'Hơn trăm lò gốm mở cửa cho khách đến xem.' },
  { title: 'Tbilisi sửa phố cổ bằng gạch nung tay', day: '28/4', abstract: 'Mỗi viên gạch mang tên người nung.' },
  {
    title: 'Bảo tàng đá Gyumri đón khách trở lại',
    day: '27/4',
    abstract: 'Bảo tàng Gyumri đóng cửa từ trận động đất.',
  },
  { title: 'Giá đá hoa cương Ấn Độ tăng trở lại', day: '25/4', abstract: 'Các mỏ ở Rajasthan thiếu thợ từ đầu năm.' },
]
