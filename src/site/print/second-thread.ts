import { workerData } from 'node:worker_threads'
import { claimAddresses } from '../claim-addresses.ts'
import { toViews } from '../views/to-views.ts'
import { listJobs } from './list-jobs.ts'
import type { Shared } from './print-site.ts'
import { takeJobs } from './take-jobs.ts'

/** Does its share of the jobs of `printSite`, with a copy of the site. */
const { site, folder, taken }: Shared = workerData
const { views } = claimAddresses(toViews(site), ({ address }) => address)
await takeJobs(listJobs(site, views, folder), taken)
