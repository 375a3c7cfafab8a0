import { CORE_SCHEMA, load } from 'js-yaml'

/** The value of a YAML text, quickly and without places; undefined where it is not well formed. */
export function loadYaml(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}
