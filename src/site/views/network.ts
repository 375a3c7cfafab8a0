import { addresses } from '../addresses.ts'
import { toNetwork, toNetworkTable } from '../charts/network/to-network.ts'
import { type Site, toUrl } from '../site.ts'
import type { NetworkView } from '../view-models/charts.ts'
import { toDownloads } from './to-downloads.ts'
import { toPage } from './to-page.ts'

const intro =
  'Ai được nhắc cùng ai: những nhân vật, quốc gia và tổ chức có mặt nhiều nhất trong tin và sự kiện của kho.'

export function toNetworkView(site: Site): NetworkView {
  const toLink = (address: string) => toUrl(site, address)
  return {
    ...toPage(site, { address: addresses.network, title: 'Mạng lưới', description: intro }),
    intro,
    notes: [
      {
        term: 'Cách đọc',
        text: 'Hình tròn là nhân vật, hình vuông là quốc gia, hình thoi là tổ chức; hình càng lớn, tên càng được nhắc nhiều. Mỗi tên nối với bốn tên hay đi cùng nó nhất; đường càng đậm, hai tên càng hay đi cùng nhau. Đi cùng nhau không có nghĩa là đồng tình.',
      },
    ],
    network: toNetwork(site, toLink),
    table: toNetworkTable(site, toLink),
    downloads: toDownloads(site, addresses.dataFile('mang-luoi'), ['svg', 'csv', 'graphml']),
  }
}
