import type { Artifact } from '../artifact.ts'
import type { Network, NetworkLink, NetworkNode } from '../charts/network/network.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { escapeXml } from './escape-xml.ts'

/** What is said of nodes and edges. */
const keys = `<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="count" for="node" attr.name="count" attr.type="int"/>
<key id="url" for="node" attr.name="url" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="int"/>`

/**
 * A network as GraphML, for programs such as Gephi. (No package at hand writes it; a test reads it back with one.)
 *
 * @param stem of the file's path, without its extension
 */
export function toGraphMl(site: Site, stem: string, { nodes, links }: Network): Artifact {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys}
<graph id="mang-luoi" edgedefault="undirected">
${[...nodes.map((node) => toNode(site, node)), ...links.map(toEdge)].join('\n')}
</graph>
</graphml>
`
  return { path: `${stem}.graphml`, content }
}

function toNode(site: Site, { id, name, kind, count }: NetworkNode): string {
  const address = findAddress(site.archive, id)
  const url = address === undefined ? '' : toAbsoluteUrl(site, address)
  const data = Object.entries({ label: name, kind, count, url })
  return `<node id="${escapeXml(id)}">${data.map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`).join('')}</node>`
}

function toEdge({ source, target, count }: NetworkLink): string {
  return `<edge source="${escapeXml(source)}" target="${escapeXml(target)}"><data key="weight">${count}</data></edge>`
}
