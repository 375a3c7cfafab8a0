/** Every command, in the order of the help. */
export const commandNames = ['parse', 'explain', 'dates', 'ingest', 'check', 'build', 'dev'] as const

/** What is typed behind `kavkaz`. */
export type CommandName = (typeof commandNames)[number]
