/** A share of work. */
export type Job = () => Promise<void>

/**
 * Does jobs until none is left. Threads that have the same list share it: each job is done by the first that is free.
 * Where one fails, no thread begins another.
 *
 * @param taken one number, how many were begun, in memory that the threads share
 */
export async function takeJobs(jobs: readonly Job[], taken: Int32Array): Promise<void> {
  const next = () => jobs[Atomics.add(taken, 0, 1)]
  try {
    for (let job = next(); job; job = next()) await job()
  } catch (error) {
    Atomics.store(taken, 0, jobs.length)
    throw error
  }
}
