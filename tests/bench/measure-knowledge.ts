import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'

/** How often the knowledge is read; the first time, nothing is warm. */
const runs = 5

/** How long reading and checking a knowledge base takes: the first time, as every command does, and warm. */
export async function measureKnowledge(content: string): Promise<string> {
  const times: number[] = []
  let entries = 0
  let characters = 0
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    const { knowledge, files } = await readKnowledge(content)
    times.push(process.cpuUsage(before).user / 1000)
    const { people, countries, places, organisations, events, threads, outlets } = knowledge
    entries = [people, countries, places, organisations, events, threads, outlets].reduce(
      (sum, { size }) => sum + size,
      0,
    )
    characters = files.reduce((sum, file) => sum + String(file).length, 0)
  }
  const [first = 0, ...others] = times
  const warm = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0
  const size = `${entries} entries, ${Math.round(characters / 1000)} thousand characters`
  return `knowledge: ${size}; processor time ${first.toFixed(0)} ms the first time, ${warm.toFixed(0)} ms warm`
}
