import type { EventStory } from './event-story.ts'

/** The day of a document that a story names, told without another word of what ended. */
export const signed: readonly EventStory[] = [
  {
    about: 'three leaders sign',
    year: 2020,
    lines: [
      'Lãnh đạo ba nước đặt bút',
      'Đêm 9/11, Tổng thống Nga Vladimir Putin, Tổng thống Azerbaijan Ilham Aliyev và Thủ tướng Armenia Nikol Pashinyan ký tuyên bố ba bên về Nagorno-Karabakh.',
      'Lực lượng gìn giữ hòa bình Nga sẽ đóng dọc tuyến tiếp xúc.',
    ],
  },
  {
    about: 'the document made public',
    year: 2020,
    lines: [
      'Mọi hoạt động quân sự dừng lại từ 0 giờ',
      'Rạng sáng 10/11, lãnh đạo Nga, Armenia và Azerbaijan công bố tuyên bố ba bên về Nagorno-Karabakh.',
      'Hai bên giữ nguyên vị trí.',
    ],
  },
  {
    about: 'one who signed explains himself',
    year: 2020,
    lines: [
      'Thủ tướng Armenia: quyết định vô cùng đau đớn',
      'Ông Nikol Pashinyan ngày 10/11 cho biết đã ký tuyên bố ba bên với Nga và Azerbaijan về Nagorno-Karabakh.',
      'Người dân Yerevan tràn xuống đường.',
    ],
  },
  {
    about: 'the streets after the signing',
    year: 2020,
    lines: [
      'Baku ăn mừng',
      'Người dân Baku ngày 10/11 đổ ra đường mừng tuyên bố ba bên vừa được ký về Nagorno-Karabakh.',
      'Tổng thống Ilham Aliyev gọi đây là thắng lợi. Armenia phải rút quân.',
    ],
  },
  {
    about: 'the document as what was signed that night',
    year: 2020,
    lines: [
      'Nagorno-Karabakh im tiếng súng sau nhiều tuần',
      'Tuyên bố ba bên được lãnh đạo Nga, Azerbaijan và Armenia ký đêm 9/11 có hiệu lực từ 0 giờ ngày 10/11 (giờ Moscow).',
      'Theo văn kiện, hai bên dừng ở nơi đang đứng.',
    ],
  },
  {
    about: 'the document that one man signed',
    year: 2020,
    lines: [
      'Yerevan phẫn nộ',
      'Ngày 10/11, người dân Yerevan tràn xuống đường vì bản tuyên bố ba bên về Nagorno-Karabakh mà ông Pashinyan ký đêm 9/11.',
      'Ở Baku, người ta ăn mừng.',
    ],
  },
]

