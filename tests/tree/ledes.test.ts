import { expect, test } from 'vitest'
import { type RoleLine, readRoles } from '../support/role-lines.ts'

const story: RoleLine[] = [
  ['title', 'Yerevan mở lại chợ đá Vernissage'],
  ['byline', 'Bảo Hà'],
  ['dateline', '12/05/2022 08:15'],
]

const text: RoleLine[] = [
  ['paragraph', 'Tòa thị chính Yerevan cho biết việc sửa chữa chợ đá tốn chừng bốn trăm triệu dram và chưa xong hẳn.'],
  ['paragraph', 'Ông Hakob nói đá thì không sợ nước nhưng người thì sợ.'],
]

const cases: Record<string, RoleLine[]> = {
  'a lede above the title': [
    ['furniture', 'Thế giới'],
    ['lede', 'Chợ đá ở Yerevan mở cửa hôm thứ bảy, hai tuần sau khi nước lũ của sông Hrazdan cuốn trôi nửa số quầy.'],
    ...story,
    ...text,
  ],
  'a sentence on another matter above the title': [
    ['kicker', 'Người Hà Nội xếp hàng mua vàng từ sáng sớm, theo phóng viên có mặt ở phố Trần Nhân Tông.'],
    ...story,
    ['lede', text[0]?.[1] ?? ''],
    ...text.slice(1),
  ],
}

test.each(Object.entries(cases))('%s', (_, lines) => expect(readRoles(lines)).toEqual(lines))
