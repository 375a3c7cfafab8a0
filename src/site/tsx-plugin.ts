import { setImmediate } from 'node:timers/promises'
import type { UserConfig } from '@11ty/eleventy'
import { isValidElement } from 'preact'
import { render } from 'preact-render-to-string'
import { markPreviews } from './previews/mark-previews.ts'

/**
 * Teaches Eleventy to read `*.11ty.tsx`: the template's component, rendered by Preact to a whole HTML document. It is
 * handed over as bytes: as text it would stay the thousands of pieces that it was put together from, which Eleventy
 * holds until the run ends.
 */
export function tsxPlugin(config: UserConfig): void {
  config.addExtension('11ty.tsx', {
    key: '11ty.js',
    compile: () =>
      async function (data) {
        // The search index is made meanwhile: it has its turn before each page.
        await setImmediate()
        markPreviews(data.site.previewed)
        const page = await this.defaultRenderer({ ...data, view: data.plan.toView() })
        if (!isValidElement(page)) throw new TypeError('Unexpected result of a page template, expected an element')
        return Buffer.from(`${isDocument(data.plan.address) ? '<!doctype html>\n' : ''}${render(page)}\n`)
      },
  })
}

/** A page, which a picture is not: `du-lieu/ban-do.svg`. */
function isDocument(address: string): boolean {
  return !address.endsWith('.svg')
}
