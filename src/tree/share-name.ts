/** Whether two sets of names have one in common. */
export function shareName(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of names) if (others.has(name)) return true
  return false
}
