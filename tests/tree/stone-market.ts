/** A made-up story that tests read with something around it. */
export const title = 'Yerevan mở lại chợ đá Vernissage sau trận lũ'

export const lede =
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi gần nửa số quầy hàng.'

export const story = [
  lede,
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
]

export const longStory = [
  ...story,
  'Người bán kỳ cựu nhất chợ, ông Hakob, nói ông đã thấy nước lên ba lần và lần nào cũng dựng lại quầy.',
]
