/** What a question asks for, as the nouns and verbs after its command tell it. */
import type { Asks } from './types.ts'

type Topic = { asks: Asks; says: RegExp }

/** The verb "present", not the time of that name. */
export const presents = '(?<!\\b(?:the|at)\\s|\\d\\s?(?:to|[-–—])\\s?)presents?(?![\\s-]day)'

const told = (asks: Asks, words: string): Topic => ({
  asks,
  says: new RegExp(`^(?:${words})\\b`, 'i'),
})

/** What a command such as "Explain" or "What were" is followed by, after articles and counts. */
const nouns: readonly Topic[] = [
  told('extent', 'extent to which|degree to which|extent of|degree of|how far|to what extent'),
  told(
    'cause',
    'relative (?:importance|significance) of (?:the )?(?:[a-z-]+ )?(?:causes|reasons|factors)|causes?|reasons?|origins?|roots?|factors?|why\\b(?!.*\\b(?:significant|important)\\??$)|what caused|what led',
  ),
  told(
    'significance',
    'significance|importance|role|contribution|value of|how (?:important|significant)|why\\b.*\\b(?:significant|important)',
  ),
  told(
    'consequence',
    'consequences?|effects?|results?|impact|outcomes?|implications?|influences?|legac(?:y|ies)|repercussions?|ramifications?|aftermath|how\\b.*\\b(?:affects?|affected|influenced?)',
  ),
  told(
    'comparison',
    'similarit(?:y|ies)|differences?|contrasts?|relative (?:importance|merits?|significance)|parallels?',
  ),
  told(
    'interpretation',
    `(?:historians?['’]? )?interpretations?|how (?:convincing|persuasive)|historiography|presentation|portrayal|depiction|representation|(?:ways?|methods?) (?:in which )?.*\\b(?:${presents}|presented|portrays?|explores?|uses? language)|how\\b.*\\b(?:${presents}|presented|portrays?|portrayed|depicts?|depicted|represents?|creates?|conveys?|dramatises?|uses)`,
  ),
]

const counts =
  /^(?:(?:the|this|that|a|an|any|some|its|their|his|her|all|both|one|two|three|four|five|main|major|chief|key|principal|primary|most|important|significant|likely|probable|various|different|possible|underlying|immediate|short-term|long-term|long|short|term|political|economic|social|cultural|religious|military|environmental|ethical|wider|overall|or|and|of|these|following|critically|briefly|carefully|fully|historical)\s)*/i

/** The noun a command is about decides: "the causes of", "two consequences of"; undefined where none does. */
export function topicOf(rest: string): Asks | undefined {
  const whole = nouns.find(({ says }) => says.test(rest))
  if (whole) return whole.asks
  const noun = rest.replace(counts, '')
  const found = nouns.find(({ says }) => says.test(noun))
  if (found) return found.asks
  // "the economic and social consequences of": any words of description may stand before.
  const early =
    /^(?:the\s)?(?:[\p{L}-]+\s){0,4}?(?:and\s)?([\p{L}]+)\s(?:of|for|behind|between|on|that|to)\b/iu.exec(
      rest,
    )
  return early?.[1] ? nouns.find(({ says }) => says.test(early[1] ?? ''))?.asks : undefined
}

/** What a question that can be answered by yes or no is about; the first that fits. */
const claims: readonly Topic[] = [
  {
    asks: 'comparison',
    says: /\b(?:more|less|fewer|better|worse|greater|rather|other|\p{L}+er)\b.*\bthan\b|\b(?:similar|different|comparable|identical)\b|\bmore\b.*\bor\b|\bor\b.*\b(?:more|most|better|greater)\b|\boutweigh|\boutperform|\bas \p{L}+ as\b|\bdiffer(?:s|ed)?\b/iu,
  },
  {
    asks: 'consequence',
    says: /\b(?:consequences?|results?|products?|outcomes?|outgrowth|by-products?|legac(?:y|ies)|effects?|fruits?|aftermath|continuations?|culmination)\s(?:of|from)\b|\b(?:lead|led) to\b|\bresult(?:ed)? in\b|\bstem(?:med)? from\b|\baris(?:e|en) from\b/i,
  },
  {
    asks: 'cause',
    says: /\b(?:causes?|reasons?|roots?|origins?|causation)\s(?:of|for|behind|that|why)\b|\b(?:caused?|triggered|br(?:ing|ings|ought) about|s(?:ows?|owed) the seeds of|provoked|due to|because|to blame|blamed?|responsible for|down to|driven by|motivated (?:[a-z]+ )?by|explained by|owe(?:d)? (?:to|more))\b/i,
  },
  { asks: 'interpretation', says: /\b(?:convincing|persuasive|plausible)\b/i },
  {
    asks: 'significance',
    says: /\b(?:important|significant|crucial|decisive|pivotal|vital|turning[- ]point|watershed|milestone|matter)\b/i,
  },
]

const opinion =
  '(?:(?:is|was|are|were|has|have|had) (?:\\p{L}+ )?)?(?:thought|think|believed?|imagined?|claim(?:s|ed)?|suppose[ds]?|suggest(?:s|ed)?|assumed?|argue[ds]?|alleged?|seem(?:s|ed)?|appear(?:s|ed)?|feared|hoped|expected|intended|promised|said|made out|has it)'
/** What is measured against no rival: a number, what may be done or is thought of it, "anything more than". */
const noRival = new RegExp(
  `\\b(?:(?:any|some|no)thing (?:more|less|other|better) than|(?:more|less|fewer|greater) than (?:an?|one|two|half|\\d\\S*)(?: (?:in|per|quarter|third|century|decade|hundred|thousand|million|percent)\\b| of\\b| %)|more than (?:he|she|it|they|we) (?:could|can|should|would|might)\\b|(?:as|more|less) \\p{L}+ (?:as|than) (?=(?:[\\p{L}’'-]+ ){1,3}?${opinion}\\b))`,
  'giu',
)

/** "Mill right that there is more to happiness than pleasure": somebody's judgement is judged, whatever it compares. */
const judges =
  /^(?!it\b)[^,;:]*?(?<!\b(?:the|an?|no|any|their|his|her|its)\s|['’]s?\s)\b(?:right|wrong|correct|incorrect|mistaken|justified|naive|foolish|wise)\s(?:that|to \p{L}+|in \p{L}+ing)\b/iu

export const claimOf = (clause: string): Asks => {
  if (judges.test(clause)) return 'assessment'
  const plain = clause.replace(noRival, '')
  return claims.find(({ says }) => says.test(plain))?.asks ?? 'assessment'
}
