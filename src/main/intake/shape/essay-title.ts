/** Essay titles that have no question mark: "Assess the view that the Tsar fell because of the war." */
import { commandOf } from '../../../shared/question/commands.ts'
import { sentences } from '../../../shared/text/sentences.ts'

const longestTitle = 300
const marks = /\s*[([]\s?\d{1,3}\s?(?:marks?)?\s?[)\]]\s*$/i
const asking = /^(?:how|why|to (?:what|which)|in (?:what|which)|(?:for|with) what)\b/i
const questionWord =
  /^(?:what|which|who|whom|whose|when|where|on|under|at|from|by|against|through|about|since|over)\b/i
const auxiliary =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b/i
/** Commands that are nouns as often: "State intervention grew.", "Show trials were held." */
const noun =
  /^(?:state|show|support|name|list|trace|outline|review|study|debate|sketch|present|detail|challenge|argue|judge|give)$/i
const object =
  /^(?:the|a|an|this|these|that|those|its|their|his|her|how|why|what|whether|when|which|who|where|if|one|two|three|four|any|either|both|some|\d)\b|^["'“‘]/i

/**
 * Whether words are the title of an essay: a command and what it governs, in one sentence. A quoted view may
 * stand before it, marks in brackets after it.
 */
export function isEssayTitle(words: string): boolean {
  const text = words.trim().replace(marks, '')
  if (text.length > longestTitle || !/^["'“‘([]?\p{Lu}/u.test(text) || /[,;:…!?]$/.test(text))
    return false
  if (!/^["'“‘]/.test(text)) return isCommand(text) && sentences(text).length === 1
  const said = sentences(text)
  const command = said.at(-1)
  return (
    command !== undefined && said.length <= 3 && isCommand(text.slice(command.start, command.end))
  )
}

function isCommand(sentence: string): boolean {
  const asked = commandOf(sentence)
  if (!asked) return false
  const { command, rest } = asked
  if (asking.test(command)) return auxiliary.test(rest)
  if (questionWord.test(command) || auxiliary.test(command)) return false
  const verb = command.split(' ').at(-1) ?? ''
  return object.test(rest) || (!noun.test(verb) && /^\p{L}/u.test(rest))
}
