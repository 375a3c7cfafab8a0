/** Syllables of the grades that readers give a story, folded: `Kém`, `Bình thường`, `Rất hay`, `5 sao`. */
export const gradeWords: ReadonlySet<string> = new Set(
  'rat kem te do yeu trung binh thuong kha tot hay tuyet voi xuat sac huu ich hai long sao 1 2 3 4 5'.split(' '),
)
