import { expect, test } from 'vitest'
import { renderBody } from '../../src/site/render-body.ts'

test.each([
  ['<script>alert(1)</script>', ''],
  ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
  ['a {{ b }} {% c %}', '<p>a {{ b }} {% c %}</p>'],
  ['# Một', '<h2 id="mot">Một</h2>'],
  ['## Một\n\n## Một', '<h2 id="mot">Một</h2>\n<h2 id="mot-2">Một</h2>'],
  ['[thiếu](/con-thieu/)', '<p><a href="/kho/con-thieu/">thiếu</a></p>'],
  ['[ngoài](https://a.example/)', '<p><a href="https://a.example/">ngoài</a></p>'],
])('%j becomes %j', (markdown, html) => {
  expect(renderBody(markdown, '/kho/')).toBe(html)
})