/** The same document on such a day of a later year. */
export const recalled: readonly EventStory[] = [
  {
    about: 'still a foundation',
    year: 2022,
    lines: [
      'Nga: văn kiện vẫn còn giá trị',
      'Bộ Ngoại giao Nga ngày 9/11 nói tuyên bố ba bên vẫn là nền tảng để Armenia và Azerbaijan bình thường hóa quan hệ.',
      'Tình hình Nagorno-Karabakh vẫn phức tạp.',
    ],
  },
  {
    about: 'not carried out',
    year: 2021,
    lines: [
      'Azerbaijan trách Armenia',
      'Ngày 10/11, Bộ Ngoại giao Azerbaijan nói Armenia chưa thực hiện tuyên bố ba bên về Nagorno-Karabakh.',
      'Yerevan bác bỏ.',
    ],
  },
  {
    about: 'its year said',
    year: 2022,
    lines: [
      'Ông Pashinyan bị chất vấn',
      'Thủ tướng Armenia Nikol Pashinyan ngày 10/11 bị nghị sĩ chất vấn vì ký tuyên bố ba bên năm 2020 với Nga và Azerbaijan về Nagorno-Karabakh.',
      'Ông nói không còn cách nào khác.',
    ],
  },
  {
    about: 'the year of its truce said',
    year: 2022,
    lines: [
      'Ông Pashinyan bị chất vấn',
      'Thủ tướng Armenia Nikol Pashinyan ngày 10/11 bị nghị sĩ chất vấn vì thỏa thuận ngừng bắn năm 2020 với Nga và Azerbaijan về Nagorno-Karabakh.',
      'Ông nói không còn cách nào khác.',
    ],
  },
  {
    about: 'the year of its truce said on a day soon after',
    year: 2022,
    lines: [
      'Ông Pashinyan bị chất vấn',
      'Thủ tướng Armenia Nikol Pashinyan ngày 12/11 bị nghị sĩ chất vấn. Họ hỏi về thỏa thuận ngừng bắn năm 2020 với Nga và Azerbaijan về Nagorno-Karabakh.',
      'Ông nói không còn cách nào khác.',
    ],
  },
  {
    about: 'once signed under duress',
    year: 2021,
    lines: [
      'Ông Aliyev phát biểu tại Shusha',
      'Tổng thống Azerbaijan Ilham Aliyev ngày 9/11 nói Armenia từng buộc phải ký tuyên bố ba bên về Nagorno-Karabakh.',
      'Ông tới xem một con đường mới.',
    ],
  },
  {
    about: 'years after the signing',
    year: 2022,
    lines: [
      'Hòa bình vẫn xa',
      'Ngày 9/11, hai năm sau khi Nga, Armenia và Azerbaijan ký tuyên bố ba bên về Nagorno-Karabakh, dân biên giới vẫn sống trong lo âu.',
      'Quân Nga vẫn ở đó.',
    ],
  },
  {
    about: 'those who came back since',
    year: 2021,
    lines: [
      'Người Karabakh trở về',
      'Bộ Quốc phòng Nga ngày 10/11 cho biết hơn 50.000 người đã trở về Nagorno-Karabakh kể từ khi ký tuyên bố ba bên với Armenia và Azerbaijan.',
      'Xe chở hàng vẫn đi qua Lachin.',
    ],
  },
  {
    about: 'its signing judged, days later in the year',
    year: 2021,
    lines: [
      'Ông Putin nói về Karabakh',
      'Tổng thống Nga Vladimir Putin ngày 12/11 nói việc Armenia và Azerbaijan ký tuyên bố ba bên về Nagorno-Karabakh là đúng.',
      'Ông phát biểu tại Moscow.',
    ],
  },
  {
    about: 'its signing called to mind, days later in the year',
    year: 2021,
    lines: [
      'Ông Putin nói về Karabakh',
      'Tổng thống Nga Vladimir Putin ngày 14/11 nhắc rằng Armenia và Azerbaijan đã ký tuyên bố ba bên về Nagorno-Karabakh.',
      'Ông phát biểu tại Moscow.',
    ],
  },
  {
    about: 'what would have been without it',
    year: 2021,
    lines: [
      'Ông Pashinyan trả lời chất vấn',
      'Thủ tướng Armenia Nikol Pashinyan ngày 10/11 nói nếu không ký tuyên bố ba bên với Nga và Azerbaijan, Nagorno-Karabakh đã mất hết.',
      'Ông phát biểu tại Quốc hội.',
    ],
  },
  {
    about: 'quiet since another was signed',
    year: 2026,
    lines: [
      'Biên giới yên tĩnh',
      'Ngoại trưởng Armenia Ararat Mirzoyan ngày 8/8 nói từ khi ký Tuyên bố Washington với Azerbaijan, biên giới yên tĩnh.',
      'Tổng thống Donald Trump gửi thư chúc mừng.',
    ],
  },
  {
    about: 'an article of it',
    year: 2021,
    lines: [
      'Bàn chuyện mở đường',
      'Ngày 10/11, phó thủ tướng ba nước Nga, Armenia và Azerbaijan họp về điều 9 của tuyên bố ba bên.',
      'Họ bàn việc mở đường qua Nagorno-Karabakh.',
    ],
  },
  {
    about: 'years after it was signed, the verb at its end',
    year: 2022,
    lines: [
      'Hòa bình vẫn xa',
      'Ngày 9/11, hai năm sau khi tuyên bố ba bên được lãnh đạo Nga, Azerbaijan và Armenia ký, Nagorno-Karabakh vẫn chưa yên.',
      'Quân Nga vẫn ở đó.',
    ],
  },
  {
    about: 'signed and not carried out',
    year: 2021,
    lines: [
      'Yerevan họp bàn',
      'Thủ tướng Armenia ngày 9/11 nói tuyên bố ba bên mà Nga, Azerbaijan và Armenia đã ký không được thực hiện ở Nagorno-Karabakh.',
      'Moscow kêu gọi hai bên kiềm chế.',
    ],
  },
  {
    about: 'kept to, by the night on which it was signed',
    year: 2021,
    lines: [
      'Nga kiểm điểm một văn kiện',
      'Bộ Ngoại giao Nga ngày 12/11 nói tuyên bố ba bên được lãnh đạo Nga, Azerbaijan và Armenia ký đêm 9/11 vẫn được tuân thủ ở Nagorno-Karabakh.',
      'Moscow kêu gọi hai bên kiềm chế.',
    ],
  },
]
