import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Frees what nobody holds any more. By itself V8 waits until several times as much memory is taken as is in use. */
export function freeMemory(): void {
  if (typeof collect === 'function') collect()
}
