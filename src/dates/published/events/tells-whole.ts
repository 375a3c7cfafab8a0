import { findLookBack, isOfNow } from '../story/look-back.ts'
import type { Sentence } from '../story/sentences.ts'

/** ` cuoc chien nam ngay `, ` chien dich mot ngay `, ` cuoc chien karabakh lan thu hai `, folded: known once it is over. */
const measured =
  / (?:cuoc chien|chien tranh|chien dich) (?:(?:\p{L}+ ){0,3}lan thu|(?:\d{1,3}|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:muoi (?:\p{L}+ )?)?) ?(?:ngay|tuan)) /u

/** ` cuoc chien giua hai nuoc no ra `, ` mo dau cuoc chien `, folded. */
const bounded =
  / (?:cuoc chien (?:\p{L}+ ){0,9}(?:no ra|bung no|bung phat|bat dau|ket thuc|khep lai)|(?:mo dau|khoi dau|khep lai) (?:cuoc chien|chien tranh)) /u

/**
 * Whether a sentence tells of a war as a whole, which nobody can on its days; news tells of its fights. False where the
 * sentence counts the years from it.
 */
export function tellsWhole(sentence: Sentence): boolean {
  return (measured.test(sentence.words) || bounded.test(sentence.words)) && isOfNow(findLookBack(sentence))
}
