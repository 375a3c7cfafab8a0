import { country, event, type KnowledgeBase, person, place } from '../../src/knowledge/knowledge-base.ts'
import { emptyKnowledge } from '../support/empty-knowledge.ts'

const sources = ['https://example.org/']
const countries = [
  { id: 'armenia', name: 'Armenia', aliases: ['Ác-mê-ni-a'] },
  { id: 'azerbaijan', name: 'Azerbaijan' },
  { id: 'duc', name: 'Đức' },
  { id: 'tho-nhi-ky', name: 'Thổ Nhĩ Kỳ' },
  { id: 'nagorno-karabakh', name: 'Nagorno-Karabakh', aliases: ['Nagorny-Karabakh', 'Thượng Karabakh'] },
].map((entry) => country.parse({ ...entry, description: 'Mô tả.' }))

const places = [
  { id: 'moscow', name: 'Moscow', aliases: ['Moskva'], country: 'nga' },
  { id: 'shusha', name: 'Shusha', country: 'azerbaijan' },
].map((entry) => place.parse({ ...entry, latitude: 40, longitude: 45, description: 'Mô tả.' }))

const people = [
  {
    id: 'annalena-baerbock',
    name: 'Annalena Baerbock',
    offices: [{ title: 'Ngoại trưởng', of: 'duc', from: '2021-12-08', to: '2025-05-06' }],
  },
  {
    id: 'nikol-pashinyan',
    name: 'Nikol Pashinyan',
    aliases: ['Nikol Pashinian'],
    offices: [{ title: 'Thủ tướng', of: 'armenia', from: '2018-05-08' }],
  },
  {
    id: 'serzh-sargsyan',
    name: 'Serzh Sargsyan',
    offices: [{ title: 'Tổng thống', of: 'armenia', from: '2008-04-09', to: '2018-04-09' }],
  },
  {
    id: 'donald-trump',
    name: 'Donald Trump',
    offices: [
      { title: 'Tổng thống', of: 'my', from: '2017-01-20', to: '2021-01-20' },
      { title: 'Tổng thống', of: 'my', from: '2025-01-20' },
    ],
  },
].map((entry) => person.parse({ ...entry, description: 'Mô tả.' }))

const events = [
  {
    id: 'chien-dich-2023',
    title: 'Chiến dịch tại Nagorno-Karabakh',
    date: '2023-09-19/2023-09-20',
    kind: 'offensive',
    participants: ['azerbaijan', 'nagorno-karabakh'],
  },
  {
    id: 'chien-tranh-2020',
    title: 'Chiến tranh Karabakh lần hai',
    date: '2020-09-27/2020-11-10',
    kind: 'war',
    places: ['shusha'],
    participants: ['armenia', 'azerbaijan', 'nagorno-karabakh'],
  },
  {
    id: 'moscow-2022',
    title: 'Đặc phái viên gặp nhau tại Moscow',
    date: '2022-01-14',
    kind: 'talks',
    places: ['moscow'],
    participants: ['armenia', 'tho-nhi-ky'],
  },
  {
    id: 'trao-doi-2021',
    title: 'Mở lại tuyến đường sắt',
    date: '2021-05-08',
    kind: 'other',
    participants: ['armenia', 'tho-nhi-ky'],
  },
].map((entry) => event.parse({ ...entry, summary: 'Tóm tắt.', sources }))

/** A few people and events that really were, for tests of inference. */
export const smallKnowledge: KnowledgeBase = {
  ...emptyKnowledge(),
  countries: byId(countries),
  places: byId(places),
  people: byId(people),
  events: byId(events),
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
