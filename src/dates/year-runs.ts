/**
 * Years in order as a reader takes them in: runs of three and more by their ends.
 *
 * @example toYearRuns([2012, 2016, 2020, 2021, 2022]) // ['2012', '2016', '2020–2022']
 */
export function toYearRuns(years: readonly number[]): string[] {
  const runs: number[][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
}
