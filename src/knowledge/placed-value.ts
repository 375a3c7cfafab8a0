import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { KeyPath } from '../diagnostics/yaml-place.ts'

/** A value of a knowledge file that knows where it stands. */
export interface PlacedValue<T = unknown> {
  value: T
  file: VFile
  /** Where a key of the value stands, `['offices', 0, 'of']`; where that one is absent, the nearest above it. */
  placeOf: (path: KeyPath) => Point | Position
}
