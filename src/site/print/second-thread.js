// The entry of the second thread: its program is TypeScript.
import '../../read-typescript.js'

await import('./second-thread.ts')
