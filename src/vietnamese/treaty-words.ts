/** What treaties are called, by the place where they were signed: `Quy chế Rome`, `Công ước Viên`. */
export const treatyWords: readonly string[] = [
  ...['quy chế', 'qui chế', 'công ước', 'hiệp ước', 'hiệp định', 'nghị định thư', 'định ước', 'tuyên ngôn'],
]
