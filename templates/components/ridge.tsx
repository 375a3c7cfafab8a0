import { ridgePaths, ridgeSize } from '../../src/site/ridge/ridge-paths.ts'

/** The header's rule: the two ranges of the Caucasus. An ornament, so it has no name. */
export function Ridge() {
  return (
    <svg
      class="ridge"
      viewBox={`0 0 ${ridgeSize.width} ${ridgeSize.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="ridge-south" d={ridgePaths.southern} />
      <path class="ridge-north" d={ridgePaths.northern} />
    </svg>
  )
}
