/** Takes a question apart: the statement it quotes or makes, and the words that ask about it. */
import { viewOf } from './attribution.ts'
import { isStated } from './clause.ts'
import { isTitled } from './titles.ts'

export type Parts = {
  /** The words that ask, with what stands before them taken away. */
  instruction: string
  /** What stands before the words that ask: "In the years 1855–1914,". */
  lead: string
  /** A statement that is given to be judged, without its marks; null where there is none. */
  statement: string | null
}

/** A number, a letter or a label before a question, and marks or advice after it. */
const before =
  /^(?:(?:either|or)\s+(?=\(?[a-z]\))|0\s?\d\s+|\d{1,2}\s+(?=["“‘'])|(?:question|q)\s*\d+\s*[.:)]\s*|\(?\d{1,2}\s*[.):]\s*|\([a-z]{1,3}\)\s*|[a-z]\)\s*|[-*•]\s+)+/i
const after = /\s*(?:[[(]\s*\d+\s*(?:marks?)?\s*[\])]|\b\d+ marks?\.?)\s*$/i
const advice =
  /^(?:in (?:this question|your (?:answer|essay|response)),? )?(?:explain|justify|give reasons for|support) (?:your|the) (?:answer|views?|judgement|decision)s?\b|you (?:should|must|may)\b|^refer to\b|^illustrate your\b|^answer with\b|^use (?:examples|evidence)\b/i

/** What a paper prints beside its question, and the words that point at it. */
export const printed =
  '(?:sources?|extracts?|passages?|items?|figures?|tables?|documents?|interpretations?|poems?)'
const pointing = new RegExp(
  `^(?:(?:carefully )?(?:study|read|look(?: carefully)? at|refer to|consult|see|use)\\s[^.?!]*?\\b${printed}\\b[^.?!]*[.:]|${printed} (?:[A-Z]|\\d{1,2})\\b:?\\s[^?]*?[.!)]["”’']?)\\s+(?=\\S)`,
  'i',
)

const opening = '["“‘«\']'
const closing = '["”’»\']'
/** A quoted statement, the longest that ends before a new sentence, a comma or the end. */
const quoted = new RegExp(
  `(?:^|[\\s(:])${opening}(\\S.*?\\S)${closing}(?=[.?!]?(?:\\s+[\\p{Lu}(]|\\s*$)|\\s*[,:;)–—-])`,
  'su',
)
const fewestWords = 4

/** A place in a sentence where an introduction ends and the asking begins. */
const introduced =
  /^((?:in|during|with|using|from|between|by|after|before|considering|given|for|according|on|throughout|at|within|over|under|across|referring|drawing|having|taking|as|if|since|when|while|although|looking|study|read|\p{L}{3,}ing)\b(?! (?:what|which|how) )[^?]*?,)\s+(.+)$/isu

/** A question without its number, its marks and the words that only point at a printed source. */
export const plainOf = (question: string): string =>
  question.replace(before, '').replace(after, '').replace(pointing, '').trim()

export function partsOf(plain: string): Parts {
  const found = quoted.exec(plain)
  const words = found?.[1]
  if (found && words && isLongEnough(found, words) && isGiven(plain, found, words)) {
    const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`
    const { instruction, lead } = lastAsking(sentencesOf(rest.replace(/^[\s.,:;–—-]+/, '')))
    return { instruction, lead, statement: viewOf(words.replace(/[.,;]+$/, '')) }
  }
  const sentences = sentencesOf(plain).filter((sentence) => !advice.test(sentence))
  if (sentences.length > 1) {
    const asked = lastAsking(sentences)
    const rest = sentences.filter((sentence) => !sentence.endsWith(asked.instruction))
    const [statement] = rest
    const isBareCommand =
      asked.instruction.split(' ').length <= 12 &&
      !/\?$/.test(statement ?? '?') &&
      !asksItself.test(asked.instruction)
    return {
      ...asked,
      statement:
        isBareCommand && statement ? viewOf(unquoted(statement).replace(/[.:]+$/, '')) : null,
    }
  }
  return { ...withoutLead(sentences[0] ?? plain), statement: null }
}

/** "'All power corrupts.'": few words that are quoted are a statement where they are a sentence. */
const unquoted = (sentence: string): string =>
  /^["“‘«'](.+)["”’»']$/su.exec(sentence)?.[1] ?? sentence

/** Few words are a statement where they are a whole sentence that stands first: "‘Duty is blind’ Evaluate." */
const isLongEnough = ({ index }: RegExpExecArray, words: string): boolean =>
  words.split(' ').length >= fewestWords || (index === 0 && isStated(words) && !isTitled(words))

/** A quotation is the statement when it stands alone, or its instruction speaks of it; else it is a phrase of the question. */
const isGiven = (plain: string, found: RegExpExecArray, words: string): boolean => {
  // "Ode" and "Elegy" are two titles, not one statement.
  if (/["”’']\s(?:.*\s)?["“‘']\S/.test(words)) return false
  const isFirst = found.index === 0
  if (!isFirst && isTitled(words)) return false
  const isLast = /^[.?!\s]*$/.test(plain.slice(found.index + found[0].length))
  return (
    (isFirst || isLast || /\bthis\b/i.test(plain)) &&
    (/^\p{Lu}|^…|^\.\.\./u.test(words) || words.split(' ').length > 6)
  )
}

const auxiliaries = 'is|are|was|were|do|does|did|has|have|had|can|could|should|would|might'

/**
 * A question that is whole without the sentence before it, which then only tells what happened: "Lenin died in
 * 1924. How successful was Stalin?", "How far was his death the cause of", where "How far do you agree?" and
 * "Was it?" speak of that sentence.
 */
const asksItself = new RegExp(
  `^(?:(?:why|(?:to )?(?:what|which) (?:extent|degree)|how(?: (?!would\\b)\\p{Ll}[\\p{L}-]*)?(?: an? [\\p{L} -]+?)?)\\s|(?!.*\\b(?:it|that|so|true|right|wrong|correct|mistaken)\\W*$))(?:${auxiliaries})\\s(?!.*\\b(?:this|you)\\b|(?:you|we|one|it|that|these|those|such|he|she|they)\\b|(?:the|his|her|their|its) (?:\\p{L}+ )?(?:view|claim|statement|opinion|argument|assertion|judgement|verdict|interpretation|assessment|description|quotation)\\b)`,
  'iu',
)

const sentencesOf = (text: string): string[] =>
  text
    .trim()
    .split(/(?<=[^\s.]{2}[.?!]["”’']?)\s+(?=["“‘(]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

/** The sentence that asks: the last one with a question mark or a command. */
function lastAsking(sentences: readonly string[]): Pick<Parts, 'instruction' | 'lead'> {
  const told = sentences.filter((sentence) => !advice.test(sentence))
  const asking = told.findLast((sentence) => sentence.endsWith('?')) ?? told.at(-1) ?? ''
  return withoutLead(asking)
}

function withoutLead(sentence: string): Pick<Parts, 'instruction' | 'lead'> {
  const found = introduced.exec(sentence)
  const [, lead = '', rest = ''] = found ?? []
  return found &&
    rest.split(' ').length > 1 &&
    /^(?:to what|how|why|what|which|who|is|are|was|were|do|does|did|can|could|should|would|has|have|had|in what|\w+)\b/i.test(
      rest,
    )
    ? { instruction: rest, lead }
    : { instruction: sentence, lead: '' }
}
