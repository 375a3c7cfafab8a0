import { options } from 'preact'

/** Addresses, with the site's base, that have a preview. */
let previewed: ReadonlySet<string> = new Set()

/** From now on, each link that is printed to one of these addresses says that it has a preview. */
export function markPreviews(urls: ReadonlySet<string>): void {
  previewed = urls
}

const { vnode: before } = options

/** Preact's own hook: called with every element that is made. */
options.vnode = (vnode) => {
  before?.(vnode)
  const { type, props } = vnode
  if (type === 'a' && !('data-preview' in props) && 'href' in props && previewed.has(String(props.href))) {
    Object.assign(props, { 'data-preview': '' })
  }
}
