import { country, event, type KnowledgeBase, organisation, person, place } from '../../src/knowledge/knowledge-base.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'

const description = 'Mục để thử.'

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

const countries: [id: string, name: string, aliases?: string[]][] = [
  ['armenia', 'Armenia', ['Ác-mê-ni-a']],
  ['azerbaijan', 'Azerbaijan'],
  ['gruzia', 'Gruzia', ['Georgia']],
  ['tho-nhi-ky', 'Thổ Nhĩ Kỳ', ['Türkiye']],
  ['nga', 'Nga', ['Liên bang Nga']],
  ['my', 'Mỹ', ['Hoa Kỳ']],
  ['phap', 'Pháp'],
  ['duc', 'Đức'],
  ['anh', 'Anh', ['Vương quốc Anh']],
  ['y', 'Ý', ['Italia']],
  ['ao', 'Áo'],
  ['bi', 'Bỉ'],
  ['ha-lan', 'Hà Lan', ['Netherlands']],
  ['uc', 'Úc', ['Australia', 'Ô-xtrây-li-a']],
  ['cong-hoa-sec', 'Cộng hòa Séc', ['Séc', 'CH Séc']],
  ['lao', 'Lào'],
  ['nhat-ban', 'Nhật Bản', ['Nhật']],
  ['han-quoc', 'Hàn Quốc', ['Hàn']],
  ['trieu-tien', 'Triều Tiên', ['CHDCND Triều Tiên']],
  ['trung-quoc', 'Trung Quốc', ['CHND Trung Hoa']],
  ['viet-nam', 'Việt Nam'],
  ['chi-le', 'Chi-lê', ['Chile']],
  ['iran', 'Iran', ['I-ran']],
  ['iraq', 'Iraq', ['I-rắc']],
  ['jordan', 'Jordan', ['Gioóc-đa-ni']],
  ['congo', 'Cộng hòa Congo', ['Congo']],
  ['chdc-congo', 'Cộng hòa Dân chủ Congo', ['CHDC Congo']],
  ['ukraine', 'Ukraine', ['Ukraina']],
  ['ba-lan', 'Ba Lan'],
  ['nagorno-karabakh', 'Nagorno-Karabakh', ['Nagorny-Karabakh', 'Thượng Karabakh', 'Karabakh']],
]

const people = [
  {
    ...{ id: 'nikol-pashinyan', name: 'Nikol Pashinyan', aliases: ['Nikol Pashinian'] },
    ...{
      transliterations: ['Ni-côn Pa-si-ni-an'],
      offices: [{ title: 'Thủ tướng', of: 'armenia', from: '2018-05-08' }],
    },
  },
  {
    ...{ id: 'ilham-aliyev', name: 'Ilham Aliyev', aliases: ['Ilham Aliev'] },
    offices: [{ title: 'Tổng thống', of: 'azerbaijan', from: '2003-10-31' }],
  },
  {
    ...{ id: 'heydar-aliyev', name: 'Heydar Aliyev' },
    offices: [{ title: 'Tổng thống', of: 'azerbaijan', from: '1993-10-03', to: '2003-10-31' }],
  },
  {
    ...{ id: 'ararat-mirzoyan', name: 'Ararat Mirzoyan' },
    offices: [{ title: 'Ngoại trưởng', of: 'armenia', from: '2021-08-19' }],
  },
  {
    ...{ id: 'serzh-sargsyan', name: 'Serzh Sargsyan' },
    offices: [
      { title: 'Tổng thống', of: 'armenia', from: '2008-04-09', to: '2018-04-09' },
      { title: 'Thủ tướng', of: 'armenia', from: '2018-04-17', to: '2018-04-23' },
    ],
  },
  {
    ...{ id: 'armen-sarkissian', name: 'Armen Sarkissian', aliases: ['Armen Sargsyan'] },
    offices: [
      { title: 'Thủ tướng', of: 'armenia', from: '1996-11-04', to: '1997-03-20' },
      { title: 'Tổng thống', of: 'armenia', from: '2018-04-09', to: '2022-02-01' },
    ],
  },
  {
    ...{ id: 'charles-michel', name: 'Charles Michel' },
    offices: [{ title: 'Chủ tịch Hội đồng châu Âu', of: 'eu', from: '2019-12-01', to: '2024-11-30' }],
  },
  {
    ...{ id: 'mevlut-cavusoglu', name: 'Mevlüt Çavuşoğlu' },
    offices: [{ title: 'Ngoại trưởng', of: 'tho-nhi-ky', from: '2015-11-24', to: '2023-06-04' }],
  },
  {
    ...{ id: 'jeyhun-bayramov', name: 'Jeyhun Bayramov' },
    offices: [{ title: 'Ngoại trưởng', of: 'azerbaijan', from: '2020-07-16' }],
  },
  {
    ...{ id: 'elmar-mammadyarov', name: 'Elmar Mammadyarov' },
    offices: [{ title: 'Ngoại trưởng', of: 'azerbaijan', from: '2004-04-02', to: '2020-07-16' }],
  },
  {
    ...{ id: 'robert-kocharyan', name: 'Robert Kocharyan', aliases: ['Robert Kocharian'] },
    offices: [{ title: 'Tổng thống', of: 'armenia', from: '1998-04-09', to: '2008-04-09' }],
  },
  {
    ...{ id: 'levon-ter-petrosyan', name: 'Levon Ter-Petrosyan' },
    offices: [{ title: 'Tổng thống', of: 'armenia', from: '1991-11-11', to: '1998-02-03' }],
  },
  {
    ...{ id: 'antony-blinken', name: 'Antony Blinken' },
    offices: [{ title: 'Ngoại trưởng', of: 'my', from: '2021-01-26', to: '2025-01-20' }],
  },
  {
    ...{ id: 'antonio-guterres', name: 'António Guterres' },
    offices: [{ title: 'Tổng thư ký', of: 'lien-hop-quoc', from: '2017-01-01' }],
  },
  { ...{ id: 'tap-can-binh', name: 'Tập Cận Bình' }, offices: [] },
  {
    ...{ id: 'donald-trump', name: 'Donald Trump' },
    offices: [{ title: 'Tổng thống', of: 'my', from: '2025-01-20' }],
  },
]

