/** The words that ask, and what they ask for. The first that fits a question's beginning is its command. */
import { claimOf, presents, topicOf } from './topics.ts'
import type { Asks } from './types.ts'
import { isPreposition } from './word-classes.ts'

type Command = {
  words: RegExp
  /** What is asked for, as the rest of the question after the command tells it. */
  asks: Asks | ((rest: string) => Asks)
}

const command = (words: string, asks: Command['asks']): Command => ({
  words: new RegExp(`^(?:${words})(?![\\p{L}'’-])`, 'iu'),
  asks,
})

const important =
  'important|significant|crucial|central|vital|decisive|essential|influential|necessary|instrumental|pivotal|key'
const judged =
  'successful|successfully|effective|effectively|efficient|efficiently|good|well|badly|justified|justifiable|true|valid|accurate|accurately|fair|fairly|reasonable|useful|reliable|adequate|adequately|realistic|appropriate|ethical|desirable|competent|competently|wise|sound|strong|legitimate|far-sighted|wisely|helpful|beneficial|satisfactory'
const judging = 'assess|evaluate|appraise|judge|weigh(?: up)?'
const studying =
  'discuss|consider|examine|analyse|analyze|explore|investigate|review|debate|comment on|reflect on|study|scrutinise|scrutinize|write (?:an essay )?(?:on|about)'
const telling =
  'describe|outline|summarise|summarize|state|identify|list|trace|define|illustrate|give|name|sketch|show|demonstrate|present|detail|suggest'
const arguing =
  'justify|argue|defend|refute|prove|challenge|support|respond to|advise|recommend|(?:decide|determine)(?= (?:whether|which|if)\\b)|criticise|criticize|critique|(?:make|put) (?:a|the) case (?:for|against)'
const manner = '(?:critically|briefly|carefully|fully|with examples?|systematically)'
const affected =
  /\b(?:affect|affected|influence|influenced|impact|impacted|transform|transformed|shape|shaped|alter|altered)\b|\bchanged?\b(?!\s*(?:[?.,:;–—]|\d|c\.|$|(?:between|during|in|over|after|before|for|among|from|as|to|under|with|because|since|by|and)\b))/i
const presented = new RegExp(
  `\\b(?:${presents}|presented|portrays?|portrayed|depicts?|depicted|re${presents}|dramatises?|conveys?|uses? (?:\\p{L}+ )?(?:language|imagery|symbolism|symbols|setting|form|structure|narrative|dialogue|irony|metaphors?|foreshadowing|satire|realism|techniques|devices|stagecraft|voice|rhyme|rhythm)|create (?:a sense|(?:\\p{L}+ )?(?:tension|sympathy|suspense|atmosphere|mood|pathos|humour))|interpreted|viewed by historians|historians)\\b`,
  'iu',
)
/** What a work does to its reader, in the present: "does Atwood explore", "do the poets express". */
const shown =
  /^do(?:es)? (?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*|the (?:writer|poet|author|playwright|dramatist|novelist|narrator|speaker|composer|director|artist|painter)s?) (?:explore|show|express|reveal|evoke|suggest|criticise|satirise)\b/u
/** "Suggest [two reasons why]", "Give [the main reasons for]". */
const reasonsFor = /^(?:[\p{L}\d-]+ ){0,3}?reasons? (?:for|why|behind|that)\b/iu
/** "Outline one study of bystanders [and evaluate its ethics]". */
const judgedThen = new RegExp(`\\band (?:\\p{L}+ly )?(?:${judging})\\b`, 'iu')
const ranks = /\b(?:more|most|better|best|greater|greatest|worse|worst|less|least|\p{L}{3,}est)\b/iu

const oneOf =
  (...choices: readonly (readonly [RegExp, Asks])[]) =>
  (otherwise: Asks) =>
  (rest: string): Asks =>
    choices.find(([says]) => says.test(rest))?.[1] ?? otherwise

const ofMatter = (otherwise: Asks) => (rest: string) => topicOf(rest) ?? otherwise

const ofWhat = (rest: string): Asks => {
  const plain = rest.replace(
    /^(?:is|are|was|were|do|does|did|has|have|had)\s(?:you (?:think|believe|consider)\s(?:is|are|was|were)\s)?/i,
    '',
  )
  if (/^your (?:own )?(?:view|opinion|verdict|judgement)\b/i.test(plain)) return 'assessment'
  return /^(?:(?:best|really|actually|finally|mainly|chiefly|primarily) )?(?:caused|led to|brought about|explains?|explained|accounts? for|accounted for|provoked|triggered|prompted|prevented|stopped|enabled|allowed|persuaded|drove|made)\b/i.test(
    plain,
  )
    ? 'cause'
    : (topicOf(plain) ?? 'description')
}

