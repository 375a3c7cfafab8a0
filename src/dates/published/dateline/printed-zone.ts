import { addDays } from '../../../edtf/calendar.ts'

/** `23:30`, `11:30 PM`, `23:30:00.000Z`, `23:30:00+04:00`, `23:30 +0000`. */
const clock =
  /(?<!\d)(?<hour>\d{1,2})[:h]\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s?(?<half>[AP]M)(?!\p{L}))?(?:(?<utc>Z)(?!\p{L})|\s?(?<offset>[+-]\d{2}):?[03]0(?![\d/.-]))?/u

/** `GMT+0`, `(UTC -5)`, `GMT+0700`, wherever it stands beside the clock. */
const numbered = /(?:GMT|UTC)\s?(?<offset>[+-]\s?\d{1,2})(?::?[03]0)?(?!\d)/u

/** `EST`, `UTC`: zones by their name. */
const named = /(?<!\p{L})(?<name>UTC|GMT|EST|EDT|PST|PDT|CEST|CET|BST|MSK|ICT|JST)(?!\p{L}|\s?[+-]\d)/u

/** Hours ahead of Greenwich. */
const zones: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
  BST: 1,
  MSK: 3,
  ICT: 7,
  JST: 9,
}

/** Hours that Vietnam is ahead of Greenwich. */
const vietnam = 7

/**
 * The day as it was in Vietnam: near midnight another zone's is not. `GMT` alone counts only beside an English day:
 * Vietnamese pages write it of their own clock.
 */
export function inVietnam(day: string, text: string, isEnglish: boolean): string {
  const { hour, half, utc, offset } = clock.exec(text)?.groups ?? {}
  if (hour === undefined) return day
  const zone = utc === undefined ? (toHours(offset) ?? findZone(text, isEnglish)) : 0
  if (zone === undefined) return day
  return addDays(day, Math.floor((toHour(Number(hour), half) + vietnam - zone) / 24))
}

function findZone(text: string, isEnglish: boolean): number | undefined {
  const { name = '' } = named.exec(text)?.groups ?? {}
  const isMeant = name !== 'GMT' || isEnglish
  return toHours(numbered.exec(text)?.groups?.offset) ?? (isMeant ? zones[name] : undefined)
}

/** `+ 7` */
function toHours(offset: string | undefined): number | undefined {
  return offset === undefined ? undefined : Number(offset.replace(' ', ''))
}

/** `11:30 PM` is 23; `23:30 PM` is a slip. */
function toHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half === 'PM' ? 12 : 0)
}
