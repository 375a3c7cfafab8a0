/** Titles of office as news writes them, each with the name that it goes by in the knowledge base. */
export const officeNames: Readonly<Record<string, string>> = {
  'tổng thống': 'Tổng thống',
  'thủ tướng': 'Thủ tướng',
  'phó tổng thống': 'Phó Tổng thống',
  'phó thủ tướng': 'Phó Thủ tướng',
  'ngoại trưởng': 'Ngoại trưởng',
  'bộ trưởng ngoại giao': 'Ngoại trưởng',
  'bộ trưởng bộ ngoại giao': 'Ngoại trưởng',
  'bộ trưởng bộ quốc phòng': 'Bộ trưởng Quốc phòng',
  'bộ trưởng quốc phòng': 'Bộ trưởng Quốc phòng',
  'tổng thư ký': 'Tổng thư ký',
  'tổng bí thư': 'Tổng bí thư',
  'chủ tịch quốc hội': 'Chủ tịch Quốc hội',
  'chủ tịch hội đồng châu âu': 'Chủ tịch Hội đồng châu Âu',
  'chủ tịch ủy ban châu âu': 'Chủ tịch Ủy ban châu Âu',
  'đặc phái viên': 'Đặc phái viên',
  'đại diện đặc biệt': 'Đại diện đặc biệt',
  'đại diện cấp cao': 'Đại diện cấp cao',
  'đại sứ': 'Đại sứ',
  'thư ký hội đồng an ninh': 'Thư ký Hội đồng An ninh',
}

/** Words for whoever has the office named before in another state, the longest first: `người đồng cấp Azerbaijan`. */
export const counterpartWords = ['người đồng cấp', 'người đồng nhiệm', 'đồng cấp', 'đồng nhiệm'] as const

/** Offices, by the names of the knowledge base, that a state or an organisation gives to one person at a time. */
export const singleHolderOffices: ReadonlySet<string> = new Set([
  'Tổng thống',
  'Thủ tướng',
  'Ngoại trưởng',
  'Bộ trưởng Quốc phòng',
  'Tổng thư ký',
  'Tổng bí thư',
  'Chủ tịch Quốc hội',
  'Chủ tịch Hội đồng châu Âu',
  'Chủ tịch Ủy ban châu Âu',
  'Thư ký Hội đồng An ninh',
])

/**
 * Titles that stand before a name too and say less of the office, each with the names in the knowledge base that it can
 * stand for; with none, it stands for itself.
 */
export const looseTitles: Readonly<Record<string, readonly string[]>> = {
  'quyền tổng thống': ['Tổng thống'],
  'quyền thủ tướng': ['Thủ tướng'],
  'quyền ngoại trưởng': ['Ngoại trưởng'],
  'bộ trưởng': ['Ngoại trưởng'],
  'đặc phái viên': ['Đại diện đặc biệt'],
  'đại diện đặc biệt': ['Đặc phái viên'],
  'thứ trưởng': ['Thứ trưởng Ngoại giao'],
  'thứ trưởng ngoại giao': [],
  'chủ tịch': [],
  'phó chủ tịch': [],
  'phó chủ tịch quốc hội': [],
  'thủ hiến': [],
  'quốc vương': [],
  'giáo hoàng': [],
  'lãnh tụ tối cao': [],
  'người phát ngôn': [],
  'phát ngôn viên': [],
  'trợ lý tổng thống': [],
  'nghị sĩ': [],
  'cố vấn': [],
}

/** Words before a title that say that the office is over, not yet begun, or another: `cựu Tổng thống`, `Phó Thủ tướng`. */
export const notInOffice: ReadonlySet<string> = new Set([
  'cựu',
  'nguyên',
  'cố',
  'phó',
  'trợ',
  'lý',
  'viên',
  'phòng',
  'quyền',
  'tân',
  'phủ',
])

/** The same after it: `Tổng thống đắc cử`, `Thủ tướng được đề cử`, `Thủ tướng lâm thời`. */
export const notYetInOffice: ReadonlySet<string> = new Set([
  'đắc',
  'được',
  'lâm',
  'tạm',
  'tiền',
  'khi',
  'lúc',
  'thứ',
  'đầu',
])
