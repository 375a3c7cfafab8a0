import { country, type KnowledgeBase, organisation, person, place } from '../../src/knowledge/knowledge-base.ts'
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
    offices: [{ title: 'Tổng thống', of: 'armenia', from: '2008-04-09', to: '2018-04-09' }],
  },
  {
    ...{ id: 'armen-sarkissian', name: 'Armen Sarkissian', aliases: ['Armen Sargsyan'] },
    offices: [{ title: 'Tổng thống', of: 'armenia', from: '2018-04-09', to: '2022-02-01' }],
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
  { id: 'vienna', name: 'Vienna', aliases: ['Viên'], country: 'ao', latitude: 48.2, longitude: 16.4 },
]

const organisations = [
  { id: 'bo-ngoai-giao-duc', name: 'Bộ Ngoại giao Đức', country: 'duc' },
  { id: 'eu', name: 'Liên minh châu Âu', aliases: ['EU'] },
  { id: 'nato', name: 'NATO' },
  { id: 'nha-trang', name: 'Nhà Trắng', country: 'my' },
  { id: 'osce', name: 'Tổ chức An ninh và Hợp tác châu Âu', aliases: ['OSCE'] },
]

/** A few names of each kind, with what makes them hard. */
export const sampleKnowledge: KnowledgeBase = {
  ...emptyKnowledge(),
  countries: byId(countries.map(([id, name, aliases]) => country.parse({ id, name, aliases, description }))),
  people: byId(people.map((entry) => person.parse({ ...entry, description }))),
  places: byId(places.map((entry) => place.parse({ ...entry, description }))),
  organisations: byId(organisations.map((entry) => organisation.parse({ ...entry, description }))),
}
