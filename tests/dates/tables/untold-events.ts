import type { EventStory } from './event-story.ts'

/**
 * Stories whose day is that of a known event of another year, or of another matter: they stay open or get their year.
 * Written for the test: not all that they tell has happened.
 */
export const untold: readonly EventStory[] = [
  {
    about: 'another protest in Yerevan',
    year: 2021,
    lines: [
      'Yerevan: đối lập lại xuống đường',
      'Ngày 20/9, vài nghìn người tuần hành ở Yerevan đòi ông Pashinyan từ chức.',
      'Họ trách chính phủ Armenia để mất đất ở Nagorno-Karabakh sau thỏa thuận ngừng bắn do Nga làm trung gian.',
    ],
  },
  {
    about: 'ministers at the United Nations',
    year: 2022,
    lines: [
      'Ông Blinken tiếp hai ngoại trưởng',
      'Ngày 19/9, tại New York, Ngoại trưởng Armenia Ararat Mirzoyan và người đồng cấp Azerbaijan Jeyhun Bayramov hội đàm.',
      'Đây là cuộc đối thoại đầu tiên kể từ xung đột biên giới gần đây.',
    ],
  },
  {
    about: 'an appeal for peace within the days of the war',
    year: 2023,
    lines: [
      'Azerbaijan giục Armenia ký hòa ước',
      'Ngày 6/11, Ngoại trưởng Azerbaijan Bayramov kêu gọi Armenia không bỏ lỡ cơ hội hòa bình.',
      'Trước đó, ngày 8/10, Tổng thống Ilham Aliyev nói đã sẵn sàng; ông Pashinyan cũng nói vậy hôm 4/10.',
      'Hai nước tranh chấp, xung đột hàng chục năm vì Nagorno-Karabakh.',
    ],
  },
  {
    about: 'observers after another conflict',
    year: 2023,
    lines: [
      'Mỹ muốn có quan sát viên ở Nagorny-Karabakh',
      'Ngày 27/9, Bộ Ngoại giao Mỹ nói sẽ cùng đồng minh lập phái bộ giám sát sau khi xảy ra xung đột hồi tuần trước.',
    ],
  },
  {
    about: 'a shot near Shusha',
    year: 2021,
    lines: [
      'Một người Armenia bị bắn chết gần Shusha',
      'Vụ nổ súng xảy ra ngày 8/11 tại khu vực do Azerbaijan kiểm soát, quân Nga ở Nagorno-Karabakh cho biết.',
    ],
  },
  {
    about: 'flowers for the fallen',
    year: 2024,
    lines: [
      'Azerbaijan mừng ngày chiến thắng',
      'Tại Baku và Shusha, người dân ngày 8/11 đặt hoa tưởng niệm binh sĩ ngã xuống trong cuộc chiến Karabakh.',
    ],
  },
  {
    about: 'an anniversary without a number',
    year: 2022,
    lines: [
      'Yerevan thắp nến',
      'Ngày 27/9, người Armenia tưởng niệm những người thiệt mạng trong chiến tranh Nagorno-Karabakh với Azerbaijan.',
    ],
  },
  {
    about: 'an anniversary with a number',
    year: 2021,
    lines: [
      'Một năm sau cuộc chiến',
      'Ngày 27/9 là tròn một năm ngày giao tranh nổ ra giữa Armenia và Azerbaijan ở Nagorno-Karabakh.',
    ],
  },
  {
    about: 'the day of the genocide, as every year',
    year: 2023,
    lines: [
      'Mỹ lại nhắc vụ diệt chủng người Armenia',
      'Ngày 24/4, Tổng thống Mỹ Joe Biden một lần nữa ra tuyên bố gọi vụ thảm sát người Armenia thời Ottoman là diệt chủng.',
      'Thổ Nhĩ Kỳ phản đối.',
    ],
  },
  {
    about: 'a court recalled on the first of March',
    year: 2021,
    lines: [
      'Đối lập Armenia biểu tình',
      'Ngày 1/3, phe đối lập biểu tình ở Yerevan đòi ông Pashinyan từ chức.',
      'Những người ủng hộ ông cũng tuần hành.',
    ],
  },
  {
    about: 'Georgia protests against a fence',
    year: 2020,
    lines: [
      'Gruzia phản đối Nga dựng hàng rào',
      'Ngày 8/8, Bộ Ngoại giao Gruzia lên án Nga lập rào chắn ở Nam Ossetia, vùng ly khai sau cuộc chiến.',
    ],
  },
  {
    about: 'a minister received in Moscow',
    year: 2023,
    lines: [
      'Nga và Azerbaijan bàn chuyện hòa ước',
      'Ngày 10/10, tại Moscow, Ngoại trưởng Nga Sergei Lavrov tiếp người đồng cấp Azerbaijan Jeyhun Bayramov.',
      'Hai ông bàn thỏa thuận hòa bình với Armenia.',
    ],
  },
  {
    about: 'an envoy alone',
    year: 2023,
    lines: [
      'Ankara muốn mở biên giới với Armenia',
      'Ngày 14/1, đặc phái viên Thổ Nhĩ Kỳ Serdar Kılıç nói biên giới với Armenia có thể mở cho nước thứ ba.',
    ],
  },
  {
    about: 'a cabinet on a day of a meeting',
    year: 2024,
    lines: [
      'Armenia khoe mốc biên giới mới',
      'Tại phiên họp nội các ngày 16/5, Thủ tướng Nikol Pashinyan nói về nghị định thư với Azerbaijan.',
      'Trong vòng 10 ngày, biên phòng hai phía sẽ ra chốt mới.',
    ],
  },
  {
    about: 'soldiers on the border, as often',
    year: 2022,
    lines: [
      'Armenia tố Azerbaijan nổ súng',
      'Bộ Quốc phòng Armenia ngày 16/11 nói lính Azerbaijan bắn vào vị trí ở biên giới, Baku bác bỏ.',
    ],
  },
  {
    about: 'a violation in Hadrut',
    year: 2020,
    lines: [
      'Ngừng bắn ở Karabakh bị vi phạm',
      'Bộ Quốc phòng Nga ngày 12/12 nói lệnh ngừng bắn ở Nagorno-Karabakh bị vi phạm tại Hadrut.',
      'Lực lượng gìn giữ hòa bình Nga có mặt ở hành lang Lachin.',
    ],
  },
  {
    about: 'a commentary',
    year: 2024,
    lines: [
      'Nhìn lại một thỏa thuận',
      'Thỏa thuận ngừng bắn mà Armenia, Azerbaijan và Nga ký hôm 9/11 nhiều năm trước nay còn lại gì?',
      'Ngày 12/3, giới chuyên gia ở Yerevan bàn chuyện này.',
    ],
  },
  {
    about: 'a day of the army',
    year: 2025,
    lines: [
      'Nga nhắc lại thỏa thuận ba bên',
      'Bộ Ngoại giao Nga ngày 10/11 nhắc lại thỏa thuận ngừng bắn với Armenia và Azerbaijan về Nagorno-Karabakh.',
    ],
  },
  {
    about: 'Brussels, but of others',
    year: 2024,
    lines: [
      'EU họp về Armenia',
      'Ngày 6/4, quan chức EU ở Brussels nói khoản viện trợ mới cho Armenia sẽ giúp nước này cải cách.',
      'Azerbaijan tỏ ý không hài lòng.',
    ],
  },
  {
    about: 'Georgians vote elsewhere',
    year: 2022,
    lines: [
      'Gruzia bàn luật bầu cử',
      'Ngày 26/10, quốc hội Gruzia ở Tbilisi thảo luận luật bầu cử; đảng Giấc mơ Gruzia đề nghị hạ ngưỡng.',
    ],
  },
  {
    about: 'a planned election',
    year: 2018,
    lines: [
      'Armenia muốn bầu cử sớm',
      'Ngày 20/6, ông Nikol Pashinyan nói bầu cử quốc hội sớm ở Armenia sẽ diễn ra trong vòng một năm.',
    ],
  },
  {
    about: 'football in autumn',
    year: 2025,
    lines: [
      'Vòng loại World Cup: Armenia thua Bồ Đào Nha',
      'Ngày 6/9, tại Yerevan, đội Armenia gặp Bồ Đào Nha và thua đậm; đội Thổ Nhĩ Kỳ thắng Gruzia.',
    ],
  },
  {
    about: 'a fire in Baku',
    year: 2021,
    lines: ['Cháy lớn ở Baku', 'Một tòa nhà tại Baku bốc cháy ngày 20/1, Bộ Tình trạng khẩn cấp Azerbaijan cho biết.'],
  },
  {
    about: 'trade on the day of a crash',
    year: 2023,
    lines: [
      'Azerbaijan và Kazakhstan tăng vận chuyển dầu',
      'Ngày 25/12, Tổng thống Azerbaijan Ilham Aliyev điện đàm với lãnh đạo Kazakhstan về cảng Aktau.',
      'Hai bên muốn mua thêm máy bay và tàu hàng.',
    ],
  },
  {
    about: 'January, with the war far behind',
    year: 2022,
    lines: [
      'Azerbaijan xây lại Shusha',
      'Tổng thống Ilham Aliyev ngày 8/1 thăm Shusha, nơi quân Azerbaijan chiếm lại trong chiến tranh Nagorno-Karabakh.',
      'Giao tranh với Armenia nổ ra hồi cuối tháng 9 và kéo dài 44 ngày.',
    ],
  },
  {
    about: 'a wreath on the day of remembrance',
    year: 2024,
    lines: [
      'Azerbaijan dành một phút mặc niệm',
      'Tổng thống Ilham Aliyev ngày 27/9 đặt vòng hoa tại nghĩa trang ở Baku trong Ngày Tưởng nhớ, nhắc tới chiến tranh 44 ngày ở Karabakh.',
    ],
  },
  {
    about: 'a year after the offensive',
    year: 2024,
    lines: [
      'Một năm rời Karabakh',
      'Ngày 19/9, tròn một năm sau chiến dịch của Azerbaijan ở Nagorno-Karabakh, người tị nạn tuần hành tại Yerevan.',
    ],
  },
  {
    about: 'a speech to the United Nations',
    year: 2021,
    lines: [
      'Tổng thống Azerbaijan nói về thời hậu chiến',
      'Ngày 24/9, phát biểu trước Đại hội đồng Liên hợp quốc, ông Ilham Aliyev nói xung đột Nagorno-Karabakh đã chấm dứt.',
      'Ông nói Azerbaijan sẵn sàng ký hòa ước với Armenia.',
    ],
  },
  {
    about: 'two soldiers wounded on the border',
    year: 2023,
    lines: [
      'Hai lính Armenia bị thương ở biên giới',
      'Bộ Quốc phòng Armenia ngày 12/9 tố quân Azerbaijan nổ súng vào trạm gác gần Sotk, Baku bác bỏ.',
    ],
  },
  {
    about: 'the corridor in another summer',
    year: 2023,
    lines: [
      'Nga đòi mở hành lang Lachin',
      'Ngày 3/8, Bộ Ngoại giao Nga kêu gọi mở hành lang Lachin để hàng cứu trợ tới Nagorno-Karabakh.',
      'Azerbaijan nói lực lượng gìn giữ hòa bình Nga không làm tròn việc.',
    ],
  },
  {
    about: 'Brussels on the corridor',
    year: 2023,
    lines: [
      'EU lo cho người Karabakh',
      'Chủ tịch Hội đồng châu Âu Charles Michel ngày 31/8 ra tuyên bố tại Brussels, kêu gọi Azerbaijan và Armenia đối thoại về hành lang Lachin.',
    ],
  },
  {
    about: 'a year of protests in Tbilisi',
    year: 2025,
    lines: [
      'Tbilisi: 365 đêm biểu tình',
      'Ngày 28/11, người biểu tình lại xuống đường ở Tbilisi, tròn một năm sau khi Gruzia hoãn đàm phán gia nhập EU.',
    ],
  },
  {
    about: 'a parade in Georgia',
    year: 2022,
    lines: [
      'Gruzia mừng ngày độc lập',
      'Ngày 26/5, lễ mừng độc lập diễn ra ở Tbilisi; tại Yerevan, phe đối lập Armenia biểu tình đòi ông Pashinyan từ chức.',
    ],
  },
  {
    about: 'a summit, two days after a meeting elsewhere',
    year: 2023,
    lines: [
      'Thủ tướng Armenia tới Iceland',
      'Ngày 16/5, Thủ tướng Armenia Nikol Pashinyan tới Reykjavik dự thượng đỉnh của Hội đồng châu Âu.',
      'Ông vừa gặp Tổng thống Azerbaijan Ilham Aliyev ở Brussels.',
    ],
  },
  {
    about: 'ministers in Geneva',
    year: 2022,
    lines: [
      'Hai ngoại trưởng họp ở Geneva',
      'Ngày 2/10, Ngoại trưởng Armenia Ararat Mirzoyan và người đồng cấp Azerbaijan Jeyhun Bayramov đàm phán ở Geneva.',
      'Trước đó, hôm 30/9, Thủ tướng Pashinyan nói hai bên sẽ bàn văn bản hòa ước.',
      'Đêm 13/9, Armenia cáo buộc Azerbaijan pháo kích các khu dân cư.',
    ],
  },
  {
    about: 'drones elsewhere on the day of a crash',
    year: 2025,
    lines: [
      'Máy bay không người lái rơi ở Nga',
      'Ngày 25/12, mảnh vỡ máy bay không người lái rơi xuống Grozny của Nga, không ai thiệt mạng.',
      'Một hãng hàng không của Azerbaijan hoãn chuyến.',
    ],
  },
  {
    about: 'wine, with the war behind it',
    year: 2024,
    lines: [
      'Rượu vang Gruzia tìm đường sang châu Á',
      'Xuất khẩu rượu vang tăng trong nửa đầu năm.',
      'Cuộc chiến mùa thu năm 2020 làm thay đổi khu vực. Quân gìn giữ hòa bình Nga tới Nagorno-Karabakh theo tuyên bố ngừng bắn của Armenia và Azerbaijan đêm 9/11.',
    ],
  },
]
