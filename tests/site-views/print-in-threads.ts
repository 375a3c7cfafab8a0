import { join } from 'node:path'
import { readContent } from '../../src/ingest/ingest.ts'
import { getHelp, printSite } from '../../src/site/print/print-site.ts'
import { readSite } from '../../src/site/read-site.ts'
import { toViews } from '../../src/site/views/to-views.ts'

/** Prints the site of a content folder into two folders: `first` by the first thread, `second` by the second alone. */
const [source = '', folder = ''] = process.argv.slice(2)
const options = { cwd: process.cwd(), content: source, templates: 'templates', base: '/' }
const content = await readContent(options)
const { site } = await readSite(content.articles, content, options)
await printSite(site, toViews(site), join(folder, 'first'))
await getHelp({
  site,
  folder: join(folder, 'second'),
  taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
})
