import { expect, test } from 'vitest'
import { east, skyline, west } from '../../src/site/ridge/skyline.ts'
import { armenianHighland, greaterCaucasus } from '../../src/site/ridge/summits.ts'

test.each([
  ['the Greater Caucasus', greaterCaucasus],
  ['the Armenian highland', armenianHighland],
])('the line of %s touches every summit that no other hides', (_, summits) => {
  const line = skyline(summits)
  for (const { name, longitude, height } of summits) {
    const at = line.find(([where]) => where === longitude)?.[1] ?? 0
    expect(at, name).toBeGreaterThanOrEqual(height)
  }
})

test('Elbrus is the highest point of the line, at its own height', () => {
  const highest = Math.max(...skyline(greaterCaucasus).map(([, height]) => height))
  expect(highest).toBe(5642)
})

test('the line runs from sea to sea, from west to east', () => {
  const longitudes = skyline(greaterCaucasus).map(([longitude]) => longitude)
  expect(longitudes[0]).toBe(west)
  expect(longitudes.at(-1)).toBe(east)
  expect(longitudes).toEqual([...longitudes].sort((one, other) => one - other))
})

test('a mountain alone falls away on both sides alike', () => {
  const heights = new Map(skyline([{ name: 'alone', longitude: 45, height: 5000 }]))
  expect(heights.get(45)).toBe(5000)
  expect(heights.get(44.5)).toBe(heights.get(45.5))
})
