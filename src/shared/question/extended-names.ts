/** Names that are adjectives, with the thing that is theirs: "Nazi economic policy", "Western imperialism". */
import type { Named } from './joined-names.ts'
import { ends, isNounToo } from './thing-end.ts'
import { isPast, isVerb } from './verbs.ts'
import { isAdjective, isNamedAfter, isNaming, isPreposition } from './word-classes.ts'

/** A people or creed, by its last word: "Nazi", "Anglo-German". */
const isOfPeople = (text: string): boolean => {
  const last = text.split(/[ -]/).at(-1) ?? ''
  return isNaming(last) || (last === text && isNamedAfter(text))
}

/** "US" is an adjective to those of the country: "US presidents". */
const isUs = (text: string, after: string): boolean =>
  text === 'US' && /^ \p{Ll}+(?<!ic|s)s\b/u.test(after)

/** "A Classical [or a Romantic] composer": what both say of one thing is the name of neither. */
const sharesNoun = (before: string): boolean => {
  const [, other = ''] = /(\p{Lu}\p{Ll}+) or an? $/u.exec(before) ?? []
  return isOfPeople(other)
}

/** A people or creed with the thing that is theirs: "Nazi economic policy". */
export function extended({ text, start, end }: Named, question: string, subject: string): string {
  const [dynasty = ''] = /^ dynasty\b/.exec(question.slice(end)) ?? []
  if (dynasty || sharesNoun(question.slice(0, start))) return text + dynasty
  if (!isOfPeople(text) && !isUs(text, question.slice(end))) return text
  const words = /^(?: [\p{Ll}-]+){1,4}/u.exec(question.slice(end))?.[0].trim().split(' ') ?? []
  let length = 0
  for (const [at, word] of words.entries()) {
    if (
      (ends(word) || isSaid(words, at) || isTold(word)) &&
      !(at === 0 && isAdjective(word) && words[1] !== undefined && !ends(words[1]))
    )
      break
    length = at + 1
  }
  // The verb of the clause is no part of it: "did Anglo-German relations [deteriorate]".
  const within = subject.lastIndexOf(text)
  const most = within < 0 ? length : subject.slice(within + text.length).split(' ').length - 1
  const more = words.slice(0, Math.min(length, most)).join(' ')
  return more ? `${text} ${more}` : text
}

/** "Explain why Iberian trade [grew]". */
const isTold = (word: string): boolean => isPast(word) && !isNounToo(word)

/** A verb rather than a noun of the same form: "Nazi rule ended", but "the Nazi rise to". */
const isSaid = (words: readonly string[], at: number): boolean => {
  const next = words[at + 1]
  return isVerb(words[at] ?? '') && next !== undefined && !isPreposition(next) && at > 0
}
