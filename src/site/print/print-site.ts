import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Site } from '../site.ts'
import type { Views } from '../views/views.ts'
import { listJobs } from './list-jobs.ts'
import { takeJobs } from './take-jobs.ts'

/** What the second thread is given: a copy of the site, the folder to write, and how many jobs were begun. */
export interface Shared {
  site: Site
  folder: string
  taken: Int32Array
}

/** From this many jobs on, about 1,500 stories, a second thread saves more than it takes to start and to warm up. */
const worthHelp = 12

/** Writes all of a site but its search index, in two threads where it is large and the machine has two cores. */
export async function printSite(site: Site, views: Views, folder: string): Promise<void> {
  const jobs = listJobs(site, views, folder)
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const isHelped = jobs.length >= worthHelp && availableParallelism() > 1
  await Promise.all([takeJobs(jobs, taken), isHelped && getHelp({ site, folder, taken })])
}

/** Lets a second thread do jobs until none is left. */
export async function getHelp(shared: Shared): Promise<void> {
  const thread = new Worker(new URL('./second-thread.js', import.meta.url), { workerData: shared, execArgv: [] })
  await once(thread, 'exit')
}
