/** A file of the site that is no page: its path below the output folder, and its content. */
export interface Artifact {
  path: string
  content: string | Uint8Array
}
