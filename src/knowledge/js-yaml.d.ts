/** What is used of `js-yaml`, which brings no types. */
declare module 'js-yaml' {
  /** YAML 1.2's core schema: a date stays a text. */
  export const CORE_SCHEMA: unique symbol
  /** The value of a YAML text. Throws where it is not well formed, or a map has a key twice. */
  export function load(text: string, options: { schema: typeof CORE_SCHEMA }): unknown
}
