/** The statement a question asks about, to be argued for or against. */
import { ofChoice } from './choice.ts'
import {
  isFiniteVerb,
  isInverted,
  isStated,
  readClause,
  sentenceFrom,
  statementOf,
} from './clause.ts'
import type { Asked } from './commands.ts'
import { splitAtPlace } from './places.ts'
import { isAdjective, isAdverb, isPreposition } from './word-classes.ts'

const framing =
  /\b(?:views?|claims?|arguments?|statements?|opinion|idea|suggestion|contention|assertion|belief|judgement|verdict|thesis|theory|interpretation|proposition|notion|case|say|said|argue[ds]?|claimed|suggest(?:ed|s)?|conclude[d]?|believe[ds]?|agree|maintain(?:s|ed)?|assert(?:ed|s)?|accept|true|think|fair|accurate|convincing|prove|show|demonstrate|disagree|evidence|defend|opinions?|likely|clear|obvious|certain|correct|right|possible)\b[^;:?]{0,60}?\bthat,?\s+(.+)$/i
const whether = /^(?:\p{L}+\s){0,3}?whether(?: or not)?\s+(.+)$/iu
const extentTo = /\b(?:extent|degree) to which\s+(.+)$/i

/** "Does the evidence suggest that X" */
const evidenceSays =
  /^(?:the|this|your|available) (?:\p{L}+ )?(?:evidence|sources?|extracts?)\b.{0,60}?\b(?:suggest|show|indicate|support|prove|confirm)s? (?:the (?:view|claim|idea|argument) )?that (.+)$/iu

