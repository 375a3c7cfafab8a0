import { addresses } from '../addresses.ts'
import { toTimeline } from '../charts/timeline/to-timeline.ts'
import { toTimelineTable } from '../charts/timeline/to-timeline-table.ts'
import { type Site, toUrl } from '../site.ts'
import type { TimelineView } from '../view-models/charts.ts'
import { toDownloads } from './to-downloads.ts'
import { toPage } from './to-page.ts'

const intro =
  'Mỗi năm một vạch, từ tháng 1 đến tháng 12: phía trên là tin của từng tháng, chấm phía dưới là sự kiện. Bấm vào một năm để xem từng tin, từng sự kiện.'

export function toTimelineView(site: Site): TimelineView {
  const toLink = (address: string) => toUrl(site, address)
  return {
    ...toPage(site, { address: addresses.timeline, title: 'Dòng thời gian', description: intro }),
    intro,
    notes: [
      {
        term: 'Cách đọc',
        text: 'Tháng nhiều tin thì bậc cao. Chấm nhỏ là một sự kiện bắt đầu trong tháng, chấm vừa là hai, chấm lớn là từ ba trở lên. Vạch đậm là điều kéo dài hơn một tháng, hoặc chỉ biết đến năm. Tin chưa rõ năm không có ở đây.',
      },
    ],
    timeline: toTimeline(site, toLink),
    table: toTimelineTable(site, toLink),
    downloads: toDownloads(site, addresses.dataFile('dong-thoi-gian'), ['svg', 'csv']),
  }
}
