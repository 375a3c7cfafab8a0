import type { EventStory } from './event-story.ts'

/** Stories of known events that have a twin: the same people or matter in another year, or the same day. */
export const toldTwins: readonly EventStory[] = [
  {
    about: 'an ambassador called home, the second time',
    year: 2026,
    lines: [
      'Nga triệu đại sứ ở Armenia về nước',
      'Bộ Ngoại giao Nga ngày 30/5 cho biết đại sứ Sergei Kopyrkin được gọi về Moscow tham vấn vì Armenia xích lại gần EU.',
      'Một ngày trước, Liên minh Kinh tế Á - Âu đòi Armenia trưng cầu ý dân.',
    ],
  },
  {
    about: 'an ambassador called home, the first time',
    year: 2024,
    lines: [
      'Nga triệu đại sứ ở Armenia về tham vấn',
      'Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova ngày 24/5 xác nhận đại sứ Sergei Kopyrkin được triệu hồi về Moscow.',
    ],
  },
  {
    about: 'the Armenian leader before the deputies of Europe',
    year: 2023,
    lines: [
      'Ông Pashinyan tới Strasbourg',
      'Ngày 17/10, Thủ tướng Armenia Nikol Pashinyan phát biểu tại Nghị viện châu Âu, trách đồng minh không giúp khi người dân rời Nagorno-Karabakh.',
      'Chủ tịch Nghị viện châu Âu Roberta Metsola đón ông.',
    ],
  },
  {
    about: 'a prime minister sentenced',
    year: 2026,
    lines: [
      'Cựu Thủ tướng Gruzia nhận án tù',
      'Ngày 12/1, tòa án ở Tbilisi phạt ông Irakli Garibashvili năm năm tù vì rửa tiền.',
    ],
  },
  {
    about: 'a leader of Abkhazia steps down',
    year: 2020,
    lines: [
      'Lãnh đạo Abkhazia rời chức vụ',
      'Ngày 12/1, ông Raul Khajimba tuyên bố từ chức tại Sukhumi sau bốn ngày biểu tình.',
    ],
  },
  {
    about: 'from the clinic back to prison',
    year: 2025,
    lines: [
      'Ông Saakashvili rời bệnh viện',
      'Cựu Tổng thống Gruzia Mikheil Saakashvili ngày 12/11 bị đưa từ bệnh viện trở lại nhà tù ở Rustavi.',
    ],
  },
  {
    about: 'a visit of a prime minister to a vote’s winner',
    year: 2024,
    lines: [
      'Thủ tướng Hungary tới Tbilisi',
      'Ông Viktor Orban ngày 28/10 bắt đầu thăm Gruzia và gặp người đồng cấp Irakli Kobakhidze.',
    ],
  },
  {
    about: 'a president in Hanoi',
    year: 2012,
    lines: [
      'Tổng thống Armenia thăm Việt Nam',
      'Ngày 8/6, Chủ tịch nước Trương Tấn Sang hội đàm tại Hà Nội với Tổng thống Armenia Serzh Sargsyan đang thăm chính thức Việt Nam.',
    ],
  },
  {
    about: 'three leaders in Lachin',
    year: 2025,
    lines: [
      'Thượng đỉnh ba bên ở Lachin',
      'Ngày 28/5, Tổng thống Azerbaijan Ilham Aliyev gặp Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan và Thủ tướng Pakistan Shehbaz Sharif tại Lachin.',
    ],
  },
  {
    about: 'the second day of a war that may grow',
    year: 2020,
    lines: [
      'Nguy cơ một cuộc chiến toàn diện ở Karabakh',
      'Ngày 28/9, Armenia và Azerbaijan tiếp tục pháo kích nhau ở Nagorno-Karabakh, nguy cơ một cuộc chiến toàn diện tăng cao.',
      'Nga và Pháp kêu gọi ngừng bắn ở Nagorno-Karabakh.',
    ],
  },
  {
    about: 'a war on its ninth day',
    year: 2020,
    lines: [
      'Cuộc chiến ở Karabakh sang ngày thứ chín',
      'Ngày 5/10, quân Azerbaijan và Armenia tiếp tục giao tranh ở Nagorno-Karabakh, cuộc chiến lan tới Ganja và Stepanakert.',
      'Hai bên pháo kích khu dân cư.',
    ],
  },
  {
    about: 'a deal and what came of it the same day',
    year: 2020,
    lines: [
      'Ba nước ký tuyên bố ngừng bắn ở Karabakh',
      'Ngày 10/11, Nga, Armenia và Azerbaijan ký tuyên bố chấm dứt chiến sự ở Nagorno-Karabakh.',
      'Cùng ngày, quân gìn giữ hòa bình Nga lên đường tới Nagorno-Karabakh. Armenia ngừng bắn.',
    ],
  },
  {
    about: 'a day of its own before what it came after',
    year: 2023,
    lines: [
      'Phe ly khai Karabakh hạ vũ khí',
      'Ngày 20/9, lực lượng ở Nagorno-Karabakh chấp nhận hạ vũ khí sau khi Azerbaijan mở chiến dịch hôm 19/9.',
      'Cùng ngày, người dân Yerevan biểu tình đòi Thủ tướng Nikol Pashinyan từ chức.',
    ],
  },
  {
    about: 'an agency that tells of a signing',
    year: 2020,
    lines: [
      'Ba nước ký tuyên bố ngừng bắn ở Karabakh',
      'Theo hãng tin TASS của Nga ba nước ký tuyên bố chấm dứt chiến sự ở Nagorno-Karabakh ngày 10/11.',
      'Armenia và Azerbaijan ngừng bắn, quân gìn giữ hòa bình Nga lên đường tới Lachin.',
    ],
  },
]

