/** Verbs that essay questions are asked with, and their forms: "did X cause Y" states that X caused Y. */
import { irregular } from './irregular-verbs.ts'
import { regularVerbs } from './regular-verbs.ts'

/** Makes another verb of a verb: "underachieve", "overthrow", "reinterpret". */
const prefix = /^(?:under|over|mis|dis|re)(?=\p{L}{4})/u

const verbs = new Set([...regularVerbs, ...irregular.keys()])
const participles = new Set([...irregular.values()].map(({ participle }) => participle))

const pasts = new Set([...irregular.values()].map(({ past }) => past))

/** Words in -ed that are no participles. */
const noParticiples =
  /^(?:bed|breed|creed|deed|feed|greed|hundred|need|red|seed|shed|sacred|speed|weed)$/

/** Endings that make verbs of nouns: "nationalise", "codify", "catalyse". */
const ending = /(?:al|an|ar|en|er|on|or|at|ic|im|il|gn|rn)i[sz]e$|ify$|lyse$/

export const isVerb = (word: string): boolean =>
  (ending.test(word) && word !== 'treatise') ||
  verbs.has(word) ||
  (prefix.test(word) && verbs.has(word.replace(prefix, '')))

export const isParticiple = (word: string): boolean =>
  participles.has(word) ||
  (prefix.test(word) && participles.has(word.replace(prefix, ''))) ||
  (/[a-z]{2}ed$/.test(word) && !noParticiples.test(word))

export const isPast = (word: string): boolean => pasts.has(word) || isParticiple(word)

/** One stressed syllable with a short vowel, whose last letter is doubled: "stop", "plan"; and a few longer ones. */
const doubles =
  /^[^aeiou]*[aeiou][bdgklmnprt]$|^(?:prefer|refer|defer|deter|infer|transfer|commit|submit|admit|omit|permit|transmit|rebel|occur|incur|fulfil|instil|control|compel|expel|propel|dispel|signal|rival|equip|outstrip|underpin|confer|recur|concur|abhor|emit|remit|regret|rebut|acquit|abet|repel|impel|excel|annul|enrol|extol|patrol|cancel|label|level|fuel|channel|travel|marvel|quarrel|kidnap|worship|overlap|overstep|entrap)$/

/** The past tense of a verb in its base form: "cause" gives "caused", "lead" "led". */
export function pastOf(verb: string): string {
  const past = irregular.get(verb)?.past
  if (past) return past
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (doubles.test(verb)) return `${verb}${verb.slice(-1)}ed`
  return `${verb}ed`
}

/** The form a verb has after "it" today: "justify" gives "justifies". */
export function presentOf(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** Words in -ing that say of what kind a thing is more often than what is done to it. */
export const gerundNoun =
  /^(?:building|feeling|governing|growing|living|meaning|planning|ruling|spending|teaching|voting|working|writing)$/

/** What a word in -ing may be made of: "stopping" of "stop", "making" of "make". */
export const basesOf = (word: string): string[] => [
  word.replace(/(?:([b-df-hj-np-tv-z])\1)?ing$/, '$1'),
  word.replace(/ing$/, ''),
  word.replace(/ing$/, 'e'),
]
