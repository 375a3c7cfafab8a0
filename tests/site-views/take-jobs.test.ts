import { expect, test } from 'vitest'
import { takeJobs } from '../../src/site/print/take-jobs.ts'

const toTaken = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

test('each job is done once by those who share the list', async () => {
  const done: string[] = []
  const taken = toTaken()
  const jobsOf = (name: string) => ['a', 'b', 'c', 'd'].map((job) => async () => void done.push(`${name}${job}`))
  await Promise.all([takeJobs(jobsOf('1'), taken), takeJobs(jobsOf('2'), taken)])
  expect(done.map((job) => job.slice(1)).sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(new Set(done.map((job) => job[0])).size).toBe(2)
})

test('where one fails, no other is begun', async () => {
  const taken = toTaken()
  const fail = async () => {
    throw new Error('no room on the disk')
  }
  await expect(takeJobs([fail, fail], taken)).rejects.toThrow('no room on the disk')
  const never = () => Promise.reject(new Error('begun'))
  await expect(takeJobs([never, never], taken)).resolves.toBeUndefined()
})
