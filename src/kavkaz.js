#!/usr/bin/env node
// The command's entry: teaches Node to read TypeScript and TSX, then hands over to cli.ts.
import { register } from 'tsx/esm/api'

register({ tsconfig: new URL('../tsconfig.json', import.meta.url).pathname })
await import('./cli.ts')
