/** The things a question without names speaks of, in small letters. */
import { isPlainWord } from '../suggest/plain-words.ts'
import { isQuestionWord } from '../suggest/question-words.ts'
import { findDates } from '../text/dates.ts'
import { type Clause, isFiniteVerb, readClause } from './clause.ts'
import { printed } from './parts.ts'
import { basesOf, gerundNoun, isParticiple, isVerb } from './verbs.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isPreposition,
} from './word-classes.ts'

const isAuxiliary = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|cannot|it|they|he|she|you|we|who|why|how|what|when|where|which)$/.test(
    word,
  )

/** Words that stand for things, and numbers. */
const standsIn =
  /^(?:others?|another|ones?|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?)$/u

/** A word that is no part of a thing's name and ends one. */
export const ends = (word: string): boolean =>
  isAuxiliary(word) ||
  standsIn.test(word) ||
  isDeterminer(word) ||
  isPreposition(word) ||
  isConjunction(word) ||
  isAdverb(word) ||
  (isParticiple(word) && !nounsToo.test(word)) ||
  isAdjective(word)

/** The longest a thing without a name is taken to be, beyond which it is a sentence. */
const mostWords = 3

/** Nouns that are participles too. */
const nounsToo = /^(?:cost|cut|set|left|split|spread|run)$/

/** Words that only say how a thing is looked at. */
const looks =
  /^(?:advantages?|disadvantages?|aims?|approach|approaches|aspects?|basis|benefits?|case|cases|changes?|characteristics|circumstances|concept|conditions|contributions?|degree|development|developments|drawbacks?|effectiveness|explanations?|features?|forms?|functions?|implications?|lack|limitations?|methods?|nature|portrayal|presentation|representation|depiction|problems?|properties|purposes?|relationships?|rise|strategies|strategy|strengths?|structures?|studies|study|success|failure|theories|theory|types?|understanding|usefulness|validity|weaknesses)$/

/** What a number or a letter tells from others of its kind: "Period 3", "Option B". */
const numbered = 'period|option|group|chapter|act|scene|part|book|stage|phase|task|level|component'
const onlyNumbered = new RegExp(`^(?:${numbered})$`)
export const isNumbered = (word: string): boolean => onlyNumbered.test(word)

const label = new RegExp(
  `\\b(?:${printed}|${numbered}) [A-Z\\d](?:(?:, (?:and )?| and | or | to )[A-Z\\d])*\\b`,
  'gi',
)

/** "Two novels you have studied": whatever they are. */
const studied = /\b\p{L}+ (?:(?:that|which) )?you have (?:studied|read|learnt)\b/giu