export const commands: readonly Command[] = [
  command(
    'in what (?:ways|respects),? and to what extent,?|(?:how far|to what extent) and (?:why|in what ways|for what reasons|with what (?:results|success|consequences)),?',
    'extent',
  ),
  command(
    '(?:to what|to which) (?:extent|degree)|how far|how much(?! (?:was|is|were|are)\\b)|to how great an extent',
    'extent',
  ),
  command(
    'explain (?:why you agree or disagree|whether (?:or not )?you agree|how far you agree)',
    'assessment',
  ),
  command(
    '(?:how|when|where|who) and (?:why|for what reasons)|how come|why(?: and (?:how|when|with what (?:results|consequences|success|effects?)))?|for what reasons?|account for|(?:explain|show|discuss|consider) why|how (?:(?:do|would) (?:you|we)|can (?:you|we|one)) (?:account for|explain)|what (?:do you|can you) understand as the reasons',
    oneOf([/\b(?:significant|important)\??$/i, 'significance'])('cause'),
  ),
  command(`how (?:very )?(?:${important})`, 'significance'),
  command(
    'how (?:convincing|convincingly|convinced|persuasive|persuaded|plausible)(?: and \\p{L}+)?',
    'interpretation',
  ),
  command(
    `how (?:similar|different|comparable|alike|similarly|differently)|(?:${manner} )?(?:compare(?: and contrast)?|contrast|distinguish(?: between)?|differentiate(?: between)?|draw comparisons between)`,
    'comparison',
  ),
  command(`how (?:${judged})`, 'assessment'),
  command(
    '(?:how and )?with what (?:degree of |measure of )?(?:success|justification|effectiveness)',
    'assessment',
  ),
  command('(?:how and )?with what (?:results?|consequences?|effects?)', 'consequence'),
  command('(?:for |since |over )?how (?:many|long|old|often)', 'description'),
  command(
    'how(?= (?:did|does|do|has|have|had|was|were|is|are|can|could|might|would|should|may)\\b)',
    oneOf(
      [presented, 'interpretation'],
      [shown, 'interpretation'],
      [/\bdiffer(?:ed)?\b/i, 'comparison'],
      [affected, 'consequence'],
    )('description'),
  ),
  command('how \\p{Ll}[\\p{L}-]*', 'extent'),
  command('how', 'description'),
  command(
    'in (?:what|which) (?:ways?|senses?|respects?)|by what (?:means|methods)',
    oneOf(
      [presented, 'interpretation'],
      [shown, 'interpretation'],
      [/\b(?:differ|similar|different)\b/i, 'comparison'],
      [affected, 'consequence'],
    )('description'),
  ),
  command(
    'which|who(?: or what)?|whose|whom',
    oneOf(
      [/\b(?:interpretation|historian|extract|convincing)\b/i, 'interpretation'],
      [ranks, 'comparison'],
      [/^(?:factors?|reasons?|causes?)\b|\b(?:blame|responsible|caused)\b/i, 'cause'],
    )('description'),
  ),
  command('what (?:impact|effects?|influence|consequences|difference)', 'consequence'),
  command('what (?:role|part|contribution)', 'significance'),
  command('what(?= (?:did|does|do|has|have|had|happened)\\b)', 'description'),
  command('what', ofWhat),
  command('when|where', 'description'),
  command('for (?:what|which) (?:ends?|purposes?)', 'cause'),
  command(
    '(?:on|under|at|from|by|with|to|in|against|through|about|for) (?:what|which) \\p{Ll}[\\p{L}-]*',
    'description',
  ),
  command(
    `(?:${manner} )?(?:${telling}|${studying}|explain) and (?:${judging}|${studying})`,
    'assessment',
  ),
  command(`(?:${telling}) and (?:${telling}|explain)`, ofMatter('description')),
  command(`(?:${manner} )?(?:${judging})`, ofMatter('assessment')),
  command(`(?:${manner} )?(?:${studying})`, ofMatter('assessment')),
  command(`(?:${manner} )?explain`, ofMatter('description')),
  command(
    `(?:${manner} )?(?:${telling})`,
    oneOf(
      [/^(?:how far|to what (?:extent|degree)|the (?:extent|degree) to which)\b/i, 'extent'],
      [/^(?:the )?(?:similarities|differences)/i, 'comparison'],
      [reasonsFor, 'cause'],
      [judgedThen, 'assessment'],
    )('description'),
  ),
  command(`(?:${arguing})`, 'assessment'),
  // "Say how far you agree"
  command('\\p{L}+(?= (?:how far|to what (?:extent|degree))\\b)', 'extent'),
  command(
    'do (?:you|we) (?:agree|think|believe|accept|consider)|would you (?:agree|say|argue)|is it (?:true|fair|accurate|right|correct|reasonable|possible|justified)(?: to (?:say|argue|claim|suggest|conclude|describe|see|call))?',
    claimOf,
  ),
  command(
    "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ought|am)(?:n['’]t)?",
    claimOf,
  ),
]

/** What else is asked beside the command: "To what extent, [and why,] did X". */
const aside =
  /^(?:if at all|if any|do you think|do you believe|then|and (?:how|why|in what ways|for what reasons|with what (?:results|success|consequences))),?\s+/i

/** What stands between commas before the clause: "To what extent, [in the years 1855–1964,] did war". */
const between =
  /^([^,;:?]+),\s+(?=(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\s)/i
/** "In your view": whose answer is wanted, which is no part of what is stated. */
const ofReader = /\byour?\b/i

export type Asked = {
  command: string
  asks: Asks
  rest: string
  /** Where or when what is asked about is said to be so, if that stands before its clause. */
  lead?: string | undefined
}

/** The command a text begins with, as written, and what it asks for; undefined where it begins with none. */
export function commandOf(instruction: string): Asked | undefined {
  for (const { words, asks } of commands) {
    const found = words.exec(instruction)
    if (!found) continue
    const said = found[0].trim()
    const told = instruction
      .slice(found[0].length)
      .replace(/^[\s,:;–—-]+/, '')
      .replace(aside, '')
      .replace(/^(?:using|with reference to|referring to)\b[^,]*,\s*/i, '')
    const { lead, rest } = withoutLead(told)
    return {
      command: said.replace(/,$/, ''),
      asks: typeof asks === 'function' ? asks(rest) : asks,
      rest,
      lead,
    }
  }
  return undefined
}

function withoutLead(told: string): Pick<Asked, 'lead' | 'rest'> {
  const [whole = '', lead = ''] = between.exec(told) ?? []
  if (!isPreposition(lead.split(' ', 1)[0]?.toLowerCase() ?? '')) return { rest: told }
  return { lead: ofReader.test(lead) ? undefined : lead, rest: told.slice(whole.length) }
}
