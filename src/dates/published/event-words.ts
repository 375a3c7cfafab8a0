import type { KnownEvent } from '../../knowledge/knowledge-base.ts'

/** Words by which news tells of each kind of event, folded, separated by `|`. */
export const eventWords: Readonly<Record<KnownEvent['kind'], string>> = {
  war: 'chien tranh|chien su|cuoc chien|giao tranh|xung dot|no sung|no ra|bung phat|tan cong|dung do',
  offensive: 'chien dich|tan cong|dua quan|tien quan|giao tranh|chong khung bo|quan su|kiem soat|dau hang',
  ceasefire: 'ngung ban|dinh chien|cham dut chien su|ngung chien|thoa thuan|lenh ngung',
  talks: 'dam phan|hoi dam|gap|cuoc gap|gap go|vong|hoa dam|thao luan|hop|doi thoai',
  treaty: 'ky|ky ket|hiep dinh|hiep uoc|thoa thuan|tuyen bo chung|nghi dinh thu|hoa uoc',
  statement: 'tuyen bo|ky|thong cao|cam ket|nhat tri',
  visit: 'tham|chuyen tham|cong du|den tham|toi tham',
  election: 'bau cu|bo phieu|dac cu|tai dac cu|phieu|nham chuc|bau lam',
  protest: 'bieu tinh|tuan hanh|xuong duong',
  accession: 'gia nhap|ket nap|tu cach|ung cu vien',
  other: '',
}
