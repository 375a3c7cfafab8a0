#!/usr/bin/env node
// The command's entry: its program is TypeScript.
import './read-typescript.js'

await import('./cli.ts')
