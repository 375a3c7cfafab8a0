import type { Link } from '../view-models/page.ts'

/** A source goes by its host: `www.osce.org` as `osce.org`. */
export function toSourceLink(url: string): Link {
  const { host } = new URL(url)
  return { label: host.startsWith('www.') ? host.slice('www.'.length) : host, url }
}
