#!/usr/bin/env node
// The command's entry: teaches Node to read TypeScript and TSX, then hands over to cli.ts.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
await import('./cli.ts')
