/** Degrees east and metres above the sea. */
export interface Summit {
  name: string
  longitude: number
  height: number
}

/**
 * The Greater Caucasus from west to east. Heights and coordinates as Wikipedia gives them, read in 2026-11: Dombai-Ulgen
 * 41°43′34″, Elbrus (west summit) 42°26′21″, Ushba 42°39′32″, Shkhara 43°06′44″, Dykh-Tau 43°07′54″, Kazbek 44°31′06″,
 * Tebulosmta 45°18′43″, Donosmta 45°41′13″, Addala-Shukhgelmeer 46°14′55″, Bazardüzü 47°51′30″, Shahdağ 48°00′16″,
 * Babadağ 48°18′14″.
 */
export const greaterCaucasus: Summit[] = [
  { name: 'Dombai-Ulgen', longitude: 41.726, height: 4046 },
  { name: 'Elbrus', longitude: 42.439, height: 5642 },
  { name: 'Ushba', longitude: 42.659, height: 4710 },
  { name: 'Shkhara', longitude: 43.112, height: 5193 },
  { name: 'Dykh-Tau', longitude: 43.132, height: 5205 },
  { name: 'Kazbek', longitude: 44.518, height: 5054 },
  { name: 'Tebulosmta', longitude: 45.312, height: 4493 },
  { name: 'Donosmta', longitude: 45.687, height: 4176 },
  { name: 'Addala-Shukhgelmeer', longitude: 46.249, height: 4152 },
  { name: 'Bazardüzü', longitude: 47.858, height: 4466 },
  { name: 'Şahdağ', longitude: 48.004, height: 4243 },
  { name: 'Babadağ', longitude: 48.304, height: 3630 },
]

/**
 * South of it, the Armenian highland and the Lesser Caucasus. Same source: Samsari 43°40′15″, Aragats 44°12′00″, Ararat
 * 44°17′30″, Kəpəz 46°15′46″; Kaputjugh 46.0036° after the Armenian Geographic.
 */
export const armenianHighland: Summit[] = [
  { name: 'Samsari', longitude: 43.671, height: 3285 },
  { name: 'Aragats', longitude: 44.2, height: 4090 },
  { name: 'Ararat', longitude: 44.292, height: 5137 },
  { name: 'Kaputjugh', longitude: 46.004, height: 3906 },
  { name: 'Kəpəz', longitude: 46.263, height: 3066 },
]
