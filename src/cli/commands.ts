import type { Command } from './command.ts'
import type { CommandName } from './command-names.ts'

/** Every command by its name. Loaded when it is needed: `parse` does not wait for Eleventy. */
export const commands = {
  parse: async () => (await import('./parse.ts')).command,
  explain: async () => (await import('./explain.ts')).command,
  dates: async () => (await import('./dates.ts')).command,
  ingest: async () => (await import('./ingest.ts')).command,
  check: async () => (await import('./check.ts')).command,
  build: async () => (await import('./build.ts')).command,
  dev: async () => (await import('./dev.ts')).command,
} as const satisfies Readonly<Record<CommandName, () => Promise<Command>>>
