/** What the picture of a page says where the page is shared. Texts are plain. */
export interface ShareImage {
  /** What kind of page it is: `Tin`, `Nhân vật`. */
  kicker: string
  title: string
  /** One line: date and outlet of a story, what a person is. */
  note?: string
}

/** Pixels: the least that is shown across the full width of a phone. */
export const shareImageSize = { width: 600, height: 315 } as const
