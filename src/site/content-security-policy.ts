import { toCspHash } from './assets.ts'

/**
 * The policy of a page: nothing but the site's own files, no inline styles, and one inline script, allowed by its hash.
 * Only the search page may compile WebAssembly, which Pagefind needs.
 */
export function toContentSecurityPolicy(headScript: string | undefined, options: { search: boolean }): string {
  const scripts = [
    "'self'",
    ...(headScript ? [toCspHash(headScript)] : []),
    ...(options.search ? ["'wasm-unsafe-eval'"] : []),
  ]
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(options.search ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
