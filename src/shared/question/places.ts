/** Where, when or for what something is said to be so, in what follows the subject of "How important was". */
import { isParticiple, isVerb } from './verbs.ts'

/** Nouns that an infinitive completes: "attempts to control the churches". */
const hasInfinitive =
  /^(?:abilit(?:y|ies)|aims?|ambitions?|attempts?|bids?|campaigns?|capacity|decisions?|desires?|determination|drive|efforts?|failures?|fight|freedom|incentives?|inability|initiatives?|measures|methods|motivation|moves?|need|opportunit(?:y|ies)|plans?|polic(?:y|ies)|power|pressure|proposals?|reforms?|refusal|rights?|schemes?|steps|strateg(?:y|ies)|struggles?|tendency|threats?|willingness)$/

/** Where the subject ends and "in Y", "for Y", "to Y" or "as Y" says what it was so for. */
export function splitAtPlace(whole: string): [string, string] {
  const [dates = ''] = /, (?:c\. ?|AD )?\d.*$/.exec(whole) ?? []
  const subject = whole.slice(0, whole.length - dates.length)
  const [who, where] = splitInTwo(subject)
  return [who, where + dates]
}

function splitInTwo(subject: string): [string, string] {
  const words = subject.split(' ')
  // An aside between commas belongs to what it follows: "X, as opposed to Y, in Z".
  const from = /^[^,]+, [^,]+, /.exec(subject)?.[0].trim().split(' ').length ?? 1
  for (const [at, word] of words.entries()) {
    if (at < from || !/^(?:in|for|to|as|at|by|during|between|from|under)$/.test(word)) continue
    const before = words[at - 1] ?? ''
    const isPlace = word === 'in' && /^\p{Lu}/u.test(words[at + 1] ?? '')
    const more = words.slice(at + 2).some((next) => /^(?:in|to|for|as)$/.test(next))
    if (isPlace && more) continue
    if (word === 'by' && isParticiple(before) && more) continue
    if (word === 'to' && hasInfinitive.test(before) && isVerb(words[at + 1] ?? '')) break
    if (
      /^(?:attitude|attitudes|approach|response|opposition|threat|reaction|support|need|right|road|route|reasons?|responsibility|war|belief|faith|interest|rise|contribution|commitment|challenge|changes?|shift|return|resistance|relationship|relations|move|transition)$/.test(
        before,
      ) &&
      /^(?:to|for|in|between|from|by)$/.test(word) &&
      more
    )
      continue
    if (
      /^(?:to|for|between|from|by)$/.test(word) &&
      /^(?:attitudes?|approach|response|opposition|reaction|support|need|relations(?:hip)?|resistance|road|route|transition)$/.test(
        before,
      )
    )
      continue
    return [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  }
  return [subject, '']
}
