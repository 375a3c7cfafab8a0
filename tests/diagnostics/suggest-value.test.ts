import { expect, test } from 'vitest'
import { z } from 'zod'
import { findProblems } from '../../src/diagnostics/find-problems.ts'

const schema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, '`tho-nhi-ky`')
    .optional(),
  code: z
    .string()
    .regex(/^[A-Z]{2}$/u, '`AM`')
    .optional(),
  from: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/u, '`"2021-12-08"`')
    .optional(),
  kind: z.enum(['war', 'talks']).optional(),
  home: z.url({ protocol: /^https?$/u }).optional(),
  latitude: z.number().optional(),
  aliases: z.array(z.string()).optional(),
})

test.each<[string, unknown, string]>([
  ['a name for an id', { id: 'Bình Trần' }, '`binh-tran`'],
  ['an id that nothing can be made of', { id: '!' }, '`tho-nhi-ky`'],
  ['a code in small letters', { code: 'ge' }, '`GE`'],
  ['a code of three letters', { code: 'AZE' }, '`AM`'],
  ['a year as a number', { from: 1991 }, '`from: "1991"`'],
  ['a day as Vietnamese writes it', { from: '9/1/2023' }, '`"2023-01-09"`'],
  ['a day in words', { from: 'hôm qua' }, '`"2021-12-08"`'],
  ['a word misspelt', { kind: 'tallks' }, '`talks`'],
  ['a word that nothing is like', { kind: 'hội đàm' }, '`war`, `talks`'],
  ['a host for an address', { home: 'vov.vn/the-gioi' }, '`https://vov.vn/the-gioi`'],
  ['a name for an address', { home: 'Đài VOV' }, '`https://…`'],
  ['code for an address', { home: 'javascript:alert(1)' }, '`https://…`'],
  ['a number with a comma', { latitude: '40,79' }, '`latitude: 40.79`'],
  ['a word for a number', { latitude: 'bắc' }, '`latitude: 0.0`'],
  ['a text for a list', { aliases: 'Georgia' }, '`aliases: [Georgia]`'],
  ['nothing for a list', { aliases: null }, '`aliases: […]`'],
  ['a key misspelt', { lattitude: 1 }, '`latitude`'],
  ['a key cut short', { alias: ['B'] }, '`aliases`'],
])('%s', (_, value, expected) => {
  const { error } = schema.safeParse(value)
  expect(error && findProblems(schema, value, error).map((problem) => problem.expected)).toEqual([expected])
})
