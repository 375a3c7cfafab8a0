/** What stands at the foot of many stories. */
const longWar =
  'Azerbaijan và Armenia tranh chấp dai dẳng vùng Nagorno-Karabakh, nằm trong lãnh thổ Azerbaijan nhưng có đông người Armenia. Hai bên từng giao tranh ác liệt, hàng nghìn người thiệt mạng, trước khi ngừng bắn do Nga làm trung gian.'
const sixWeeks =
  'Hai nước láng giềng nhiều năm tranh chấp Nagorno-Karabakh. Năm 2020, giao tranh kéo dài sáu tuần rồi ngừng theo thỏa thuận do Nga làm trung gian.'

/**
 * More stories whose day and month, people or place are those of a known event of another year: memorial days, calls,
 * meetings elsewhere, later steps in the same matter. With their year, which they do not say; a line each.
 * Written for the test: not all that they tell has happened.
 */
export const otherMatters: readonly (readonly [year: number, lines: readonly string[]])[] = [
  [
    2022,
    [
      'Ông Erdogan dự khánh thành ở Zangilan',
      'Ngày 20/10, Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan và Tổng thống Azerbaijan Ilham Aliyev khánh thành sân bay Zangilan.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'Azerbaijan đặt móng khu dân cư ở Jabrayil',
      'Ngày 4/10, Tổng thống Ilham Aliyev tới Jabrayil đặt viên đá đầu tiên của thành phố mới.',
      longWar,
    ],
  ],
  [
    2024,
    [
      'Nga nói sẵn sàng giúp Nam Kavkaz',
      'Ngày 20/10, tại Moscow, Ngoại trưởng Nga Sergei Lavrov nói Nga sẵn sàng làm trung gian cho Armenia và Azerbaijan.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'Ông Putin điện đàm với hai lãnh đạo',
      'Ngày 29/9, Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Armenia Nikol Pashinyan về tình hình Nagorno-Karabakh.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'Hội đồng Bảo an họp về hành lang Lachin',
      'Ngày 20/12, Hội đồng Bảo an Liên hợp quốc họp tại New York về việc chặn hành lang Lachin.',
      longWar,
    ],
  ],
  [
    2021,
    ['Azerbaijan trưng chiến lợi phẩm', 'Ngày 10/12, Tổng thống Aliyev thăm công viên chiến lợi phẩm ở Baku.', longWar],
  ],
  [
    2023,
    [
      'Hai năm tuyên bố ba bên',
      'Ngày 11/1, Bộ Ngoại giao Nga nói tuyên bố ba bên về mở đường giao thông giữa Armenia và Azerbaijan vẫn còn giá trị.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'Thượng viện Pháp đòi trừng phạt Azerbaijan',
      'Thượng viện Pháp ngày 15/11 thông qua nghị quyết kêu gọi trừng phạt Azerbaijan và công nhận Nagorno-Karabakh.',
      longWar,
    ],
  ],
  [
    2021,
    [
      'Nghị sĩ Pháp thăm Yerevan',
      'Ngày 25/11, đoàn Thượng viện Pháp đến Yerevan bày tỏ ủng hộ Armenia sau chiến tranh Nagorno-Karabakh.',
      longWar,
    ],
  ],
  [
    2023,
    [
      'Ông Blinken gọi cho hai lãnh đạo',
      'Ngày 10/5, Ngoại trưởng Mỹ Antony Blinken điện đàm với Tổng thống Aliyev và Thủ tướng Pashinyan sau vòng đàm phán ở Arlington.',
      longWar,
    ],
  ],
  [
    2025,
    [
      'EU siết thị thực với quan chức Gruzia',
      'Ngày 3/3, quan chức EU ở Brussels nói đơn gia nhập của Gruzia đã bị đóng băng, ở Tbilisi người dân tiếp tục biểu tình.',
    ],
  ],
  [
    2025,
    [
      'Gruzia sửa luật truyền thông',
      'Ngày 14/5, Quốc hội Gruzia ở Tbilisi thông qua ở lần đọc ba sửa đổi luật truyền thông, đảng Giấc mơ Gruzia bỏ phiếu thuận.',
    ],
  ],
  [
    2023,
    [
      'Ông Saakashvili kêu gọi từ bệnh viện',
      'Ngày 1/10, cựu Tổng thống Gruzia Mikheil Saakashvili kêu gọi người dân Tbilisi xuống đường.',
      'Ông đang thụ án tại Gruzia.',
    ],
  ],
  [
    2025,
    [
      'Abkhazia thiếu điện',
      'Ngày 15/11, chính quyền Abkhazia ở Sukhumi nói Nga sẽ cấp thêm điện trong mùa đông.',
      'Người dân từng biểu tình vì thỏa thuận đầu tư với Nga.',
    ],
  ],
  [
    2025,
    [
      'Armenia tưởng nhớ bốn binh sĩ',
      'Ngày 13/2, tại Nerkin Hand, người dân đặt hoa cho bốn binh sĩ Armenia thiệt mạng vì đạn từ phía Azerbaijan.',
    ],
  ],
  [
    2023,
    [
      'Armenia vắng mặt ở CSTO',
      'Ngày 23/11, Thủ tướng Armenia Nikol Pashinyan không dự hội nghị thượng đỉnh CSTO ở Minsk; Tổng thống Nga Vladimir Putin nói tiếc.',
    ],
  ],
  [
    2025,
    [
      'Hai ngoại trưởng bàn nốt hòa ước',
      'Ngày 28/2, Ngoại trưởng Armenia Ararat Mirzoyan và người đồng cấp Azerbaijan Jeyhun Bayramov đàm phán trực tuyến về hòa ước.',
      longWar,
    ],
  ],
  [
    2025,
    [
      'Ông Pashinyan tới Paris',
      'Ngày 17/2, Thủ tướng Armenia Nikol Pashinyan gặp Tổng thống Pháp Emmanuel Macron ở Paris sau hội nghị Munich.',
      longWar,
    ],
  ],
  [
    2025,
    [
      'Quan hệ Nga - Azerbaijan nguội lạnh',
      'Ngày 19/8, Tổng thống Nga Vladimir Putin điện đàm với Tổng thống Azerbaijan Ilham Aliyev, nhắc chuyến thăm Baku.',
    ],
  ],
  [
    2025,
    [
      'Dân về Lachin',
      'Ngày 26/8, Azerbaijan đưa thêm 20 gia đình về thành phố Lachin trong Ngày Thành phố Lachin.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'Azerbaijan nhớ tướng Hashimov',
      'Ngày 12/7, tại Tovuz, người dân viếng mộ tướng Polad Hashimov, thiệt mạng trong giao tranh với Armenia ở biên giới.',
    ],
  ],
  [
    2017,
    [
      'Karabakh vẫn căng thẳng',
      'Ngày 2/4, Bộ Quốc phòng Azerbaijan nói Armenia vi phạm ngừng bắn 120 lần trong một ngày trên tuyến tiếp xúc Nagorno-Karabakh.',
      longWar,
    ],
  ],
  [
    2021,
    [
      'Hai ngoại trưởng gặp nhau ở Paris',
      'Ngày 10/11, Ngoại trưởng Armenia Ararat Mirzoyan và người đồng cấp Azerbaijan Jeyhun Bayramov gặp nhau tại Paris với nhóm Minsk.',
      longWar,
    ],
  ],
  [
    2021,
    [
      'Một dân thường Armenia bị bắn chết',
      'Ngày 9/10, một nông dân ở Martakert thuộc Nagorno-Karabakh bị lính Azerbaijan bắn chết, phía Armenia nói.',
      longWar,
    ],
  ],
  [
    2021,
    [
      'Armenia kiện Azerbaijan ra tòa',
      'Ngày 14/10, Tòa Công lý Quốc tế ở La Haye bắt đầu phiên điều trần vụ Armenia kiện Azerbaijan liên quan chiến tranh Nagorno-Karabakh.',
      longWar,
    ],
  ],
  [
    2025,
    [
      'Ông Trump khoe chấm dứt xung đột',
      'Ngày 5/10, Tổng thống Mỹ Donald Trump nói ông đã chấm dứt chiến tranh giữa Armenia và Azerbaijan.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'Lại nổ súng ở biên giới',
      'Ngày 28/9, ba binh sĩ Armenia thiệt mạng khi quân Azerbaijan tấn công bằng súng cối ở biên giới phía đông, Bộ Quốc phòng Armenia nói.',
      longWar,
    ],
  ],
  [
    2022,
    [
      'CSTO cử đoàn tới Armenia',
      'Ngày 20/9, đoàn CSTO tới biên giới Armenia sau các vụ tấn công của Azerbaijan tuần trước; Nga kêu gọi ngừng bắn.',
      longWar,
    ],
  ],
  [
    2023,
    [
      'Cảnh báo nạn đói ở Karabakh',
      'Ngày 8/8, cựu công tố viên Tòa Hình sự Quốc tế nói việc chặn hành lang Lachin ở Nagorno-Karabakh là diệt chủng.',
      longWar,
    ],
  ],
  [
    2024,
    [
      'Yerevan tưởng niệm nạn nhân vụ nổ kho nhiên liệu',
      'Ngày 25/9, thân nhân những người chết trong vụ nổ kho nhiên liệu gần Stepanakert làm lễ cầu nguyện.',
    ],
  ],
  [
    2026,
    [
      'UAE và Azerbaijan ký thỏa thuận năng lượng',
      'Ngày 10/7, Tổng thống Azerbaijan Ilham Aliyev gặp lãnh đạo UAE tại Abu Dhabi bàn năng lượng.',
      sixWeeks,
    ],
  ],
  [
    2026,
    [
      'Mỹ, Armenia họp về tuyến TRIPP',
      'Ngày 8/8, quan chức Mỹ và Armenia tại Yerevan nói tuyến TRIPP sẽ khởi công trong năm nay.',
      sixWeeks,
    ],
  ],
  [
    2024,
    [
      'Mỹ viện trợ Armenia',
      'Ngày 14/1, Ngoại trưởng Mỹ Antony Blinken điện đàm với Ngoại trưởng Armenia Ararat Mirzoyan về viện trợ.',
      sixWeeks,
    ],
  ],
  [
    2025,
    [
      'Ông Pashinyan trả lời phỏng vấn',
      'Ngày 24/10, Thủ tướng Armenia Nikol Pashinyan nói Armenia và Azerbaijan sẽ ký hòa ước; ông gặp các nghị sĩ ở Yerevan.',
      sixWeeks,
    ],
  ],
  [
    2025,
    [
      'Tổng thống Gruzia chúc năm mới',
      'Ngày 29/12, Tổng thống Gruzia Mikheil Kavelashvili tiếp các đại sứ tại Tbilisi.',
    ],
  ],
  [
    2023,
    [
      'Tổng thống Gruzia thăm Brussels',
      'Ngày 14/12, Tổng thống Gruzia Salome Zourabichvili mừng quyết định của EU tại Brussels, người dân Tbilisi xuống đường ăn mừng.',
    ],
  ],
  [
    2025,
    ['Iran và Azerbaijan bàn hợp tác', 'Ngày 27/1, đại sứ Azerbaijan tại Tehran gặp quan chức Iran bàn đường sắt.'],
  ],
  [
    2025,
    [
      'Iran tưởng niệm ông Raisi',
      'Ngày 19/5, Iran tưởng niệm Tổng thống Ebrahim Raisi thiệt mạng trong vụ rơi trực thăng gần biên giới Azerbaijan.',
    ],
  ],
  [
    2023,
    [
      'Quân Nga ở Karabakh đổi quân',
      'Ngày 12/6, lực lượng gìn giữ hòa bình Nga ở Nagorno-Karabakh đón đơn vị mới tại sân bay gần Stepanakert.',
      sixWeeks,
    ],
  ],
  [
    2023,
    [
      'Armenia cần giúp người di tản',
      'Ngày 4/10, Liên hợp quốc nói hơn 100.000 người đã rời Nagorno-Karabakh; Stepanakert gần như trống vắng.',
      sixWeeks,
    ],
  ],
  [
    2022,
    [
      'Ganja nhớ đêm tên lửa',
      'Người dân Ganja ngày 11/10 đặt hoa tại nơi tên lửa rơi, hàng chục người thiệt mạng.',
      sixWeeks,
    ],
  ],
  [2023, ['Azerbaijan mở trường ở Barda', 'Ngày 28/10, Tổng thống Aliyev khánh thành trường học ở Barda.', sixWeeks]],
  [
    2024,
    [
      'Ganja đón nhà đầu tư',
      'Ngày 17/10, diễn đàn đầu tư mở ra tại Ganja, thành phố lớn thứ hai của Azerbaijan.',
      sixWeeks,
    ],
  ],
  [
    2021,
    ['Thảo luận quốc tế Geneva', 'Ngày 30/10, các đoàn Gruzia, Nga, Abkhazia chuẩn bị vòng thảo luận tại Geneva.'],
  ],
  [
    2024,
    ['Giáo hội Armenia lên tiếng', 'Ngày 27/6, Tòa Thánh Etchmiadzin ra thông cáo chỉ trích Thủ tướng Pashinyan.'],
  ],
  [
    2023,
    [
      'Mỹ muốn nối lại đàm phán',
      'Ngày 7/11, tại Washington, Bộ Ngoại giao Mỹ nói muốn Ngoại trưởng Armenia Mirzoyan và Ngoại trưởng Azerbaijan Bayramov sớm đàm phán.',
      sixWeeks,
    ],
  ],
  [
    2023,
    [
      'Nga và Armenia lạnh nhạt',
      'Ngày 31/10, Tổng thống Nga Vladimir Putin nói sẽ gặp Thủ tướng Armenia Pashinyan; Tổng thống Aliyev cũng được mời.',
      sixWeeks,
    ],
  ],
  [
    2022,
    [
      'Ông Aliyev hủy cuộc gặp ở Brussels',
      'Ngày 26/11, Baku nhắc lại Tổng thống Aliyev sẽ không gặp Thủ tướng Pashinyan tại Brussels nếu có Tổng thống Pháp Macron.',
      sixWeeks,
    ],
  ],
  [
    2022,
    [
      'Hai ngoại trưởng gặp nhau ở Tbilisi',
      'Ngày 16/7, Ngoại trưởng Armenia Mirzoyan và Ngoại trưởng Azerbaijan Bayramov gặp nhau tại Tbilisi, Gruzia.',
      sixWeeks,
    ],
  ],
  [
    2024,
    [
      'Yerevan: ngày thứ ba biểu tình',
      'Ngày 12/5, hàng nghìn người biểu tình ở Yerevan phản đối trao làng cho Azerbaijan.',
      sixWeeks,
    ],
  ],
  [
    2021,
    ['Armenia mừng độc lập', 'Ngày 21/9, Armenia mừng ngày độc lập, Thủ tướng Pashinyan đặt hoa ở Yerablur.', sixWeeks],
  ],
  [2025, ['Gruzia áp dụng luật mới', 'Ngày 28/5, Quốc hội Gruzia ở Tbilisi bàn luật về người nước ngoài sở hữu đất.']],
  [2022, ['Armenia thay quan chức', 'Ngày 16/11, một thứ trưởng ngoại giao Armenia từ chức tại Yerevan.', sixWeeks]],
]
