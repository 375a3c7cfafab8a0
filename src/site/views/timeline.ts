import { addresses } from '../addresses.ts'
import { toTimeline, toTimelineTable } from '../charts/timeline/to-timeline.ts'
import { type Site, toUrl } from '../site.ts'
import type { TimelineView } from '../view-models/charts.ts'
import { toDownloads } from './to-downloads.ts'
import { toPage } from './to-page.ts'

const intro =
  'Mọi năm của kho, mỗi năm một vạch từ tháng 1 đến tháng 12. Cột phía trên là tin của tháng, chấm phía dưới là sự kiện.'

export function toTimelineView(site: Site): TimelineView {
  const toLink = (address: string) => toUrl(site, address)
  return {
    ...toPage(site, { address: addresses.timeline, title: 'Dòng thời gian', description: intro }),
    intro,
    notes: [
      {
        term: 'Cách đọc',
        text: 'Chấm đặc: biết ngày. Chấm rỗng: ngày suy ra. Chấm viền đứt: chưa rõ hết ngày. Vạch nối từ chấm: sự kiện kéo dài, hoặc chỉ biết đến tháng, đến năm. Tin chưa rõ năm không có ở đây.',
      },
    ],
    timeline: toTimeline(site, toLink),
    table: toTimelineTable(site, toLink),
    downloads: toDownloads(site, 'dong-thoi-gian', ['svg', 'csv']),
  }
}
