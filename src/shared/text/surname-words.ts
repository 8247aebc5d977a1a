/** Surnames that are words for other things too: May, North, Green, Law. */
import { isThing } from './name-words.ts'
import { isVerbBehind } from './subject-verbs.ts'
import type { WordTag } from './word-tags.ts'

/** Forms of address, which stand before nothing but a name; "General" and "King" do before "Strike" and "Street". */
export const isAddress = (word: string): boolean =>
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|professor|prof)\.?$/i.test(word)

/** What nobody but a person does: an Act fails and a Plan leads to something, but neither resigns. */
const onlyPeople =
  /^\s(?:resign(?:s|ed)|retire[sd]|marri(?:es|ed)|believe[sd]|hope[sd]|wrote|writes|was\s(?:appointed|born|elected|dismissed|arrested|ill))\b|^['’]s?\s(?:wife|husband|friend|speech|death)\b/

/**
 * Whether a word that names a thing is a surname behind a forename or initials. An adjective or "May" is no thing that
 * the name before it could belong to ("Theresa May"); a noun is ("Dawes Plan"), unless what it does says otherwise.
 */
export function isSurnameBehind(
  forename: string,
  word: string,
  after: string,
  tags: ReadonlyMap<string, WordTag>,
): boolean {
  const tag = tags.get(forename.toLowerCase())
  const isInitials = /\.$/.test(forename) && !/^U\.\s?[SKN]\./.test(forename)
  if (tags.get(word.toLowerCase()) === 'ordinary') return isInitials || tag === 'given-name'
  return (isInitials || tag === 'given-name' || tag === 'unknown') && onlyPeople.test(after)
}

/** Whether such a word, which is known for a surname, stands for the person: "May relied on", not "in May". */
export const isSurnameHere = (before: string, word: string, after: string): boolean =>
  isThing(word) &&
  !/\b(?:the|an?|in|to|of|from|by|since|until|this|last|next|early|late|mid)[\s-]$/i.test(before) &&
  (/^['’]s?\s\p{L}/u.test(after) || isVerbBehind(after))
