import type { Site } from '../site.ts'
import { entityFields, toEntityRecords } from './entity-records.ts'
import { eventFields, toEventRecords } from './event-records.ts'
import type { DataRecord, Field } from './field.ts'
import { storyFields, toStoryRecords } from './story-records.ts'

/** What the archive offers to be downloaded as JSON and CSV. */
export interface DataSet {
  /** Of its files, and as Frictionless names it: `tin`. */
  name: string
  title: string
  description: string
  fields: readonly Field[]
  records: readonly DataRecord[]
}

/** Every data set of the archive. Article texts are not among them: they belong to their outlets. */
export function listDataSets(site: Site): DataSet[] {
  return [
    {
      name: 'tin',
      title: 'Tin',
      description:
        'Mỗi tin một dòng: ngày, nguồn, ai và nơi nào được nhắc, sự kiện nào được nói tới. Không kèm toàn văn.',
      fields: storyFields,
      records: toStoryRecords(site),
    },
    {
      name: 'thuc-the',
      title: 'Nhân vật, quốc gia, địa danh, tổ chức',
      description: 'Mỗi mục một dòng: tên và các tên khác, mô tả, số tin và sự kiện nhắc tới.',
      fields: entityFields,
      records: toEntityRecords(site),
    },
    {
      name: 'su-kien',
      title: 'Sự kiện',
      description: 'Mỗi sự kiện một dòng: ngày, nơi, ai tham gia, tóm tắt của kho và các nguồn đã xem.',
      fields: eventFields,
      records: toEventRecords(site),
    },
  ]
}
