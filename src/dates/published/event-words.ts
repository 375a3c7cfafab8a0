import type { KnownEvent } from '../../knowledge/knowledge-base.ts'

/** Words by which news tells of each kind of event, folded, with a blank at each end as in `Sentence.words`. */
export const eventWords: Readonly<Record<KnownEvent['kind'], readonly string[]>> = {
  war: split('chien tranh|chien su|cuoc chien|giao tranh|xung dot|no sung|no ra|bung phat|tan cong|dung do'),
  offensive: split('chien dich|tan cong|dua quan|tien quan|giao tranh|chong khung bo|quan su|kiem soat|dau hang'),
  ceasefire: split('ngung ban|dinh chien|cham dut chien su|ngung chien|thoa thuan|lenh ngung'),
  talks: split('dam phan|hoi dam|gap|cuoc gap|gap go|vong|hoa dam|thao luan|hop|doi thoai'),
  treaty: split('ky|ky ket|hiep dinh|hiep uoc|thoa thuan|tuyen bo chung|nghi dinh thu|hoa uoc'),
  statement: split('tuyen bo|ky|thong cao|cam ket|nhat tri'),
  visit: split('tham|chuyen tham|cong du|den tham|toi tham'),
  election: split('bau cu|bo phieu|dac cu|tai dac cu|phieu|nham chuc|bau lam'),
  protest: split('bieu tinh|tuan hanh|xuong duong'),
  accession: split('gia nhap|ket nap|tu cach|ung cu vien'),
  other: [],
}

function split(phrases: string): string[] {
  return phrases.split('|').map((phrase) => ` ${phrase} `)
}
