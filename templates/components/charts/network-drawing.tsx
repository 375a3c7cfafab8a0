import type { NetworkPicture } from '../../../src/site/view-models/charts.ts'
import { SvgLink } from './svg-link.tsx'

type Node = NetworkPicture['nodes'][number]

interface NetworkDrawingProps {
  network: NetworkPicture
  /** Rules of its own, for a picture outside any page. */
  styles?: string
}

/** Room for the title above a picture outside any page. */
const head = 26

/** Who is named with whom: lines first, then each name with its mark. */
export function NetworkDrawing({ network, styles }: NetworkDrawingProps) {
  const { title, description, width, height, typeSize, links, nodes } = network
  const top = styles === undefined ? 0 : head
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="network"
      viewBox={`0 ${-top} ${width} ${height + top}`}
      font-size={typeSize}
      role="group"
      aria-label={`${title}. ${description}`}
    >
      {styles !== undefined && <style>{styles}</style>}
      {styles !== undefined && (
        <text y={-8} font-weight="600">
          {title}
        </text>
      )}
      <g class="network-lines">
        {links.map(({ path, width: stroke, kind }) => (
          <path class={kind && `network-${kind}`} d={path} stroke-width={stroke} />
        ))}
      </g>
      {nodes.map((node) => (
        <SvgLink {...(node.url !== undefined && { url: node.url })} title={node.title}>
          <Mark node={node} />
          <Words place={node.label} />
          <Words place={node.value} kind="network-value" />
        </SvgLink>
      ))}
    </svg>
  )
}

/** A circle for a person, a square for a country, a lozenge for an organisation, a triangle for a place; a ring else. */
function Mark({ node: { kind, x, y, radius } }: { node: Node }) {
  const half = radius * 0.9
  const square = { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  switch (kind) {
    case 'person':
      return <circle class="network-person" cx={x} cy={y} r={radius} />
    case 'country':
      return <rect class="network-country" {...square} />
    case 'organisation':
      return <rect class="network-organisation" {...square} transform={`rotate(45 ${x} ${y})`} />
    case 'place':
      return <path class="network-place" d={`M${x} ${y - radius}l${radius} ${1.8 * radius}h${-2 * radius}z`} />
    case 'thread':
      return <circle class="network-thread" cx={x} cy={y} r={radius} />
  }
}

function Words({ place, kind }: { place: Node['label']; kind?: string }) {
  if (!place) return null
  return (
    <text class={kind} x={place.x} y={place.y} text-anchor={place.anchor === 'start' ? undefined : place.anchor}>
      {place.text}
    </text>
  )
}
