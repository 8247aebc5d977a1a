/** What a question states that offers more than one answer: "a hero or a villain", "unite or divide". */
import { readClause, sentenceFrom } from './clause.ts'
import { isParticiple, isVerb } from './verbs.ts'
import { isAdverb, isConjunction, isDeterminer, isPreposition } from './word-classes.ts'

/** "X or Y" in a question that can be answered by one of them states neither. */
const offersTwo =
  /\b(?:more|most|better|greater|best|worse|rather)\b.*\bor\b|\bor\b.*\b(?:more|most|better|greater)\b/i

/** Verbs of one object, of which a question offers a choice: "plan, provoke or merely exploit the war". */
const listedVerbs =
  /(?<![\p{L}’'-])(\p{Ll}+)((?:,\s\p{Ll}+)*),?\sor\s(?:\p{Ll}+ly\s)?(\p{Ll}+)(?=\s(\S+))/u

const isObject = (word = ''): boolean => /^(?:it|them|him)\b/.test(word)

const opensObject = (word = ''): boolean =>
  isDeterminer(word.toLowerCase()) || /^\p{Lu}/u.test(word) || isObject(word)

/** A clause with the first of such verbs alone. */
const oneVerb = (clause: string): string =>
  clause.replace(
    listedVerbs,
    (list: string, first: string, more: string, last: string, next: string) => {
      const all = [first, ...more.split(', ').filter(Boolean), last]
      return (all.every(isVerb) || all.every(isParticiple)) && opensObject(next) ? first : list
    },
  )

/** Another verb with an object of its own: "unite Germany [or merely extend Prussia]". */
const secondVerb =
  /^((do|does|did|can|could|will|would|shall|should|may|might|must|has|have|had)\s.+?),?\sor\s(.+)$/iu

/** A clause with the first of two verbs and its object. */
const oneObject = (clause: string): string =>
  clause.replace(secondVerb, (whole: string, first: string, auxiliary: string, second: string) => {
    const words = second.split(' ')
    const at = words.findIndex((word) => !isAdverb(word))
    const [verb = '', next, after = ''] = words.slice(at)
    const isAlone = at > 0 && next === undefined
    // "confine them", "simply trade": in such a place any word is a verb.
    const isSaid =
      /^ha/i.test(auxiliary) || /\shave\s/.test(first)
        ? isParticiple(verb)
        : isVerb(verb) ||
          (/^\p{Ll}/u.test(verb) && (isObject(next) || isAlone) && !isPreposition(verb))
    // "suppress liberty", but "raise or lower taxes", where both verbs have the object.
    const isFollowed =
      opensObject(next) ||
      isAlone ||
      // "stayed out"
      (after === '' && isPreposition(next ?? '')) ||
      // "help to destroy it", "improve on it"
      (next === 'to' ? isVerb(after) : isPreposition(next ?? '') && isObject(after)) ||
      ((at > 0 || !isVerb(first.split(' ').at(-1) ?? '')) &&
        next !== undefined &&
        !isPreposition(next) &&
        !isConjunction(next))
    return isSaid && isFollowed ? first : whole
  })

/** The first of the answers a clause offers, as a statement; null where it states neither. */
export function ofChoice(asked: string): string | null {
  const plain = oneObject(oneVerb(asked.replace(/,\sor\s[^,]{1,40},(?=\s)/, '')))
  const clause = readClause(plain)
  if (!clause || offersTwo.test(plain) || / or /.test(clause.subject)) return null
  // "a hero or a villain", "a strong or weak ruler": the first is what is put to be argued.
  const first = clause.rest.replace(
    /(?:,\s(?:(?:an?|the)\s[^,]+|\p{Ll}+))*,?(?:\s|^)or\s(?:(?:in|by|of|to|for|on|with|as|from)\s.*$|(?:(?:an?|the|more|not|just|merely)\s)?\S+)/u,
    '',
  )
  return sentenceFrom([clause.subject, clause.verb, first])
}
