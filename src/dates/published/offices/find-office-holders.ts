import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { type Token, wordAt } from '../../../tokens/token.ts'
import { notInOffice, notYetInOffice } from '../../../vietnamese/office-names.ts'
import type { Phrase } from '../../phrase-table.ts'
import type { Sentence } from '../story/sentences.ts'
import type { OfficeHolder, Title } from './office-holder.ts'
import { counterpart, titlesOf } from './office-titles.ts'
import { personNamesOf } from './person-names.ts'
import { readAfterTitle } from './read-after-title.ts'
import { readBeforeTitle } from './read-before-title.ts'

/**
 * People named with their office: `Ngoại trưởng Đức Annalena Baerbock`, `Thủ tướng Pashinyan`, and `người đồng cấp
 * Azerbaijan Jeyhun Bayramov` after a title; and behind their name, with its state: `bà Baerbock, Ngoại trưởng Đức, …`.
 * Without a title a name says nothing of an office. Several bearers of a family name count with all their terms of that
 * title.
 */
export function findOfficeHolders(sentences: readonly Sentence[], knowledge: KnowledgeBase): OfficeHolder[] {
  const names = personNamesOf(knowledge)
  const titles = titlesOf(knowledge)
  let lastTitle: string | undefined
  const holders: OfficeHolder[] = []
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const phrase = titles(sentence.tokens, at)
      const title = phrase && readTitle(sentence.tokens, at, phrase, lastTitle)
      if (!title) continue
      lastTitle = title.value
      const holder = title.inOffice
        ? (readAfterTitle(sentence, at, title, names, knowledge) ??
          readBeforeTitle(sentence, at, title, names, knowledge))
        : undefined
      if (holder) holders.push(holder)
    }
  }
  return holders
}

function readTitle(
  tokens: readonly Token[],
  at: number,
  title: Phrase<string>,
  lastTitle: string | undefined,
): Title | undefined {
  if (title.value === counterpart)
    return lastTitle === undefined ? undefined : { value: lastTitle, length: title.length, inOffice: true }
  const isFormer = notInOffice.has(wordAt(tokens, at - 1)) || notYetInOffice.has(wordAt(tokens, at + title.length))
  return { ...title, inOffice: !isFormer }
}
