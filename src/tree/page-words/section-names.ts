/** Sections of a newspaper, as they stand above a story or in its navigation. */
export const sectionNames: ReadonlySet<string> = new Set(
  `thoi su|chinh tri|the gioi|quoc te|xa hoi|kinh te|phap luat|giai tri|the thao|van hoa|giao duc|suc khoe|doi song|du lich|khoa hoc|cong nghe|ban doc|tam su|
  anh|video|podcast|multimedia|emagazine|longform|infographic|infographics|chuyen de|muc luc|phong su|phong su anh|phong van|binh luan|phan tich|ho so|tu lieu|quan su|
  bien dao|dia phuong|viet nam|dien dan|tin tuc|tin moi|xe|bat dong san|tai chinh|tai chinh quoc te|nhip song tre|goc nhin|y kien|xuat ban|song tre|tin quoc te|thoi su quoc te|
  the gioi do day|cong dong|ngoai giao|doi ngoai|su kien|pho bien|trang nhat|mega story|long form|photo|anh va video|chau au|chau a|chau my|trung dong`
    .split('|')
    .map((name) => name.trim()),
)
