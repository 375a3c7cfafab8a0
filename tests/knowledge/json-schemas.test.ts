import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { entrySchemas, type KnowledgeKind } from '../../src/knowledge/knowledge-base.ts'
import { toJsonSchema } from '../../src/knowledge/to-json-schema.ts'

const kinds = Object.keys(entrySchemas).filter((name): name is KnowledgeKind => Object.hasOwn(entrySchemas, name))
const root = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')

/** The committed schema, as a validator. */
async function committed(kind: KnowledgeKind): Promise<z.ZodType> {
  return z.fromJSONSchema(JSON.parse(await read(`schemas/${kind}.json`)))
}

describe.each(kinds)('%s', (kind) => {
  /** After a change of the schema, `npm run generate` brings the files up to date. */
  test('the committed JSON Schema is that of the program', async () => {
    await expect(`${JSON.stringify(toJsonSchema(kind), null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${kind}.json`)
  })

  test('the archive’s own file fits it', async () => {
    const entries: unknown = parse(await read(`content/knowledge/${kind}.yaml`))
    expect((await committed(kind)).safeParse(entries).error?.issues ?? []).toEqual([])
  })

  test('it refuses an unknown key and a missing one', async () => {
    const [entry] = z
      .array(z.record(z.string(), z.unknown()))
      .parse(parse(await read(`content/knowledge/${kind}.yaml`)))
    const schema = await committed(kind)
    expect(schema.safeParse([{ ...entry, nmae: 'A' }]).success).toBe(false)
    expect(schema.safeParse([{ ...entry, id: undefined }]).success).toBe(false)
  })

  test('the file names its schema, for text editors without the settings', async () => {
    const [first] = (await read(`content/knowledge/${kind}.yaml`)).split('\n')
    expect(first).toBe(`# yaml-language-server: $schema=../../schemas/${kind}.json`)
  })

  test('VS Code takes the schema for the file', async () => {
    const settings: unknown = JSON.parse(await read('.vscode/settings.json'))
    expect(settings).toHaveProperty(['yaml.schemas', `./schemas/${kind}.json`], `content/knowledge/${kind}.yaml`)
  })

  test('every key says what it is for, in Vietnamese', () => {
    const items = toJsonSchema(kind).items
    const keys = typeof items === 'object' && !Array.isArray(items) ? Object.entries(items.properties ?? {}) : []
    expect(keys.length).toBeGreaterThan(3)
    for (const [, value] of keys) expect(value).toHaveProperty('description', expect.stringMatching(/\.$/u))
  })
})
