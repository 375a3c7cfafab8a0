/** Openings of lines that name an outlet or whose it is; folded, without punctuation. */
export const mastheadOpenings: readonly string[] = [
  'tap chi cua',
  'tap chi dien tu',
  'bao dien tu',
  'cong thong tin',
  'trang thong tin',
  'trang tin dien tu',
  'chuyen trang',
  'chuyen muc',
  'an pham cua',
  'phu truong',
  'kenh thong tin',
  'co quan cua',
  'co quan ngon luan',
  'tieng noi cua',
  'dien dan cua',
  'ban quyen thuoc',
]

/** Phrases in the mottoes of outlets and the names of sections; folded. */
export const mastheadPhrases: readonly string[] = [
  'tin tuc 24h',
  'tin nhanh 24h',
  'tin tuc moi nhat',
  'bao dien tu',
  'nhin ra the gioi',
  'cua nguoi viet',
  'doc bao',
  'moi ngay mot',
]
