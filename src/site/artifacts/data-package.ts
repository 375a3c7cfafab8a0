import { createHash } from 'node:crypto'
import { toSlug } from '../../vietnamese/to-slug.ts'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import type { DataSet } from '../data/data-set.ts'
import type { Field } from '../data/field.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { listDelimiter } from './data-set-files.ts'

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['geojson', 'application/geo+json'],
  ['graphml', 'application/graphml+xml'],
])

/** A name within the data folder: `tin.csv`. */
const fileName = /(?<stem>[^/.]+)\.(?<extension>[^/.]+)$/u

/**
 * `datapackage.json` (Frictionless Data Package 2): what each file of `/du-lieu/` holds, column by column, with its size
 * and SHA-256. Pictures are left out.
 *
 * @param files of the data folder, with their content
 */
export function toDataPackage(site: Site, sets: readonly DataSet[], files: readonly Artifact[]): Artifact {
  const { name, description } = site.settings
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: toSlug(name) ?? 'kho',
    title: name,
    description,
    homepage: toAbsoluteUrl(site, addresses.data),
    resources: files.map((file) => toResource(file, sets)),
  }
  return { path: addresses.dataFile('datapackage.json'), content: `${JSON.stringify(described, null, 2)}\n` }
}

function toResource({ path, content }: Artifact, sets: readonly DataSet[]): object {
  const { stem = path, extension = '' } = fileName.exec(path)?.groups ?? {}
  const set = sets.find(({ name }) => name === stem)
  const isTable = extension === 'csv' && set !== undefined
  return {
    name: `${stem}-${extension}`,
    ...(set && { title: set.title, description: set.description }),
    path: `${stem}.${extension}`,
    ...(isTable && { type: 'table' }),
    format: extension,
    mediatype: mediaTypes.get(extension),
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...(isTable && { dialect: { header: true, delimiter: ',' }, schema: { fields: set.fields.map(toField) } }),
  }
}

function toField({ name, type, description }: Field): object {
  return type === 'list'
    ? { name, type, description, delimiter: listDelimiter, itemType: 'string' }
    : { name, type, description }
}
