/** Words that open sentences and are no part of a name before them, as printed with a capital. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `Ông|Bà|Anh|Chị|Theo|Trong|Tại|Ngày|Sáng|Chiều|Tối|Đêm|Hôm|Sau|Trước|Khi|Nếu|Vì|Do|Tuy|Nhưng|Song|Và|Với|Từ|Đến|Để|Ở|Trên|Dưới|Cùng|Còn|Các|Những|Một|Hai|Ba|Bốn|Năm|Nhiều|Mỗi|Mọi|
  Đây|Đó|Này|Việc|Cuộc|Người|Tổng|Thủ|Chủ|Bộ|Chính|Phía|Giới|Nước|Hãng|Tờ|Phát|Vào|Ngoài|Bên|Đáng|Hiện|Mới|Tuyên|Đại|Quân|Lực|Liên|Được|Không|Chỉ|Cũng|Đã|Tới|Gần|Hơn|Khoảng|Vẫn|Bởi|Qua|Nhờ|Thay|Mặc|Dù`
    .split('|')
    .map((word) => word.trim()),
)
