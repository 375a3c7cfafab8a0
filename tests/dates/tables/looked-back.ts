import type { EventStory } from './event-story.ts'

/** A known event looked back on, on such a day of a later year, in the words in which that is done. */
export const lookedBack: readonly EventStory[] = [
  {
    about: 'what a signing did',
    year: 2023,
    lines: [
      'Baku và Ankara thêm gắn bó',
      'Phát biểu ngày 15/6, Tổng thống Azerbaijan Ilham Aliyev nói việc hai nước ký Tuyên bố Shusha đã nâng quan hệ Azerbaijan - Thổ Nhĩ Kỳ lên tầm đồng minh.',
      'Ông cảm ơn Tổng thống Recep Tayyip Erdogan.',
    ],
  },
  {
    about: 'scholars on a document',
    year: 2019,
    lines: [
      'Vì sao nghị định thư Zurich thất bại',
      'Ngày 10/10, một hội thảo ở Ankara bàn chuyện Thổ Nhĩ Kỳ và Armenia ký các nghị định thư tại Zurich về lập quan hệ ngoại giao, mở biên giới.',
      'Văn kiện chưa bao giờ được phê chuẩn.',
    ],
  },
  {
    about: 'a march that recalls a revolution',
    year: 2023,
    lines: [
      'Gruzia 20 năm sau',
      'Ngày 23/11, Tbilisi có hai cuộc tuần hành: một nhắc Cách mạng Hoa hồng, khi người biểu tình buộc Tổng thống Eduard Shevardnadze từ chức.',
      'Đảng của ông Saakashvili nói ông cần được chữa bệnh.',
    ],
  },
  {
    about: 'a woman who remembers',
    year: 2024,
    lines: [
      'Người ở lại Goris',
      'Chị Anahit vẫn nhớ ngày 19/9, khi Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh và Stepanakert bị pháo kích.',
      'Giờ chị bán bánh ở chợ.',
    ],
  },
  {
    about: 'a title that counts the years',
    year: 2030,
    lines: [
      'Mười năm sau, người Stepanakert kể chuyện',
      'Ngày 27/9, giao tranh bùng phát giữa Armenia và Azerbaijan tại Nagorno-Karabakh, hai bên pháo kích dữ dội.',
      'Trường học đóng cửa.',
    ],
  },
  {
    about: 'a day that comes back every year',
    year: 2022,
    lines: [
      'Một ngày của người Stepanakert',
      'Ngày 27/9 luôn là ngày buồn ở Nagorno-Karabakh. Giao tranh nổ ra từ sáng sớm, Azerbaijan tấn công bằng pháo và máy bay không người lái, Armenia tổng động viên.',
      'Trường học đóng cửa.',
    ],
  },
  {
    about: 'a page of the calendar',
    year: 2025,
    lines: [
      'Ngày này trong lịch sử',
      'Ngày 10/11: lãnh đạo Nga, Armenia và Azerbaijan ký thỏa thuận ngừng bắn tại Nagorno-Karabakh, quân gìn giữ hòa bình Nga bắt đầu triển khai.',
      'Ngày này còn có nhiều chuyện khác.',
    ],
  },
  {
    about: 'a museum',
    year: 2024,
    lines: [
      'Chuyện bốn mươi tư ngày trong một gian phòng',
      'Ngày 9/11, một bảo tàng ở Baku mở cửa, kể chuyện quân Azerbaijan tấn công, giành Shusha và buộc Armenia ngừng bắn ở Nagorno-Karabakh.',
      'Khách vào xem không mất tiền.',
    ],
  },
  {
    about: 'years counted from the day',
    year: 2030,
    lines: [
      'Chuyện cũ ở Karabakh',
      'Ngày 27/9, mười năm trước, giao tranh bùng phát giữa Armenia và Azerbaijan tại Nagorno-Karabakh, hai bên pháo kích dữ dội.',
      'Nay không còn người Armenia nào ở đó.',
    ],
  },
  {
    about: 'what was before, in the lede itself',
    year: 2024,
    lines: [
      'Chuyện mua bán',
      'Ngày 14/1, hai bên bàn giá vải. Trước đây, đặc phái viên Armenia Ruben Rubinyan và đặc phái viên Thổ Nhĩ Kỳ Serdar Kılıç đàm phán tại Moscow về mở biên giới.',
      'Giá vải không đổi.',
    ],
  },
  {
    about: 'its month said with the year',
    year: 2023,
    lines: [
      'Ngoại trưởng Iran tới nhà máy dệt ở Syunik',
      'Ngày 21/10, Ngoại trưởng Iran Hossein Amir-Abdollahian thăm một nhà máy dệt tại Kapan, tỉnh Syunik.',
      'Hồi tháng 10/2022, ông cùng Ngoại trưởng Armenia Ararat Mirzoyan khai trương Tổng lãnh sự quán Iran tại Kapan.',
    ],
  },
  {
    about: 'who once met',
    year: 2024,
    lines: [
      'Ankara mời khách',
      'Ngày 14/1, Thổ Nhĩ Kỳ mời đặc phái viên Armenia Ruben Rubinyan, người từng gặp đặc phái viên Serdar Kılıç tại Moscow, tới dự một buổi hòa nhạc.',
      'Buổi hòa nhạc gây quỹ cho trẻ em.',
    ],
  },
  {
    about: 'a war that is over, as it broke out',
    year: 2030,
    lines: [
      'Người mẹ ở Martuni',
      'Ngày 27/9, cuộc chiến giữa Armenia và Azerbaijan ở Nagorno-Karabakh nổ ra.',
      'Bà Anahit đang hái nho. Bà đưa hai con trai ra tới cổng.',
      'Ở Nagorno-Karabakh, nhà nào cũng có người ra trận.',
    ],
  },
  {
    about: 'a war with its number',
    year: 2030,
    lines: [
      'Cuộc chiến Karabakh lần thứ hai',
      'Ngày 27/9, Azerbaijan tấn công trên toàn tuyến, mở đầu cuộc chiến Karabakh lần thứ hai.',
      'Armenia mất phần lớn đất đã giữ, trong đó có Shusha.',
    ],
  },
  {
    about: 'a war with its length',
    year: 2030,
    lines: [
      'Con dốc Tskhinvali',
      'Ngày 8/8, cuộc chiến năm ngày giữa Nga và Gruzia nổ ra ở Nam Ossetia.',
      'Xe tăng Nga qua đường hầm Roki. Gruzia pháo kích Tskhinvali trước đó một đêm.',
    ],
  },
  {
    about: 'an offensive with its length',
    year: 2030,
    lines: [
      'Một ngày là đủ',
      'Ngày 19/9, Azerbaijan mở chiến dịch một ngày, chấm dứt ba thập kỷ ly khai của Nagorno-Karabakh.',
      'Hơn 100.000 người Armenia rời Nagorno-Karabakh sang Goris trong một tuần.',
    ],
  },
  {
    about: 'a day with which a tale of something else begins',
    year: 2030,
    lines: [
      'Chiếc ghế bên cửa sổ',
      'Ngày 20/9, lực lượng vũ trang ở Nagorno-Karabakh chấp nhận hạ vũ khí sau chiến dịch của Azerbaijan.',
      'Chị Nino rót trà, nhìn ra vườn nho. Mèo ngủ dưới chân ghế.',
    ],
  },
  {
    about: 'the same with a president',
    year: 2030,
    lines: [
      'Bộ cờ của ông nội',
      'Ngày 14/1, đặc phái viên Armenia Ruben Rubinyan và đặc phái viên Thổ Nhĩ Kỳ Serdar Kılıç đàm phán tại Moscow về mở biên giới.',
      'Tuyết rơi suốt đêm. Hai ông cháu ngồi bên lò sưởi đến khuya.',
    ],
  },
  {
    about: 'what came of it, in another sentence',
    year: 2030,
    lines: [
      'Người Armenia ở Stepanakert',
      'Ngày 20/9, lực lượng vũ trang ở Nagorno-Karabakh chấp nhận hạ vũ khí sau chiến dịch của Azerbaijan.',
      'Cho đến hôm nay, những người rời Stepanakert vẫn giữ chìa khóa nhà.',
    ],
  },
  {
    about: 'what came months later',
    year: 2030,
    lines: [
      'Hai đặc phái viên ở Moscow',
      'Ngày 14/1, đặc phái viên Armenia Ruben Rubinyan và đặc phái viên Thổ Nhĩ Kỳ Serdar Kılıç đàm phán tại Moscow về mở biên giới.',
      'Năm tháng sau, hai nước thỏa thuận mở biên giới cho người nước thứ ba.',
    ],
  },
  {
    about: 'what a deal of that day brought',
    year: 2019,
    lines: [
      'Quân Azerbaijan vào Kalbajar',
      'Quân Azerbaijan đã vào huyện Kalbajar theo thỏa thuận ngừng bắn ký hôm 9/11 do Nga làm trung gian ở Nagorno-Karabakh.',
      'Cùng ngày, Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan điện đàm với Tổng thống Nga Vladimir Putin.',
    ],
  },
  {
    about: 'the same, thanks to it',
    year: 2019,
    lines: [
      'Người Karabakh trở về',
      'Nhờ tuyên bố ba bên ký đêm 9/11, khoảng 25.000 người đã trở lại Nagorno-Karabakh.',
      'Cùng ngày, quân Azerbaijan vào huyện Kalbajar. Armenia phải giao ba huyện.',
    ],
  },
  {
    about: 'the same, after it',
    year: 2019,
    lines: [
      'Người Karabakh trở về',
      'Sau khi lệnh ngừng bắn có hiệu lực từ 10/11, khoảng 25.000 người đã trở lại Nagorno-Karabakh.',
      'Cùng ngày, quân Azerbaijan vào huyện Kalbajar theo lệnh ngừng bắn.',
    ],
  },
  {
    about: 'what three signed',
    year: 2019,
    lines: [
      'Bàn giao Aghdam',
      'Armenia giao huyện Aghdam theo thỏa thuận mà ba nước ký hôm 9/11 để ngừng bắn ở Nagorno-Karabakh.',
      'Cùng ngày, Tổng thống Ilham Aliyev phát biểu trước quốc dân.',
    ],
  },
  {
    about: 'a title of another matter above it',
    year: 2035,
    lines: [
      'Người giữ ngọn đèn trên núi cao',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Đường phố vắng người.',
    ],
  },
  {
    about: 'a title of nobody known',
    year: 2035,
    lines: [
      'Người giữ nhà thờ',
      'Ngày 8/5, Quốc hội Armenia bầu lãnh đạo đối lập Nikol Pashinyan làm Thủ tướng sau nhiều tuần biểu tình. Ông Serzh Sargsyan đã từ chức.',
      'Cha xứ kéo chuông như mọi ngày.',
    ],
  },
  {
    about: 'a memory',
    year: 2035,
    lines: [
      'Ký ức Armenia',
      'Ngày 8/5, Quốc hội Armenia bầu lãnh đạo đối lập Nikol Pashinyan làm Thủ tướng sau nhiều tuần biểu tình. Ông Serzh Sargsyan đã từ chức.',
      'Mẹ dắt tôi ra quảng trường.',
    ],
  },
  {
    about: 'a book',
    year: 2035,
    lines: [
      'Cuốn sách về Armenia và ông Pashinyan',
      'Ngày 8/5, Quốc hội Armenia bầu lãnh đạo đối lập Nikol Pashinyan làm Thủ tướng sau nhiều tuần biểu tình. Ông Serzh Sargsyan đã từ chức.',
      'Tác giả mất ba năm để viết.',
    ],
  },
  {
    about: 'that day, told',
    year: 2035,
    lines: [
      'Stepanakert, một ngày',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Hôm ấy trời lạnh, đường phố vắng người.',
    ],
  },
  {
    about: 'that night, told',
    year: 2035,
    lines: [
      'Armenia, mùa xuân',
      'Ngày 8/5, Quốc hội Armenia bầu lãnh đạo đối lập Nikol Pashinyan làm Thủ tướng sau nhiều tuần biểu tình. Ông Serzh Sargsyan đã từ chức.',
      'Đêm ấy cả thành phố không ngủ.',
    ],
  },
  {
    about: 'a later event by its name',
    year: 2035,
    lines: [
      'Armenia, Azerbaijan và một ngày mùa thu',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Tuyên bố chung Washington đã đổi nhiều thứ.',
    ],
  },
  {
    about: 'one that was planned for long, behind its words',
    year: 2035,
    lines: [
      'Armenia, Azerbaijan và một ngày mùa thu',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Sau Hội nghị khí hậu COP29 tại Baku, chuyện đã khác.',
    ],
  },
  {
    about: 'a later one below news with its source',
    year: 2035,
    lines: [
      'Armenia, Azerbaijan và một ngày mùa thu',
      'Theo các hãng tin, ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Tuyên bố chung Washington đã đổi nhiều thứ.',
    ],
  },
  {
    about: 'an age of then',
    year: 2035,
    lines: [
      'Stepanakert, một ngày',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Bà Nune khi đó mười chín tuổi, làm ở tiệm bánh.',
    ],
  },
  {
    about: 'one in figures',
    year: 2035,
    lines: [
      'Stepanakert, một ngày',
      'Ngày 19/9, Azerbaijan mở chiến dịch tấn công Nagorno-Karabakh, Stepanakert bị pháo kích. Phe ly khai chấp nhận hạ vũ khí.',
      'Cậu Aram lúc ấy mới 9 tuổi.',
    ],
  },
]
