/** As `src/site/previews` writes it. */
export interface Preview {
  kicker: string
  title: string
  text: string
}

/** Where the site begins: this script lies in its `assets/`. */
const base = new URL('..', import.meta.url).href

/** Below the base: `nhan-vat/nikol-pashinyan/`, `2024/03/01/dam-phan/`. */
const previewed =
  /^(?:(?:nhan-vat|quoc-gia|dia-danh|to-chuc|su-kien)\/(?!trang\/|van\/)[^/]+\/|(?:\d{4}\/(?:\d\d\/){0,2}|khong-ro-nam\/)(?!\d\d\/|trang\/)[^/]+\/)$/u

/** The preview of what a link leads to; undefined when it has none, or is the page itself. */
export function toPreviewUrl({ href, hash, pathname }: HTMLAnchorElement): string | undefined {
  const path = href.startsWith(base) && hash === '' && pathname !== location.pathname ? href.slice(base.length) : ''
  return previewed.test(path) ? `${href}xem-truoc.json` : undefined
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
