/** Verbs that essay questions are asked with, and their forms: "did X cause Y" states that X caused Y. */
import { regularVerbs } from './regular-verbs.ts'

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  misunderstand: ['misunderstood', 'misunderstood'],
  overcome: ['overcame', 'overcome'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  repay: ['repaid', 'repaid'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undercut: ['undercut', 'undercut'],
  undergo: ['underwent', 'undergone'],
  undo: ['undid', 'undone'],
  uphold: ['upheld', 'upheld'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written'],
}

/** Makes another verb of a verb: "underachieve", "overthrow", "reinterpret". */
const prefix = /^(?:under|over|mis|dis|re)(?=\p{L}{4})/u

const verbs = new Set([...regularVerbs, ...Object.keys(irregular)])
const participles = new Set(Object.values(irregular).map(([, participle]) => participle))

const pasts = new Set(Object.values(irregular).map(([past]) => past))

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
  /^[^aeiou]*[aeiou][bdgklmnprt]$|^(?:prefer|refer|defer|deter|infer|transfer|commit|submit|admit|omit|permit|transmit|rebel|occur|incur|fulfil|instil|control|compel|expel|propel|dispel|signal|rival|equip|outstrip|underpin)$/

/** The past tense of a verb in its base form: "cause" gives "caused", "lead" "led". */
export function pastOf(verb: string): string {
  const past = irregular[verb]?.[0]
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