/** A phrase in single marks, whose last is no apostrophe. */
const marked = /(?<!\p{L})[‘']([^‘’']+)[’'](?!\p{L})/gu

/** Nouns a question is asked with. */
const asking = /^(?:ways?|consequences?|reasons?|results?|causes?|factors?|points?|effects?)$/

/** A text with its dates and the names of printed sources taken out, which are no things that are spoken of. */
const withoutLabels = (text: string): string =>
  findDates(text)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)};${rest.slice(end)}`, text)
    .replace(label, ';')
    .replace(studied, ';')
    .replace(marked, '; $1 ;')

/** A word or a sign; a phrase of Latin that begins with "a" is a word. */
const wordOrSign = /\ba (?:priori|posteriori|fortiori)\b|[\p{L}\p{M}'’-]+|[^\s\p{L}]+/giu

/** Times, which are not what a question is about. */
export const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/

/** Those whose the next thing is: "women's lives", "workers' rights". */
const owner =
  /^(?!(?:it|that|this|what|who|here|there|today|yesterday|tomorrow|one|other|another)['’]s$)\p{Ll}[\p{Ll}-]+(?:['’]s|s['’])$/u

/** The things a text without names speaks of, in their order, each of at most three words. */
export function thingsIn(text: string): string[] {
  const clause = readClause(text)
  if (clause) return [clause.subject, afterVerb(clause)].flatMap(thingsIn)
  const things: string[] = []
  let run: string[] = []
  const close = () => {
    const last = run.at(-1) ?? ''
    if (owner.test(last)) run[run.length - 1] = last.replace(/['’]s$|['’]$/u, '')
    while (run[0] && (looks.test(run[0]) || (run.length === 1 && isAdjective(run[0])))) run.shift()
    // "an inevitable consequence", "the most efficient way": words of asking with what is said of them.
    if (asking.test(run.at(-1) ?? '') && run.slice(0, -1).every(isAdjective)) run = []
    if (
      run.length <= mostWords + Number(run.some((word) => owner.test(word))) &&
      run.some((word) => !isQuestionWord(word) && !isPlainWord(word))
    )
      things.push(run.join(' '))
    run = []
  }
  const words = [...withoutLabels(text).matchAll(wordOrSign)].map(({ 0: word, index }) =>
    index === 0 && /\s/.test(text) ? word.toLowerCase() : word,
  )
  for (const [at, word] of words.entries()) {
    const [last = '', next = ''] = [words[at - 1], words[at + 1]]
    if (!/^\p{L}/u.test(word) || calendar.test(word) || isClosing(word, run.length, last, next))
      close()
    else run.push(word)
  }
  close()
  return things
}

/** A verb that is joined to the one before it: "unite, [rather than divide,] the nation". */
const joinedVerb = /^,?\s?(?:and|or|but not|rather than|not)\s(?:\p{L}+ly\s)?(\p{L}+),?\s/u

/** What follows a verb that stands first in what follows its auxiliary: "machines can [think]". */
function afterVerb({ verb, rest }: Clause): string {
  const isModal = /^(?:can|could|will|would|shall|should|may|might|must)/.test(verb)
  const told = isModal ? rest.replace(/^\S+\s?/, '') : rest
  const [joining = '', said = ''] = joinedVerb.exec(told) ?? []
  return isVerb(said) || isFiniteVerb(said) ? told.slice(joining.length) : told
}

/** What is done to a thing before it is named: "to [reduce] inflation", "in [controlling] inflation". */
const isDoing = (word: string, last: string, next: string): boolean =>
  (/^(?:to|can|could|will|would|should|must|may|might)$/.test(last) && isVerb(word)) ||
  (/^(?:in|by|for|of|to)$/.test(last) &&
    /^\p{L}/u.test(next) &&
    !isPreposition(next) &&
    !isConjunction(next) &&
    /ing$/.test(word) &&
    !gerundNoun.test(word) &&
    basesOf(word).some(isVerb))

/** The verb after a plural: "pupils [underachieve] in school". */
const isDone = (word: string, last: string, next: string): boolean =>
  /[^aiusy]s$/.test(last) &&
  !owner.test(last) &&
  !/^(?:arms|customs|goods|rights|sales|savings|sports)$/.test(last) &&
  isVerb(word) &&
  (!/^\p{L}/u.test(next) || isPreposition(next) || isDeterminer(next) || isAdverb(next))

/** "Free will", "the general will": a noun, where no verb follows it. */
const isWill = (word: string, last: string, next: string): boolean =>
  word === 'will' &&
  (isAdjective(last.toLowerCase()) || isDeterminer(last.toLowerCase())) &&
  (!/^\p{L}/u.test(next) || ends(next))

/** Forms in -s that are verbs before a preposition too; most others are plurals there. */
const onlyVerb =
  /^(?:adapts|appears|applies|arises|becomes|begins|belongs|conforms|consists|continues|contributes|corresponds|depends|differs|emerges|exists|fails|leads|occurs|refers|relates|relies|responds|seems|serves|stems|succeeds|suffers|tends)$/

/** Whether a word is no part of a thing's name: a small word, or the verb of a statement. */
function isClosing(word: string, before: number, last: string, next: string): boolean {
  // "c1500": about.
  if (word === 'c') return true
  if (isDoing(word, last, next) || isDone(word, last, next)) return true
  if (isWill(word, last, next) || (word === 'right' && before > 0)) return false
  if (owner.test(word)) return false
  // "women's political rights": what is said of a thing stands between it and those whose it is.
  if (isAdjective(word) && !ends(next)) return before > 0 && !owner.test(last)
  if (isAdjective(word)) return before > 0
  if (isQuestionWord(word) && before === 0) return true
  const isSaidOf =
    /[^s]s$/.test(word) &&
    isFiniteVerb(word) &&
    /^\p{L}/u.test(next) &&
    (!isPreposition(next) || onlyVerb.test(word))
  return ends(word) || (before > 0 && isSaidOf)
}
