import { label } from './credit-label.ts'
import { widthAndDay } from './picture-tags.ts'

/** In brackets at the end: `(Ảnh: AFP/TTXVN))`, `(Nguồn: X).`, `(ảnh Reuters)`. */
export const bracketed = new RegExp(
  String.raw`(?<open>[(\[]\s*${label}\s*(?:[:.]\s*|\s))(?!\d+\s*[)\]])(?<credit>[^\s()\[\]][^()\[\]]{0,119}?)(?<close>\s*[)\]]+[\s.|]*)$`,
  'iu',
)

/** Behind a stop or dash at the end: `. Ảnh: AFP`, ` - Nguồn: X`, `Ảnh: X`. */
export const labelled = new RegExp(
  String.raw`(?<open>(?:^|(?<!\s)\s|[.,;"”’'»)|–—-])\s*(?:[-–—|]\s*)?${label}\s*:\s*)(?<credit>[^:"“”]{1,80}?)(?<close>[\s.|]*)$`,
  'iu',
)

/** Capitals behind the word for a picture, without a colon: behind a stop, or an agency: `…tại Yerevan. Ảnh Hạnh Suối`. */
export const labelledOpenly =
  /(?<open>(?:[.”"’')]|(?<!\s))\s+Ảnh\s)(?<credit>\p{Lu}[\p{L}\d.’-]*(?:[\s/]+\p{Lu}[\p{L}\d.’-]*){0,4}?)(?<close>[\s.]*)$/u

/** An agency before the word for a picture, alone: `AFP photo`. */
export const labelledBehind = /^(?<open>)(?<credit>\p{Lu}[\p{L}/ ]{1,30})(?<close>\sphotos?[.\s]*)$/iu
export const photoWords: ReadonlySet<string> = new Set(['photo', 'photos'])

/** A source in brackets without a label: `(Getty Images)`, `(Vano Shlamov/AFP)`. Counts only when it is a known agency. */
export const bareBracket = /(?<open>[([]\s*)(?<credit>[^()[\]]{2,60})(?<close>\s*[)\]]+[\s.|]*)$/u

/** A copyright sign before the source, behind the caption: `…tại Berlin. © Bộ Ngoại giao Armenia`. */
export const signBehind = /(?<open>\s©\s?)(?<credit>[^©.]{2,60})(?<close>[.\s]*)$/u

/** A label and comma before the source, above or below the picture: `Nguồn hình ảnh, Getty Images`. */
export const labelledAlone = /^(?<open>nguồn\s(?:hình\s)?ảnh\s?[,:]\s*)(?<credit>[^,:"“”]{2,60})(?<close>)$/iu

/** Who lent a picture: `(Ảnh do nhân vật cung cấp)`, `Ảnh: gia đình cung cấp`; and its last word, folded. */
export const lent = /(?<open>[(\s]?ảnh\s(?:do\s|:\s?)?)(?<credit>[^().:]{2,60}\scung\scấp)(?<close>[)\s.]*)$/iu
export const lentWord = 'cap'

/** Capitals behind a space at the end: `…trong lễ ký AP`. Counts only when they are known agencies. */
export const bareCapitals = /(?<open>\s)(?<credit>\p{Lu}{2,8}(?:\/\p{Lu}{2,8})*)(?<close>[\s|]*)$/u

/** A name in brackets behind the full stop of a short line: `Trạm nén khí gần Baku. (BP)`, but `Ai sợ gió? (P1)`. */
export const bracketBehindStop =
  /^(?<caption>.{10,219}[.!?][”"]?)\s*(?<open>\(\s*)(?!(?:P|Kỳ|Phần|Bài)\s?\d)(?<credit>\p{Lu}[\p{L}\p{N}&./+ -]{1,30})(?<close>\)[\s.|]*)$/u

/** `© Sputnik / David Galstyan / Chuyển đến kho ảnh`: a source with its photographer, before or instead of a caption. */
export const copyright =
  /^(?<open>©\s*)(?<credit>[^/|]{2,40}(?:\s?\/\s?[^/|]{2,40}?)?)(?<close>\s*(?:\/\s*Chuyển đến kho ảnh|$))/iu

/** The same glued to the caption behind it: `© SputnikTượng đá ở chợ`. */
export const copyrightGlued =
  /^(?<open>©\s*)(?<credit>\p{Lu}[^/|]{1,38}?\p{Ll})(?<close>)(?=\p{Lu}\p{Ll}*(?:\s\p{L}+){2})/u

/** A source before the width and day of a picture: `… - Sputnik Việt Nam, 1920, 24.11.2022`. */
export const beforeWidth = new RegExp(
  String.raw`(?<open>\s[-–—]\s)(?<credit>\p{Lu}[^,–—-]{2,40})(?<close>${widthAndDay.source})`,
  'u',
)

/** The year of that day: `.2022`. */
export const year = /\.\d{4}$/u

/** The last word of the Vietnamese desk of an agency, folded. */
export const deskWord = 'nam'

/** A source behind the last stop, a dash, bar or stroke, without a label: `…tại Yerevan. AFP`, `…tại Yerevan | IRNA`. Counts only when it is a known agency. */
export const bareTail = /(?<open>[.”"’']\s+|\s[-–—|]\s|\s[|/]\s?)(?<credit>\p{Lu}[\p{L}/ ]{1,30})(?<close>[\s.]*)$/u
