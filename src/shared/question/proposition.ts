/** The statement a question asks about, to be argued for or against. */
import { isInverted, isStated, readClause, sentenceFrom, statementOf } from './clause.ts'
import type { Asked } from './commands.ts'
import { isParticiple, isVerb } from './verbs.ts'
import { isAdjective, isAdverb } from './word-classes.ts'

const framing =
  /\b(?:views?|claims?|arguments?|statements?|opinion|idea|suggestion|contention|assertion|belief|judgement|verdict|thesis|theory|interpretation|proposition|notion|case|say|said|argue[ds]?|claimed|suggest(?:ed|s)?|conclude[d]?|believe[ds]?|agree|maintain(?:s|ed)?|assert(?:ed|s)?|accept|true|think|fair|accurate|convincing|prove|show|demonstrate|disagree|evidence|defend|opinions?|likely|clear|obvious|certain|correct|right|possible)\b[^;:?]{0,60}?\bthat\s+(.+)$/i
const whether = /^(?:\p{L}+\s){0,3}?whether(?: or not)?\s+(.+)$/iu
const extentTo = /\b(?:extent|degree) to which\s+(.+)$/i

/** "Does the evidence suggest that X" */
const evidenceSays =
  /^(?:the|this|your|available) (?:\p{L}+ )?(?:evidence|sources?|extracts?)\b.{0,60}?\b(?:suggest|show|indicate|support|prove|confirm)s? (?:the (?:view|claim|idea|argument) )?that (.+)$/iu

const trimmed = (text: string): string => text.replace(/[\s?.!,;:]+$/, '')

/** How a view is told of that stands before the view itself: "by saying", "of historians". */
const endings =
  /,?\s(?:do you agree|how far do you agree|in your view|in your opinion|explain your answer|or not)$/i

/**
 * The statement of a question. Asked for by a clause, it is that clause as a statement ("was X Y" gives "X
 * was Y"); quoted or introduced by "that" or "whether", it stands there. Questions that want
 * causes, consequences, comparisons of two or descriptions state nothing.
 */
export function propositionOf(
  { command, asks, rest }: Asked,
  statement: string | null,
): string | null {
  const stated = framing.exec(rest)?.[1]
  // "'The workhouse was a prison.' How far do you agree that the New Poor Law was cruel?"
  const isAskedBeside =
    stated && isStated(stated) && !/^(?:this|these|that|those|it|such)\b/i.test(stated)
  if (statement && !isAskedBeside)
    return sentenceFrom([trimmed(statement.replace(/^…\s*|^\.{3}\s*/, ''))])
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
  if (borneOut) return sentenceFrom([borneOut])
  // What the reader agrees with is in words that were framed or quoted, or is not there yet.
  if (/^(?:do|would|can|could|should) (?:you|we|one)\b/i.test(whole)) return null
  if (isAsk(command)) return ofYesOrNo(`${command} ${whole}`)
  if (/^(?:to what|to which|to how|how far|how much|in what.*extent)/i.test(command))
    return ofYesOrNo(whole)
  if (
    /^how /i.test(command) &&
    ['significance', 'assessment', 'extent', 'interpretation', 'comparison'].includes(asks)
  )
    return ofDegree(command, whole)
  const embedded =
    /^(?:how far|to what extent|how (?:successful|important|significant|effective)(?:ly)?)\s+(.+)$/i.exec(
      whole,
    )?.[1]
  if (embedded && isStated(embedded)) return sentenceFrom([embedded])
  return null
}

const isAsk = (command: string): boolean => isInverted(command) && !isAgreed(command)

/** "Do you agree", "Is it fair to say": the reader is asked about a statement that follows. */
const isAgreed = (command: string): boolean => /^(?:do|would) (?:you|we)\b|^is it\b/i.test(command)

/** "X or Y" in a question that can be answered by one of them states neither. */
const offersTwo =
  /\b(?:more|most|better|greater|best|worse|rather)\b.*\bor\b|\bor\b.*\b(?:more|most|better|greater)\b/i

/** A second question that is asked in the same sentence. */
const anotherQuestion =
  /(?:;|\s?—)\s?(?:(?:and|or|but)\s)?(?:why|how|to what|was|were|is|are|did|does|do|has|have)\b.*$/i

function ofYesOrNo(clause: string): string | null {
  const plain = clause
    .replace(anotherQuestion, '')
    .replace(/^(\p{L}+)n['’]t\b/u, '$1')
    .replace(/^(\p{L}+ there) any\b/iu, '$1')
    .replace(/,?\s+or not\b,?|\s+ever\b/i, '')
    .replace(/\s+(?:or|and why)$/i, '')
  if (/,?\s\bor\b\s/.test(plain)) {
    if (offersTwo.test(plain) || / or /.test(readClause(plain)?.subject ?? '')) return null
    // "a hero or a villain", "a strong or weak ruler": the first is what is put to be argued.
    return statementOf(
      plain.replace(
        /,?\sor\s(?:(?:in|by|of|to|for|on|with|as|from)\s.*$|(?:(?:an?|the|more|not|just|merely)\s)?\S+)/,
        '',
      ),
    )
  }
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
    return sentenceFrom(isAfter ? [subject, verb, degree, told] : [subject, degree, verb, told])
  }
  const plain = /^(is|are|was|were)\s+(.+)$/i.exec(rest)
  const [, verb, subject] = plain ?? []
  if (!verb || !subject) return null
  if (/^it\s(?:to|that)\b/i.test(subject)) return null
  const [who, where] = splitAtPlace(subject)
  return isAdjective(degree) || !isAdverb(degree) ? sentenceFrom([who, verb, degree, where]) : null
}

const articleFor = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a')

/** Nouns that an infinitive completes: "attempts to control the churches". */
const hasInfinitive =
  /^(?:abilit(?:y|ies)|aims?|ambitions?|attempts?|bids?|campaigns?|capacity|decisions?|desires?|determination|drive|efforts?|failures?|fight|freedom|incentives?|inability|initiatives?|measures|methods|motivation|moves?|need|opportunit(?:y|ies)|plans?|polic(?:y|ies)|power|pressure|proposals?|reforms?|refusal|rights?|schemes?|steps|strateg(?:y|ies)|struggles?|tendency|threats?|willingness)$/

/** Where the subject ends and "in Y", "for Y", "to Y" or "as Y" says what it was so for. */
function splitAtPlace(whole: string): [string, string] {
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
