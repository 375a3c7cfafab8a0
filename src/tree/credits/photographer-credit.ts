import { isCapitalAt } from '../../vietnamese/character-kinds.ts'
import { endsAgency, isAgency, isSource } from './source-names.ts'

/**
 * A photographer and his agency behind the caption's stop, dash or bar: `…tại Baku. Trần A/TTXVN`, `… - Văn B, Reuters`.
 */
const photographerBehind =
  /(?<open>[.!?”"’')]\s+|\s[-–—|]\s)(?<credit>\p{Lu}(?:[^.?!()[\]|:;"“”–—-]|[.-](?=\p{L})){3,60})(?<close>[\s.|]*)$/u

/** An agency, a dash and its photographer behind the caption's stop: `…tại Tbilisi. AP - Hạnh Suối`. */
const photographerBehindDash =
  /(?<open>[.!?”"’')]\s)(?<credit>(?<agency>\p{Lu}[\p{L}/ ]{1,30})\s[-–]\s\p{Lu}[\p{L}.’-]{1,20}(?:\s\p{Lu}[\p{L}.’-]{0,20}){0,3})(?<close>[\s.|]*)$/u

/** What stands behind the mark between a photographer and his agency. */
const behindPairMark = /^[/,][^/,.]{1,40}(?:\.\p{L}{2,3})?[\s.|]*$/u

/**
 * A photographer and his agency at the end of a line, without any word for a picture. Only behind one sentence: a
 * correspondent signs behind his last paragraph.
 *
 * @param end where the text ends, but for spaces, stops and bars
 * @param last its last word, folded
 */
export function findPhotographer(tail: string, end: number, last: string): RegExpExecArray | undefined {
  const start = tail.lastIndexOf(' ', end - 1) + 1
  const isCapital = isCapitalAt(tail, start)
  if (!isCapital && tail[start] !== '/' && !endsAgency(last)) return undefined
  const mark = Math.max(tail.lastIndexOf('/'), tail.lastIndexOf(','))
  const match = mark >= 0 && behindPairMark.test(tail.slice(mark)) ? photographerBehind.exec(tail) : null
  if (match && isBehindOneSentence(match) && isSource(match.groups?.credit)) return match
  const behindDash = isCapital && hasDash(tail) ? photographerBehindDash.exec(tail) : null
  return behindDash && isBehindOneSentence(behindDash) && isAgency(behindDash.groups?.agency ?? '')
    ? behindDash
    : undefined
}

function hasDash(text: string): boolean {
  return text.includes(' - ') || text.includes(' – ')
}

function isBehindOneSentence({ input, index }: RegExpExecArray): boolean {
  return isOneSentence(input.slice(0, index + 1))
}

export function isOneSentence(text: string): boolean {
  return !secondSentence.test(text)
}

/** `… chợ. Người …` */
const secondSentence = /[.!?]["”’»)]*\s+\p{Lu}/u