/** "Perón 'gave the workers dignity'": what is said of a name, in the words of another. */
const saidInMarks = /^(\p{Lu}[^"“‘”]*?) ["“‘'](\p{Ll}+)( [^"“‘”]+?)["”’']$/u

/** "Is there any truth in the claim that X" */
const isThereTruth =
  /^there (?:\p{L}+ ){0,2}?(?:truth|merit|validity|substance|evidence|reason|justification)\b[^,;]{0,60}?\bthat (.+)$/iu

const trimmed = (text: string): string => text.replace(/[\s?.!,;:]+$/, '')

/** How a view is told of that stands before the view itself: "by saying", "of historians". */
const endings =
  /,?\s(?:do you agree|how far do you agree|in your view|in your opinion|explain your answer|or not)$/i

/**
 * The statement of a question. Asked for by a clause, it is that clause as a statement ("was X Y" gives "X
 * was Y"); quoted or introduced by "that" or "whether", it stands there. Questions that want
 * causes, consequences, comparisons of two or descriptions state nothing.
 */
export function propositionOf(asked: Asked, statement: string | null): string | null {
  const { lead, rest } = asked
  const said = statedIn(asked, statement)
  if (!said || !lead || statement) return said
  // The sentence has its capital from its beginning alone, unless its subject is a name.
  const [, subject = ''] = rest.split(' ')
  const isSubject = said.toLowerCase().startsWith(subject.toLowerCase())
  return sentenceFrom([`${lead},`, isSubject ? subject.charAt(0) + said.slice(1) : said])
}

function statedIn({ command, asks, rest }: Asked, statement: string | null): string | null {
  const stated = framing.exec(rest)?.[1]
  // "'The workhouse was a prison.' How far do you agree that the New Poor Law was cruel?"
  const isAskedBeside =
    stated && isStated(stated) && !/^(?:this|these|that|those|it|such)\b/i.test(stated)
  if (statement && !isAskedBeside)
    return sentenceFrom([unmarked(trimmed(statement.replace(/^…\s*|^\.{3}\s*/, '')))])
  const whole = trimmed(trimmed(rest).replace(endings, ''))
  const framed = framing.exec(`${command} ${whole}`)?.[1] ?? whether.exec(whole)?.[1]
  if (framed && (asks !== 'cause' || isAgreed(command)) && !isAsk(command))
    return sentenceFrom([framed.replace(/,$/, '')])
  if (/^(?:do|would) you\b/i.test(command) && isStated(whole)) return sentenceFrom([whole])
  const shown = /\bevidence\b.*?\bto (?:show|suggest|prove|indicate|support)\s(.+)$/i.exec(
    whole,
  )?.[1]
  if (shown && isStated(shown)) return sentenceFrom([shown])
  const asked = extentTo.exec(whole)?.[1]
  if (asked) return sentenceFrom([asked])
  const borneOut = isAsk(command) && evidenceSays.exec(whole)?.[1]
  const held = isAsk(command) && isThereTruth.exec(whole)?.[1]
  if (held) return sentenceFrom([held])
  if (borneOut) return sentenceFrom([borneOut])
  // "Is it possible to know God?"
  const [, verb, judged] = /^(is|was) it (\p{L}+)$/iu.exec(command) ?? []
  if (verb && judged && /^to\s/.test(whole))
    return sentenceFrom(['it', verb.toLowerCase(), judged, whole])
  // What the reader agrees with is in words that were framed or quoted, or is not there yet.
  if (/^(?:do|would|can|could|should) (?:you|we|one)\b/i.test(whole)) return null
  if (isAsk(command)) return ofYesOrNo(`${command} ${whole}`)
  if (/^(?:to what|to which|to how|how far|how much|in what.*extent)/i.test(command))
    // Where the reader's view is asked for, "do you think" has been taken from before a statement.
    return isInverted(whole) || /^how much/i.test(command) || !isStated(whole)
      ? ofYesOrNo(whole)
      : sentenceFrom([whole])
  if (
    /^how /i.test(command) &&
    ['significance', 'assessment', 'extent', 'interpretation', 'comparison'].includes(asks)
  )
    return ofDegree(command, whole)
  const embedded =
    /^(?:how far|to what extent|how (?:successful|important|significant|effective)(?:ly)?)\s+(.+)$/i.exec(
      whole,
    )?.[1]
  if (embedded && isStated(embedded) && !/^you\b/i.test(embedded)) return sentenceFrom([embedded])
  return null
}

const unmarked = (statement: string): string =>
  statement.replace(saidInMarks, (whole: string, subject: string, verb: string, rest: string) =>
    isFiniteVerb(verb) && !isStated(subject) ? `${subject} ${verb}${rest}` : whole,
  )

const isAsk = (command: string): boolean => isInverted(command) && !isAgreed(command)

/** "Do you agree", "Is it fair to say": the reader is asked about a statement that follows. */
const isAgreed = (command: string): boolean => /^(?:do|would) (?:you|we)\b|^is it\b/i.test(command)

/** A second question that is asked in the same sentence. */
export const anotherQuestion =
  /(?:;|\s?—|,(?=\s(?:or|and|but)\s(?!(?:why|how|to what)\b)))\s?(?:(?:and|or|but)\s)?(?:why|how|to what|was|were|is|are|did|does|do|has|have)\b.*$/i

/** The same without a comma, told by its pronoun: "unite Germany or did he extend Prussia". */
const orDidIt =
  /\s(?:or|and|but)\s(?:was|were|is|are|did|does|do|has|have|had)\s(?:it|he|she|they|we)\b.*$/i

function ofYesOrNo(clause: string): string | null {
  const plain = clause
    .replace(anotherQuestion, '')
    .replace(/^(\p{L}+)n['’]t\b/u, '$1')
    .replace(/^(\p{L}+ there) any\b/iu, '$1')
    .replace(orDidIt, '')
    .replace(/,?\s+or not\b,?|\s+ever\b/i, '')
    .replace(/,?\s+(?:or|and why)$/i, '')
  if (/,?\s\bor\b\s/.test(plain)) return ofChoice(plain)
  return statementOf(plain.replace(/,?\s(?:and|but) (?:why|how|to what extent)\b.*$/i, ''))
}

/** "How [important] was X in Y" states that X was important in Y; "How [serious] a threat was X". */
function ofDegree(command: string, rest: string): string | null {
  const degree = command.replace(/^how\s+(?:very\s+)?/i, '')
  const noun = /^(of an?|an?)\s+(.+?)\s+(is|are|was|were|did|does|do|has|have|had)\s+(.+)$/i.exec(
    rest,
  )
  if (noun) {
    const [, article = '', thing = '', verb = '', subject = ''] = noun
    const said = /^of/i.test(article) ? `a ${thing}` : `${articleFor(degree)} ${degree} ${thing}`
    if (/^(?:is|are|was|were)$/i.test(verb)) {
      const [who, where] = splitAtPlace(subject)
      return sentenceFrom([who, verb, said, where])
    }
    return null
  }
  if (isAdverb(degree)) {
    const clause = readClause(rest)
    if (!clause) return null
    const { subject, verb, rest: told } = clause
    const isAfter = isInverted(`${verb} `) || /^(?:well|badly)$/.test(degree)
    if (!isAfter) return sentenceFrom([subject, degree, verb, told])
    // "protects consumers well", but "worked well in Prussia".
    const object = /^(?:be|is|are|was|were)\b/.test(verb) ? [] : objectOf(told)
    return sentenceFrom([subject, verb, ...object, degree, told.slice(object.join(' ').length)])
  }
  const plain = /^(is|are|was|were)\s+(.+)$/i.exec(rest)
  const [, verb, subject] = plain ?? []
  if (!verb || !subject) return null
  if (/^it\s(?:to|that)\b/i.test(subject)) return null
  const [who, where] = splitAtPlace(subject)
  return isAdjective(degree) || !isAdverb(degree) ? sentenceFrom([who, verb, degree, where]) : null
}

/** The words that a verb governs before any preposition, sign or date. */
function objectOf(told: string): string[] {
  const words = told.split(' ')
  const end = words.findIndex((word) => !/^\p{L}[\p{L}’'-]*$/u.test(word) || isPreposition(word))
  return end < 0 ? words : words.slice(0, end)
}

const articleFor = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a')
