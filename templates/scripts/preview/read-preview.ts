/** As `src/site/previews` writes it. */
export interface Preview {
  kicker: string
  title: string
  text: string
}

/** Of a link to a page that has a preview, where it is; undefined of a link to the page itself. */
export function toPreviewUrl({ href, hash, pathname, dataset }: HTMLAnchorElement): string | undefined {
  return dataset.preview !== undefined && hash === '' && pathname !== location.pathname
    ? `${href}xem-truoc.json`
    : undefined
}

const read = new Map<string, Promise<Preview | undefined>>()

/** Each is fetched once; undefined when it cannot be had. */
export function readPreview(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const url = toPreviewUrl(link) ?? ''
  const known = read.get(url) ?? fetchPreview(url)
  read.set(url, known)
  return known
}

async function fetchPreview(url: string): Promise<Preview | undefined> {
  try {
    const response = await fetch(url)
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
