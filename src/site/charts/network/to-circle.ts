import { formatList } from '../../../vietnamese/format-list.ts'
import { formatNumber } from '../../../vietnamese/format-number.ts'
import { findAddress } from '../../find-address.ts'
import { formatHoldings } from '../../format-holdings.ts'
import { kindLabels } from '../../labels.ts'
import type { Site } from '../../site.ts'
import type { DataTable, NetworkPicture } from '../../view-models/charts.ts'
import type { Circle, CircleSubject, Companion } from './choose-circle.ts'
import { circleType, circleWidth, drawCircle } from './draw-circle.ts'

/**
 * Who is named with one subject, as it is printed.
 *
 * @param toLink complete address of a path below the site's base
 */
export function toCircle(
  site: Site,
  { name, kind }: CircleSubject,
  circle: Circle,
  toLink: (address: string) => string,
): NetworkPicture {
  const { height, subject, companions, chords } = drawCircle(circle)
  return {
    title: `Cùng được nhắc với ${name}`,
    description: `${circle.companions.length} tên hay đi cùng nhất trong tin và sự kiện; hình càng lớn, nét càng đậm thì càng hay đi cùng. Nét đứt: chỉ liên hệ qua chức vụ hay nơi chốn.`,
    width: circleWidth,
    height,
    typeSize: circleType,
    links: [
      ...chords.map((line) => ({ ...line, kind: 'chord' as const })),
      ...companions.map(({ line }, index) => ({
        ...line,
        ...(circle.companions[index]?.count === 0 && { kind: 'tie' as const }),
      })),
    ],
    nodes: [
      { kind, ...subject, title: name },
      ...circle.companions.map((companion, index) => toNode(site, companion, companions[index] ?? subject, toLink)),
    ],
  }
}

function toNode(
  site: Site,
  companion: Companion,
  { x, y, radius, text }: { x: number; y: number; radius: number; text?: string },
  toLink: (address: string) => string,
): NetworkPicture['nodes'][number] {
  const { id, name, kind, count, tie } = companion
  const address = findAddress(site.archive, id)
  const base = y + circleType * 0.35
  const held = [...(tie === undefined ? [] : [tie]), ...(count > 0 ? [formatHoldings(companion)] : [])].join('; ')
  return {
    kind,
    x,
    y,
    radius,
    title: `${name} (${kindLabels[kind].toLowerCase()}): ${held}`,
    label: { text: text ?? name, x: x + radius + 6, y: base, anchor: 'start' },
    ...(count > 0 && { value: { text: formatNumber(count), x: circleWidth, y: base, anchor: 'end' } }),
    ...(address !== undefined && { url: toLink(address) }),
  }
}

/** The companions, with what ties each to the subject and whom it is often told of with. */
export function toCircleTable(
  site: Site,
  { companions, links }: Circle,
  toLink: (address: string) => string,
): DataTable {
  const names = new Map(companions.map(({ id, name }) => [id, name]))
  return {
    columns: [
      { label: 'Tên' },
      { label: 'Tin', numeric: true },
      { label: 'Sự kiện', numeric: true },
      { label: 'Ghi chú' },
    ],
    rows: companions.map(({ id, name, stories, events, tie }) => {
      const address = findAddress(site.archive, id)
      const others = links.flatMap(({ source, target, count }) => {
        if (source !== id && target !== id) return []
        return `${names.get(source === id ? target : source)} (${formatNumber(count)})`
      })
      return [
        { text: name, ...(address !== undefined && { url: toLink(address) }) },
        { text: stories },
        { text: events },
        { text: [tie, others.length > 0 ? `Hay đi cùng ${formatList(others)}` : undefined].filter(isSaid).join('. ') },
      ]
    }),
  }
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined
}
