import { formatNumber } from '../../../vietnamese/format-number.ts'
import { findAddress } from '../../find-address.ts'
import { nodeKindLabels } from '../../labels.ts'
import type { Site } from '../../site.ts'
import type { DataTable, NetworkPicture } from '../../view-models/charts.ts'
import { chooseNetwork } from './choose-nodes.ts'
import { drawNetwork, networkSize, networkType } from './draw-network.ts'

/**
 * The network of who is named with whom, as it is printed.
 *
 * @param toLink complete address of a path below the site's base
 */
export function toNetwork(site: Site, toLink: (address: string) => string): NetworkPicture {
  const network = chooseNetwork(site)
  const drawing = drawNetwork(network)
  const known = new Map(network.nodes.map((node) => [node.id, node]))
  return {
    title: 'Mạng lưới',
    description: `${formatNumber(network.nodes.length)} nhân vật, quốc gia và tổ chức được nhắc nhiều nhất; ${formatNumber(network.links.length)} đường nối những tên hay đi cùng nhau.`,
    ...networkSize,
    typeSize: networkType,
    links: drawing.links.map(({ x1, y1, x2, y2, width }) => ({ path: `M${x1} ${y1}L${x2} ${y2}`, width })),
    nodes: drawing.nodes.flatMap(({ id, x, y, radius, label }) => {
      const node = known.get(id)
      if (!node) return []
      const address = findAddress(site.archive, id)
      const title = `${node.name} (${nodeKindLabels[node.kind].toLowerCase()}): ${formatNumber(node.count)} tin và sự kiện`
      return [
        {
          kind: node.kind,
          x,
          y,
          radius,
          title,
          ...(label && { label }),
          ...(address !== undefined && { url: toLink(address) }),
        },
      ]
    }),
  }
}

/** The links of the network, the heaviest first. */
export function toNetworkTable(site: Site, toLink: (address: string) => string): DataTable {
  const { nodes, links } = chooseNetwork(site)
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const cell = (id: string) => {
    const address = findAddress(site.archive, id)
    return { text: names.get(id) ?? id, ...(address !== undefined && { url: toLink(address) }) }
  }
  return {
    columns: [{ label: 'Tên' }, { label: 'Đi cùng' }, { label: 'Tin và sự kiện', numeric: true }],
    rows: links.map(({ source, target, count }) => [cell(source), cell(target), { text: count }]),
  }
}
