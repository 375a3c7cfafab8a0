/** Parts of names as the region has them; put together they make names that nobody bears. */
const onsets = [
  'Ar',
  'Bag',
  'Cha',
  'Dav',
  'El',
  'Fer',
  'Gar',
  'Hov',
  'Ir',
  'Jav',
  'Ker',
  'Lev',
  'Mam',
  'Nar',
  'Or',
  'Pet',
]
const middles = [
  'am',
  'an',
  'ark',
  'as',
  'at',
  'az',
  'ed',
  'el',
  'er',
  'ik',
  'il',
  'im',
  'in',
  'or',
  'os',
  'ov',
  'ul',
  'ur',
]
const endings = ['yan', 'ov', 'shvili', 'dze', 'oglu', 'ia', 'ev', 'adze', 'iani', 'zade', 'li', 'uk']

/** So many different names of two words, always the same: `Aramyan Bagasov`. */
export function inventNames(count: number): string[] {
  const words = onsets.flatMap((a) => middles.flatMap((b) => endings.map((c) => `${a}${b}${c}`)))
  return Array.from({ length: count }, (_, index) => {
    const first = words[(index * 7) % words.length] ?? ''
    const last = words[(index * 13 + Math.floor(index / words.length) * 31) % words.length] ?? ''
    return `${first} ${last}`
  })
}