const places = [
  { id: 'moscow', name: 'Moscow', aliases: ['Moskva', 'Mát-xcơ-va'], country: 'nga', latitude: 55.8, longitude: 37.6 },
  {
    ...{ id: 'stepanakert', name: 'Stepanakert', otherName: 'Khankendi', country: 'azerbaijan' },
    ...{ latitude: 39.8, longitude: 46.8 },
  },
  { id: 'washington', name: 'Washington', aliases: ['Washington D.C.'], country: 'my', latitude: 38.9, longitude: -77 },
  { id: 'shusha', name: 'Shusha', otherName: 'Shushi', country: 'azerbaijan', latitude: 39.8, longitude: 46.7 },
  { id: 'tbilisi', name: 'Tbilisi', aliases: ['Tbi-li-xi'], country: 'gruzia', latitude: 41.7, longitude: 44.8 },
  {
    ...{ id: 'batumi', name: 'Batumi', aliases: ['Batum'], onlyWith: { Batum: ['Gruzia', 'cảng'] }, country: 'gruzia' },
    ...{ never: ['Batumi Stadium'], latitude: 41.6, longitude: 41.6 },
  },
  { id: 'vienna', name: 'Vienna', aliases: ['Viên'], country: 'ao', latitude: 48.2, longitude: 16.4 },
  { id: 'bien-den', name: 'Biển Đen', aliases: ['biển Đen'], latitude: 43.4, longitude: 34.3 },
]

const organisations = [
  { id: 'bo-ngoai-giao-duc', name: 'Bộ Ngoại giao Đức', country: 'duc' },
  { id: 'eu', name: 'Liên minh châu Âu', aliases: ['EU'] },
  { id: 'dien-kremlin', name: 'Điện Kremlin', aliases: ['Kremlin'], country: 'nga' },
  { id: 'lien-hop-quoc', name: 'Liên hợp quốc', aliases: ['LHQ', 'Liên Hợp Quốc'] },
  { id: 'nato', name: 'NATO' },
  { id: 'nha-trang', name: 'Nhà Trắng', country: 'my' },
  { id: 'osce', name: 'Tổ chức An ninh và Hợp tác châu Âu', aliases: ['OSCE'] },
]

const events = [
  {
    ...{ id: 'chien-tranh-2020', title: 'Chiến tranh Nagorno-Karabakh năm 2020', aliases: ['chiến tranh 44 ngày'] },
    ...{ date: '2020-09-27/2020-11-10', kind: 'war' },
  },
  {
    id: 'cach-mang-nhung',
    title: 'Cách mạng Nhung ở Armenia',
    aliases: ['Cách mạng Nhung'],
    date: '2018-04',
    kind: 'protest',
  },
]

/** A few names of each kind, with what makes them hard. */
export const sampleKnowledge: KnowledgeBase = {
  ...emptyKnowledge(),
  countries: byId(countries.map(([id, name, aliases]) => country.parse({ id, name, aliases, description }))),
  events: byId(
    events.map((entry) => event.parse({ ...entry, summary: description, sources: ['https://example.org/'] })),
  ),
  people: byId(people.map((entry) => person.parse({ ...entry, description }))),
  places: byId(places.map((entry) => place.parse({ ...entry, description }))),
  organisations: byId(organisations.map((entry) => organisation.parse({ ...entry, description }))),
}
