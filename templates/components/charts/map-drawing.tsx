import type { MapPicture } from '../../../src/site/view-models/charts.ts'
import { SvgLink } from './svg-link.tsx'

interface MapDrawingProps {
  map: MapPicture
  /** Rules of its own, for a picture outside any page. */
  styles?: string
}

/** The South Caucasus: ground, areas in dispute, names, then places as marks. */
export function MapDrawing({ map, styles }: MapDrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of SVG is a group with a name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      font-size={map.typeSize}
      role="group"
      aria-labelledby="ban-do-ten ban-do-ta"
    >
      <title id="ban-do-ten">{map.title}</title>
      <desc id="ban-do-ta">{map.description}</desc>
      {styles !== undefined && <style>{styles}</style>}
      <defs>
        <pattern id="gach-cheo" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="map-hatch" d="M0 0V6" />
        </pattern>
      </defs>
      <rect class="map-sea" width={map.width} height={map.height} />
      <path class="map-neighbours" d={map.neighbours} />
      <path class="map-subjects" d={map.subjects} />
      {map.disputed.map(({ path, title, url }) => (
        <SvgLink {...(url !== undefined && { url })} title={title}>
          <path class="map-disputed" fill="url(#gach-cheo)" d={path} />
        </SvgLink>
      ))}
      <path class="map-borders" d={map.borders} />
      {map.names.map((name) => (
        <AreaName {...name} />
      ))}
      {map.places.map((place) => (
        <PlaceMark {...place} />
      ))}
    </svg>
  )
}

function AreaName({ text, size, x, y, anchor, kind, url }: MapPicture['names'][number]) {
  return (
    <SvgLink {...(url !== undefined && { url })}>
      <text class={`map-name map-name-${kind}`} font-size={size} x={x} y={y} text-anchor={anchor}>
        {text}
      </text>
    </SvgLink>
  )
}

function PlaceMark({ title, x, y, radius, label, url }: MapPicture['places'][number]) {
  return (
    <SvgLink {...(url !== undefined && { url })} title={title}>
      <circle class="map-place" cx={x} cy={y} r={radius} />
      {label && (
        <text class="map-label" x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </SvgLink>
  )
}
