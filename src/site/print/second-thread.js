// The entry of the second thread: its program is TypeScript.
import { workerData } from 'node:worker_threads'
import '../../read-typescript.js'

const { takeShare } = await import('./take-share.ts')
await takeShare(workerData)
