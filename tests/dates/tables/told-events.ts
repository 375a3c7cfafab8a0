import type { EventStory } from './event-story.ts'

/** Stories of known events, told with few of their names: each has one year. */
export const told: readonly EventStory[] = [
  {
    about: 'the truce of Karabakh’s defenders',
    year: 2023,
    lines: [
      'Phe ly khai ở Nagorno-Karabakh hạ vũ khí, người Armenia phẫn nộ',
      'Đám đông ngày 20/9 đổ ra trung tâm Yerevan sau khi lực lượng ly khai chịu đầu hàng.',
      'Cùng ngày, hai bên đạt thỏa thuận ngừng bắn do lực lượng gìn giữ hòa bình Nga đứng giữa.',
    ],
  },
  {
    about: 'shelling within the war',
    year: 2020,
    lines: [
      'Armenia để ngỏ khả năng nhân nhượng',
      'Thủ tướng Armenia Nikol Pashinyan ngày 6/10 nói hai phía đều phải lùi bước ở Nagorno-Karabakh.',
      'Cùng ngày, Điện Kremlin kêu gọi dừng giao tranh.',
      'Cột khói ở Stepanakert sau đợt pháo kích. (Ảnh: AFP)',
    ],
  },
  {
    about: 'a first round brought to its end',
    year: 2022,
    lines: [
      'Bước đầu giữa Armenia và Thổ Nhĩ Kỳ',
      'Đặc phái viên Armenia Ruben Rubinyan ngày 14/1 hoàn tất vòng đàm phán với Thổ Nhĩ Kỳ tại Moscow.',
      'Hai bên gọi cuộc gặp là xây dựng.',
    ],
  },
  {
    about: 'villages handed over',
    year: 2024,
    lines: [
      'Bốn làng biên giới đổi chủ',
      'Nhà chức trách Armenia và Azerbaijan cho biết hôm 24/5 việc bàn giao đã xong.',
      'Lính biên phòng Azerbaijan đã vào huyện Gazakh theo kết quả phân định.',
    ],
  },
  {
    about: 'a vice president’s visit, without a city',
    year: 2026,
    lines: [
      'Mỹ và Armenia ký văn kiện hạt nhân dân sự',
      'Văn kiện được ký ngày 9/2 trong chuyến thăm của Phó Tổng thống Mỹ J.D. Vance tới Nam Kavkaz.',
      'Thủ tướng Nikol Pashinyan gọi đây là chương mới.',
    ],
  },
  {
    about: 'the first days of the war',
    year: 2020,
    lines: [
      'Giao tranh Armenia - Azerbaijan sang ngày thứ hai',
      'Giao tranh dữ dội tại Nagorno-Karabakh tiếp diễn hôm 28/9, Stepanakert bị pháo kích.',
      'Chiến sự bùng phát từ sáng 27/9, khiến hàng chục người thiệt mạng.',
    ],
  },
  {
    about: 'clashes on the border at Jermuk',
    year: 2022,
    lines: [
      'Azerbaijan và Armenia đụng độ ở biên giới',
      'Bộ Quốc phòng Armenia ngày 13/9 nói pháo binh Azerbaijan bắn vào Jermuk, Goris và Sotk.',
      'Giao tranh làm hàng chục binh sĩ hai bên thiệt mạng.',
    ],
  },
  {
    about: 'the accord that ended the war',
    year: 2020,
    lines: [
      'Quốc hội Armenia không họp được',
      'Phiên họp ngày 11/11 thiếu đại biểu, khi người dân đòi Thủ tướng Pashinyan ra đi.',
      'Ông Pashinyan hôm 10/11 ký thỏa thuận chấm dứt sáu tuần giao tranh với Azerbaijan ở Nagorno-Karabakh.',
    ],
  },
  {
    about: 'Karabakh’s authorities dissolve themselves',
    year: 2023,
    lines: [
      'Chính quyền Nagorno-Karabakh ra sắc lệnh tự giải thể',
      'Lãnh đạo vùng này ngày 28/9 ký sắc lệnh, theo đó mọi cơ quan chấm dứt tồn tại từ đầu năm sau.',
      'Hàng chục nghìn người đã sang Armenia sau chiến dịch của Azerbaijan.',
    ],
  },
  {
    about: 'four in Prague',
    year: 2022,
    lines: [
      'Lãnh đạo Armenia và Azerbaijan ngồi lại với nhau',
      'Ngày 6/10, tại Praha, Thủ tướng Pashinyan và Tổng thống Aliyev họp bốn bên với Tổng thống Pháp Macron và ông Charles Michel.',
    ],
  },
  {
    about: 'a meeting at Granada that one leader missed',
    year: 2023,
    lines: [
      'Tổng thống Azerbaijan không tới Granada',
      'Thủ tướng Armenia Pashinyan ngày 5/10 gặp ông Macron, ông Scholz và ông Michel tại Granada, Tây Ban Nha.',
    ],
  },
  {
    about: 'talks in Almaty',
    year: 2024,
    lines: [
      'Hai ngoại trưởng gặp nhau ở Kazakhstan',
      'Ngày 10/5, ông Mirzoyan và ông Bayramov mở vòng đàm phán tại Almaty về hòa ước.',
    ],
  },
  {
    about: 'the meeting in Brussels in spring',
    year: 2022,
    lines: [
      'Armenia và Azerbaijan lập ủy ban biên giới',
      'Ngày 22/5, Thủ tướng Pashinyan và Tổng thống Aliyev hội đàm tại Brussels với Chủ tịch Hội đồng châu Âu Charles Michel.',
    ],
  },
  {
    about: 'the White House',
    year: 2025,
    lines: [
      'Aliyev và Pashinyan bắt tay trước mặt ông Trump',
      'Hôm 8/8, tại Nhà Trắng, Tổng thống Mỹ Donald Trump chứng kiến hai ông ký tuyên bố chung về hòa bình và tuyến TRIPP.',
    ],
  },
  {
    about: 'an election of a president without a vote of the people',
    year: 2024,
    lines: [
      'Cựu cầu thủ bóng đá thành tổng thống Gruzia',
      'Ông Mikheil Kavelashvili đắc cử ngày 14/12 khi người biểu tình vây tòa nhà quốc hội ở Tbilisi.',
    ],
  },
  {
    about: 'a checkpoint on the road to Karabakh',
    year: 2023,
    lines: [
      'Azerbaijan dựng trạm kiểm soát trên hành lang Lachin',
      'Ngày 23/4, Azerbaijan lập trạm kiểm soát ở đầu con đường nối Armenia với Nagorno-Karabakh.',
      'Nga có quân gìn giữ hòa bình tại đây.',
    ],
  },
  {
    about: 'talks in Washington, announced two days before',
    year: 2023,
    lines: [
      'Hai ngoại trưởng sắp sang Mỹ',
      'Người phát ngôn Bộ Ngoại giao Armenia ngày 29/4 xác nhận Ngoại trưởng Mirzoyan tới Washington.',
      'Ông Mirzoyan và ông Bayramov dự kiến đàm phán tại Washington từ ngày 1/5, do Ngoại trưởng Mỹ Antony Blinken tiếp.',
    ],
  },
  {
    about: 'envoys in Vienna',
    year: 2022,
    lines: [
      'Armenia và Thổ Nhĩ Kỳ mở biên giới cho khách nước thứ ba',
      'Hai đặc phái viên Ruben Rubinyan và Serdar Kılıç ngày 1/7 gặp nhau tại Vienna.',
    ],
  },
  {
    about: 'a forum with its days',
    year: 2022,
    lines: [
      'Ankara mời Armenia dự diễn đàn',
      'Ngày 27/1, Ngoại trưởng Thổ Nhĩ Kỳ Mevlut Cavusoglu nói đã mời Ngoại trưởng Armenia Ararat Mirzoyan tới Antalya.',
      'Diễn đàn Ngoại giao Antalya diễn ra từ 11-13/3 tới, hai ngoại trưởng có thể gặp nhau tại đây.',
    ],
  },
  {
    about: 'the month of the crash',
    year: 2025,
    lines: [
      'Tổng thống Azerbaijan trách Nga vụ máy bay',
      'Tổng thống Ilham Aliyev ngày 6/1 nói Nga có lỗi trong vụ máy bay của Azerbaijan Airlines rơi gần Aktau hồi tháng trước.',
    ],
  },
  {
    about: 'protests after a decision',
    year: 2024,
    lines: [
      'Gruzia: biểu tình đêm thứ tư',
      'Người biểu tình ngày 1/12 lại tràn xuống đường ở Tbilisi sau khi chính phủ hoãn đàm phán gia nhập Liên minh châu Âu tới năm 2028.',
      'Đảng Giấc mơ Gruzia của Thủ tướng Kobakhidze nói sẽ không nhượng bộ.',
    ],
  },
  {
    about: 'a helicopter with a president',
    year: 2024,
    lines: [
      'Trực thăng chở Tổng thống Iran gặp nạn',
      'Máy bay trực thăng chở ông Ebrahim Raisi rơi ngày 19/5 khi ông trở về từ lễ khánh thành đập với Tổng thống Azerbaijan Aliyev.',
    ],
  },
  {
    about: 'the war of five days',
    year: 2008,
    lines: [
      'Chiến sự Nga - Gruzia lan rộng',
      'Xe tăng Nga ngày 11/8 tiến về Gori khi giao tranh ở Nam Ossetia bước sang ngày thứ tư.',
      'Tổng thống Gruzia Mikheil Saakashvili kêu gọi ngừng bắn.',
    ],
  },
  {
    about: 'the April fighting',
    year: 2016,
    lines: [
      'Karabakh lại nổ súng',
      'Azerbaijan và lực lượng Nagorno-Karabakh giao tranh ác liệt ngày 2/4, hai bên đều tấn công bằng xe tăng và pháo.',
    ],
  },
  {
    about: 'the embassy attacked',
    year: 2023,
    lines: [
      'Xả súng ở Đại sứ quán Azerbaijan tại Tehran',
      'Một tay súng ngày 27/1 xông vào đại sứ quán Azerbaijan ở Tehran, làm trưởng nhóm bảo vệ thiệt mạng.',
      'Iran nói động cơ là cá nhân.',
    ],
  },
  {
    about: 'a title of another matter above news with its source',
    year: 2023,
    lines: [
      'Tiếng súng lại nổ',
      'Theo các hãng tin, ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Đường phố vắng người.',
    ],
  },
  {
    about: 'one above what somebody said',
    year: 2023,
    lines: [
      'Bước ngoặt sau nhiều tuần căng thẳng',
      'Hãng tin Armenpress ngày 19/9 cho biết Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai kêu gọi ngừng bắn.',
      'Đường phố vắng người.',
    ],
  },
  {
    about: 'an older event by its name',
    year: 2023,
    lines: [
      'Azerbaijan tấn công Nagorno-Karabakh',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Cuộc chiến 44 ngày và Cách mạng Nhung đã đổi nhiều thứ.',
    ],
  },
  {
    about: 'one that is still planned',
    year: 2023,
    lines: [
      'Azerbaijan tấn công Nagorno-Karabakh',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Hội nghị khí hậu COP29 tại Baku chưa có chủ nhà.',
    ],
  },
  {
    about: 'somebody’s age',
    year: 2023,
    lines: [
      'Azerbaijan tấn công Nagorno-Karabakh',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Bà Nune, năm mươi tuổi, ở lại Stepanakert.',
    ],
  },
]
