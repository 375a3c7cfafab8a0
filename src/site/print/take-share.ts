import { claimAddresses } from '../claim-addresses.ts'
import { toViews } from '../views/to-views.ts'
import { listJobs } from './list-jobs.ts'
import type { Shared } from './print-site.ts'
import { takeJobs } from './take-jobs.ts'

/** Does a second thread's share of the jobs of `printSite`, with its copy of the site. */
export async function takeShare({ site, folder, taken }: Shared): Promise<void> {
  const { views } = claimAddresses(toViews(site), ({ address }) => address)
  await takeJobs(listJobs(site, views, folder), taken)
}
