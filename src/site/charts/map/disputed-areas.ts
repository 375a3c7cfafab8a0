import type { Position } from 'geojson'

/**
 * An area whose status is or was disputed, as the map hatches it: about where it lies, not where a border runs. Its
 * name, its status and the years of it are knowledge.
 */
export interface DisputedArea {
  /** Of `countries.yaml`. */
  id: string
  /** What the outline follows, where that needs saying. */
  drawn?: string
  /** Degrees east and north; not closed. */
  outline: readonly Position[]
}

/**
 * Outlines simplified by hand from Natural Earth's `ne_50m_admin_0_breakaway_disputed_areas` (public domain, read in
 * 2026-11 at github.com/nvkelso/natural-earth-vector): about every third corner, to a hundredth of a degree. Natural
 * Earth's area for Nagorno-Karabakh is that between the ceasefire lines of 1994 and 2020, the districts around it included.
 */
export const disputedAreas: readonly DisputedArea[] = [
  {
    id: 'nagorno-karabakh',
    drawn: 'Vẽ theo đường ngừng bắn 1994–2020, gồm cả các huyện xung quanh.',
    outline: [
      ...[
        [46.47, 40.29],
        [46.65, 40.39],
        [46.75, 40.41],
        [46.87, 40.32],
        [47.07, 40.21],
        [47.08, 40.12],
        [47.15, 40.02],
      ],
      ...[
        [47.17, 39.94],
        [47.19, 39.83],
        [47.23, 39.75],
        [47.29, 39.53],
        [47.32, 39.41],
        [47.07, 39.25],
        [46.99, 39.18],
      ],
      ...[
        [46.85, 39.15],
        [46.55, 38.9],
        [46.49, 38.91],
        [46.48, 39.11],
        [46.4, 39.19],
        [46.58, 39.22],
        [46.44, 39.35],
      ],
      ...[
        [46.37, 39.42],
        [46.48, 39.48],
        [46.48, 39.56],
        [46.32, 39.62],
        [46.2, 39.59],
        [46.03, 39.72],
        [45.86, 39.81],
      ],
      ...[
        [45.79, 39.88],
        [45.58, 39.98],
        [45.63, 40.01],
        [45.86, 40.01],
        [45.97, 40.17],
        [45.96, 40.23],
        [46.17, 40.26],
      ],
    ],
  },
  {
    id: 'abkhazia',
    outline: [
      ...[
        [41.86, 42.59],
        [41.58, 42.4],
        [41.49, 42.66],
        [41.42, 42.74],
        [41.13, 42.83],
        [41.06, 42.93],
        [40.84, 43.06],
      ],
      ...[
        [40.46, 43.15],
        [40.19, 43.31],
        [39.98, 43.42],
        [40.08, 43.55],
        [40.34, 43.54],
        [40.65, 43.53],
        [40.94, 43.42],
      ],
      ...[
        [41.36, 43.33],
        [41.58, 43.22],
        [42.05, 43.19],
        [42.1, 43.14],
        [41.94, 42.99],
        [41.93, 42.86],
        [41.93, 42.65],
      ],
    ],
  },
  {
    id: 'nam-ossetia',
    outline: [
      ...[
        [43.7, 42.67],
        [43.78, 42.75],
        [43.75, 42.66],
        [43.76, 42.59],
        [43.96, 42.57],
        [44.2, 42.65],
        [44.39, 42.46],
      ],
      ...[
        [44.6, 42.34],
        [44.64, 42.18],
        [44.54, 42.03],
        [44.34, 42.0],
        [44.22, 42.09],
        [44.08, 42.17],
        [43.94, 42.15],
      ],
      ...[
        [43.83, 42.06],
        [43.75, 42.11],
        [43.66, 42.11],
        [43.6, 42.2],
        [43.64, 42.28],
        [43.57, 42.39],
        [43.6, 42.61],
      ],
    ],
  },
]
