/** Before what a ministry or committee is in charge of: `bộ Quốc Phòng`. */
export const officeWords: ReadonlySet<string> = toSet('bộ|trưởng|ban|cục|viện|sở|ngành|vụ|phủ|và')

/** Before the name of a gun, a missile, a vehicle or an aircraft; such a name may stand behind them too. */
export const things: ReadonlySet<string> = toSet(
  'pháo|cối|súng|đạn|bom|mìn|radar|drone|uav|xe tăng|tên lửa|thiết giáp|bọc thép|trực thăng|máy bay|tiêm kích|cường kích|' +
    'chiến hạm|tàu ngầm|người lái|hệ thống|tổ hợp',
)

/** Before the name of a place. */
export const placeWords: ReadonlySet<string> = toSet(
  'phố|tỉnh|làng|trấn|vùng|huyện|quận|đảo|núi|sông|hồ|biển|cảng|khẩu|tại|ở',
)

function toSet(words: string): Set<string> {
  return new Set(words.split('|'))
}
