import type { NetworkPicture } from '../../../src/site/view-models/charts.ts'
import { SvgLink } from './svg-link.tsx'

type Node = NetworkPicture['nodes'][number]

/** Who is named with whom: lines first, then each name with its mark. */
export function NetworkDrawing({ network, styles }: { network: NetworkPicture; styles?: string }) {
  const { title, description, width, height, links, nodes } = network
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="network"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${title}. ${description}`}
    >
      {styles !== undefined && <style>{styles}</style>}
      {links.map((link) => (
        <line class="network-link" x1={link.x1} y1={link.y1} x2={link.x2} y2={link.y2} stroke-width={link.width} />
      ))}
      {nodes.map((node) => (
        <SvgLink {...(node.url !== undefined && { url: node.url })} title={node.title}>
          <Mark node={node} />
          {node.label && (
            <text x={node.label.x} y={node.label.y} text-anchor={node.label.anchor}>
              {node.label.text}
            </text>
          )}
        </SvgLink>
      ))}
    </svg>
  )
}

/** A circle for a person, a square for a country, a lozenge for an organisation. */
function Mark({ node: { kind, x, y, radius } }: { node: Node }) {
  if (kind === 'person') return <circle class="network-person" cx={x} cy={y} r={radius} />
  const half = radius * 0.9
  const turn = kind === 'organisation' ? { transform: `rotate(45 ${x} ${y})` } : {}
  return <rect class={`network-${kind}`} x={x - half} y={y - half} width={2 * half} height={2 * half} {...turn} />
}
