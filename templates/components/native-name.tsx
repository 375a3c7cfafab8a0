/** Scripts by the language that writes its names in them; where several do, the script alone is said (BCP 47). */
const languages = [
  { script: /\p{Script=Armenian}/u, language: 'hy' },
  { script: /\p{Script=Georgian}/u, language: 'ka' },
  { script: /\p{Script=Greek}/u, language: 'el' },
  { script: /\p{Script=Hebrew}/u, language: 'he' },
  { script: /\p{Script=Cyrillic}/u, language: 'und-Cyrl' },
  { script: /\p{Script=Arabic}/u, language: 'und-Arab' },
  { script: /\p{Script=Han}/u, language: 'und-Hani' },
] as const

/** Parts the names of what has several: `Լեռնային Ղարաբաղ / Dağlıq Qarabağ`. */
const separator = ' / '

/** Names in their own script, said to be no Vietnamese; drawn in the system's fonts, for the site ships Latin letters. */
export function NativeName({ name }: { name: string }) {
  return (
    <p class="native">
      {name.split(separator).map((part, index) => (
        <>
          {index > 0 && ', '}
          <span lang={toLanguage(part)}>{part}</span>
        </>
      ))}
    </p>
  )
}

function toLanguage(name: string): string {
  return languages.find(({ script }) => script.test(name))?.language ?? 'und-Latn'
}
