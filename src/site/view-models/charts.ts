import type { EntityKind } from '../../archive/entity.ts'
import type { Certainty } from './cards.ts'
import type { NamedItem } from './named-item.ts'
import type { Link, PageView } from './page.ts'

/** The numbers of a chart, for those who read rather than look; also its CSV. */
export interface DataTable {
  columns: { label: string; numeric?: boolean }[]
  rows: Cell[][]
}

/** A text, or a number, which pages write with points between thousands and CSV without. */
export interface Cell {
  text: string | number
  url?: string
}

/** What a chart says of itself to those who do not see it. */
export interface ChartText {
  title: string
  description: string
}

/** A page around one chart. */
export interface ChartPageView extends PageView {
  intro: string
  /** How to read it. */
  notes: { term: string; text: string }[]
  table: DataTable
  downloads: Link[]
}

export interface MapPicture extends ChartText {
  width: number
  height: number
  /** Of the letters of places. */
  typeSize: number
  subjects: string
  neighbours: string
  borders: string
  disputed: { path: string; title: string; url?: string }[]
  names: { text: string; size: number; x: number; y: number; anchor: Anchor; kind: MapNameKind; url?: string }[]
  places: { title: string; url?: string; x: number; y: number; radius: number; label?: TextAt }[]
}

export type MapNameKind = 'state' | 'neighbour' | 'sea' | 'disputed'

export type Anchor = 'start' | 'middle' | 'end'

export interface TextAt {
  text: string
  x: number
  y: number
  anchor: Anchor
}

export interface MapView extends ChartPageView {
  map: MapPicture
}

/** A chart as a file of its own. */
export interface DrawingView extends PageView {
  drawing:
    | { kind: 'map'; map: MapPicture }
    | { kind: 'timeline'; timeline: TimelinePicture }
    | { kind: 'grid'; grid: GridPicture }
    | { kind: 'network'; network: NetworkPicture }
  /** Rules for the picture, which there is no page to style. */
  styles: string
}

/** An event on a line of time. */
export interface TimeMark {
  x: number
  /** Of what lasts. */
  end?: number
  y: number
  certainty: Certainty
  title: string
  url: string
}

/** Stories by year and events on one horizontal line of time. Across in per cent, down in pixels. */
export interface StripPicture extends ChartText {
  height: number
  /** Where the line runs. */
  axis: number
  bars: { kind: 'story' | 'event'; x: number; width: number; y: number; height: number; title: string; url: string }[]
  marks: TimeMark[]
  ticks: { x: number; text: string }[]
  table: DataTable
}

/** All years, one below the other. Across in months within the part right of the years, down in pixels. */
export interface TimelinePicture extends ChartText {
  height: number
  rowHeight: number
  /** Per cent of the width that the years take. */
  left: number
  /** Across in per cent of the whole. */
  ticks: { x: number; text: string }[]
  years: { year: string; title: string; url?: string; top: number }[]
  /** Path data; empty where there is nothing. */
  lines: string
  skyline: string
  lasting: string
  dots: string[]
}

export interface TimelineView extends ChartPageView {
  timeline: TimelinePicture
}

/** Countries by countries: each cell two of them. */
export interface GridPicture extends ChartText {
  width: number
  height: number
  /** Side of a cell. */
  cell: number
  rows: { text: string; x: number; y: number }[]
  /** Written downward. */
  columns: { text: string; x: number; y: number }[]
  /** `shade` 0 to 4; a cell of nothing leads nowhere. */
  cells: { x: number; y: number; count: number; shade: number; title: string; url?: string }[]
  table: DataTable
}

export interface NetworkPicture extends ChartText {
  width: number
  height: number
  /** Of the letters. */
  typeSize: number
  links: NetworkLine[]
  /** In the order of reading. */
  nodes: {
    kind: EntityKind | 'thread'
    x: number
    y: number
    radius: number
    title: string
    url?: string
    label?: TextAt
    /** A number of its own beside the name. */
    value?: TextAt
  }[]
}

export interface NetworkLine {
  /** SVG path data. */
  path: string
  width: number
  /** Not counted, but known: `tie`. Between those around a subject: `chord`. */
  kind?: 'tie' | 'chord'
}

/** Who is named with an entity or in a thread. */
export interface CircleView {
  chart?: { network: NetworkPicture; table: DataTable; downloads: Link[] }
  /** In place of a picture, where they are few. */
  few: NamedItem[]
}

export interface NetworkView extends ChartPageView {
  network: NetworkPicture
}

/** Everything to download. */
export interface DownloadsView extends PageView {
  intro: string
  sets: {
    id: string
    title: string
    description: string
    count: number
    fields: { name: string; description: string }[]
    downloads: Link[]
  }[]
  charts: { title: Link; downloads: Link[] }[]
  /** The file that describes all others. */
  package: Link
}
