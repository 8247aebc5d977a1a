/** The things a question without names speaks of, in small letters. */
import { isPlainWord } from '../suggest/plain-words.ts'
import { isQuestionWord } from '../suggest/question-words.ts'
import { findDates } from '../text/dates.ts'
import { monthNames } from '../text/month-names.ts'
import { type Clause, isFiniteVerb, readClause } from './clause.ts'
import { printed } from './parts.ts'
import { ends, isClosing, owner } from './thing-end.ts'
import { isVerb } from './verbs.ts'
import { isAdjective, isConjunction, isNominal } from './word-classes.ts'

/** The longest a thing without a name is taken to be, beyond which it is a sentence. */
const mostWords = 3

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
export const calendar = new RegExp(
  `^(?:${monthNames.join('|')}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$`,
)

/** The things a text without names speaks of, in their order, each of at most three words. */
export function thingsIn(text: string): string[] {
  const clause = readClause(text)
  if (clause) {
    // "Did [sound] kill the art of film?"
    const isWhole = !/\s/.test(clause.subject) && isAdjective(clause.subject)
    return [
      ...(isWhole ? [clause.subject] : thingsIn(clause.subject)),
      ...thingsIn(afterVerb(clause)),
    ]
  }
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
    if (isClassOf(words, at, run)) {
      things.push([...run, word].join(' '))
      run = []
    } else if (!/^\p{L}/u.test(word) || calendar.test(word) || isClosing(words, at, run.length))
      close()
    else run.push(word)
  }
  close()
  return things
}

/** An adjective that is a thing by its "the": "the [poor]", "the common [good]", but "the old and new regimes". */
function isClassOf(words: readonly string[], at: number, run: readonly string[]): boolean {
  const [word = '', next = '', other = '', after = ''] = words.slice(at, at + 4)
  if (!isNominal(word) || words[at - run.length - 1] !== 'the' || !run.every(isAdjective))
    return false
  if (isConjunction(next)) return other === 'the' || (isNominal(other) && isNoNoun(after))
  return isNoNoun(next) && (!isAdjective(next) || isNoNoun(other))
}

const isNoNoun = (word: string): boolean => !/^\p{L}/u.test(word) || ends(word)

/** A verb that is joined to the one before it: "unite, [rather than divide,] the nation". */
const joinedVerb = /^,?\s?(?:and|or|but not|rather than|not)\s(?:\p{L}+ly\s)?(\p{L}+),?\s/u

/** What follows a verb that stands first in what follows its auxiliary: "machines can [think]". */
function afterVerb({ verb, rest }: Clause): string {
  const isModal = /^(?:can|could|will|would|shall|should|may|might|must)/.test(verb)
  const told = isModal ? rest.replace(/^\S+\s?/, '') : rest
  const [joining = '', said = ''] = joinedVerb.exec(told) ?? []
  return isVerb(said) || isFiniteVerb(said) ? told.slice(joining.length) : told
}