/**
 * Stories whose day, people or place are those of a known event of another year, with their own year. Written for the
 * test: not all that they tell has happened.
 */
export const untoldTwins: readonly (readonly [year: number, lines: readonly string[]])[] = [
  [2024, ['Đại sứ Nga ở Yerevan', 'Ngày 30/5, Đại sứ Nga Sergei Kopyrkin dự lễ khai trương một trường học ở Yerevan.']],
  [2021, ['Biểu tình ở Batumi', 'Ngày 13/1, người dân Batumi biểu tình phản đối dự án xây dựng.']],
  [2019, ['Gyumri tưởng niệm', 'Ngày 12/1, người dân Gyumri tưởng niệm các nạn nhân của vụ thảm sát.']],
  [
    2018,
    ['Hội đàm ở Moscow', 'Ngày 8/10, Tổng thống Nga Vladimir Putin tiếp Thủ tướng Armenia Nikol Pashinyan tại Moscow.'],
  ],
  [
    2021,
    ['Azerbaijan và Thổ Nhĩ Kỳ', 'Ngày 27/8, Ngoại trưởng Jeyhun Bayramov điện đàm với Ngoại trưởng Mevlut Cavusoglu.'],
  ],
  [2016, ['Tòa án Tbilisi xét xử', 'Ngày 27/6, tòa án Tbilisi phạt tù một cựu quan chức Gruzia vì tham ô.']],
  [2021, ['Bóng đá ở Baku', 'Ngày 12/6, hàng nghìn cổ động viên tới Baku xem trận đấu của giải vô địch châu Âu.']],
  [
    2019,
    [
      'Cộng đồng người Việt',
      'Ngày 16/6, công dân Việt Nam ở Azerbaijan gặp mặt, có đại diện Đại sứ quán Việt Nam tại Nga.',
    ],
  ],
  [
    2022,
    [
      'Đại sứ mới ở Yerevan',
      'Ngày 31/8, một đại sứ trình quốc thư lên Tổng thống Armenia Vahagn Khachaturyan tại Yerevan.',
    ],
  ],
  [2016, ['Án tù ở Gruzia', 'Ngày 12/1, tòa án Tbilisi phạt một cựu thứ trưởng Gruzia năm năm tù vì rửa tiền.']],
  [2018, ['Nhà tù Gruzia', 'Ngày 12/11, một cựu bộ trưởng Gruzia được đưa từ nhà tù tới bệnh viện ở Tbilisi.']],
  [2020, ['Giáo hội Gruzia', 'Ngày 17/3, Giáo hội Chính thống Gruzia kêu gọi giáo dân Tbilisi ở nhà.']],
  [2017, ['Abkhazia bầu nghị viện', 'Ngày 12/3, cử tri Abkhazia bỏ phiếu bầu nghị viện ở Sukhumi.']],
  [2019, ['Belarus và Azerbaijan', 'Ngày 17/5, Tổng thống Alexander Lukashenko điện đàm với Tổng thống Ilham Aliyev.']],
  [
    2022,
    ['Kazakhstan và Armenia', 'Ngày 15/10, Tổng thống Kassym-Jomart Tokayev điện đàm với Thủ tướng Nikol Pashinyan.'],
  ],
  [
    2023,
    [
      'Nga nói về Nam Kavkaz',
      'Ngày 11/2, người phát ngôn Điện Kremlin Dmitry Peskov nói về quan hệ với Armenia và Azerbaijan.',
    ],
  ],
  [2019, ['Sân bay ở Yerevan', 'Ngày 31/7, Armenia khánh thành nhà ga mới tại Sân bay Zvartnots.']],
  [
    2021,
    ['Điện hạt nhân Armenia', 'Ngày 30/8, Armenia ký thỏa thuận thay thiết bị tại Nhà máy điện hạt nhân Metsamor.'],
  ],
  [2022, ['Việt Nam ở Baku', 'Ngày 24/10, đoàn doanh nghiệp Việt Nam hội đàm về thương mại tại Baku.']],
]
