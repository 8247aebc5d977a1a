/** What the words around a name tell of it: a person, or a place or thing. */
import { pastOf, presentOf } from '../question/verbs.ts'
import { isInReference } from './author-dates.ts'

const roles =
  'head|heads|leader|chief|chair|chairman|president|minister|secretary|commissar|commander|general|king|queen|' +
  'emperor|founder|member|author|editor|historian|economist|politician|statesman|general|officer|son|daughter|' +
  'wife|widow|husband|brother|sister|father|mother|cousin|friend|ally|rival|successor|predecessor|supporter|' +
  'critic|opponent|assassin|prosecutor|chancellor|philosopher|writer|poet|artist|banker|industrialist'
const people =
  'generals|officials|leaders|cronies|associates|allies|rivals|opponents|critics|ministers|historians|' +
  'commanders|men|women|figures|politicians|members|supporters|writers|artists|doubters|economists|marshals'
const acts =
  'said|says|argued|argues|wrote|writes|believed|believes|wanted|wished|hoped|thought|knew|felt|feared|stated|' +
  'claimed|issued|ordered|demanded|arranged|died|committed|married|resigned|refused|admitted|confessed|accused|' +
  'denounced|appointed|dismissed|announced|declared|replied|promised|persuaded|insisted|decided|tried|himself|' +
  'herself|received|recieved|invited|met|signed|spoke|led|succeeded|outmanoeuvred|could|did|saw|used|became|' +
  'undermined|served|returned|fled|escaped|retired|commanded|negotiated|introduced|proposed|inherited|' +
  'was (?:appointed|born|dismissed|murdered|assassinated|arrested|expelled|executed|killed|shot|exiled|elected|' +
  'accused|forced|sentenced|replaced|a\\b|an\\b|able|so|both|determined)'

/** What is done to people, and less often to anything else with a capital. */
const toPeople =
  'kill trust love hate marry fear banish betray admire despise warn blame spurn obey'
    .split(' ')
    .flatMap((verb) => [verb, presentOf(verb), pastOf(verb)])
    .join('|')

type Cue = { before?: RegExp; after?: RegExp; points: number }

const cues: readonly Cue[] = [
  { points: 3, after: new RegExp(`^(?:['’]s?|\\s[-–—])?\\s(?:${acts})\\b`, 'u') },
  {
    points: 3,
    after: new RegExp(
      `^(?:,|:|\\s[-–—])\\s(?:an?\\s|the\\s|his\\s|her\\s)?(?:[\\p{L}-]+\\s){0,3}(?:${roles})\\b`,
      'iu',
    ),
  },
  { points: 3, after: /^,\swho(?:se|m)?\b/ },
  { points: 2, after: /^\s(?:and|or)\s(?:his|her|he|she)\b/ },
  {
    points: 2,
    after:
      /^['’]s?\s(?:wife|death|murder|own|supporters|opponents|allies|rivals|speech|ideas|views|orders|position|personal|arrest|body|bodyguard|career|policies|actions|article|followers|attitude|health|power|purposes|trial|resignation|appointment)\b/,
  },
  { points: 3, before: new RegExp(`(?:\\b(?:${roles}),?\\s)$`, 'u') },
  {
    points: 2,
    before: new RegExp(
      `\\b(?:${people})\\b[^.!?]{0,40}\\b(?:such as|like|e\\.g\\.|esp\\.|especially|including|were|are|included|include)\\s$`,
      'iu',
    ),
  },
  {
    points: 2,
    before:
      /\b(?:murder|death|assassination|execution|arrest|trial|appointment|resignation|dismissal|supporters|followers|ideas|views|attitude|cronies|work|support|rumours|orders|elimination|writings|speeches|wife|widow|son|daughter|critical|opponents|enemies|biography|cult|rise|fall|power|leadership) of\s$/i,
  },
  {
    points: 2,
    before:
      /\b(?:led|replaced|succeeded|written|founded|chaired|assassinated|murdered|killed|shot|appointed|signed|issued|described|proposed|introduced|supported|opposed|headed|denounced|criticised|run|drawn up|put forward) by\s$/i,
  },
  {
    points: 2,
    before:
      /\b(?:execute|murder|arrest|dismiss|appoint|persuade|accuse|accused|replace|oppose|support|denounce|succeed|succeeded|replaced|appointed|trusted|assassinate|invited|met with|disagreements with|argued that|loyal to|according to)\s$/i,
  },
  { points: 2, before: new RegExp(`\\b(?:${toPeople})\\s$`) },
  // "Put down with troops by Franco": who did what was done.
  { points: 2, before: /\b(?:was|were|is|are|been|being|be)\s[^.;:]{2,60}\sby\s$/ },
  // A case bears the names of its parties: "Plessy v. Ferguson".
  { points: -4, before: /\p{L}\sv\.?\s$/u },
  { points: -4, after: /^\sv\.?\s\p{Lu}/u },
  {
    points: 4,
    before: /\b(?:Gen|Dr|Prof|Col|Capt|Lt|Pres|Gov|Mr|Mrs|Ms|Adm|Sen|Rev|Maj|Sgt)\.\s$/,
  },
  { points: 2, before: /\b(?:why|how|when|where|what) (?:had|did|was|is|does|could|would)\s$/i },
  { points: 1, before: /\b(?:by|and|with|against|under|except|had|made|pressure on)\s$/i },
  { points: 2, after: /^['’]s?\s/ },
  { points: 1, after: /^\s(?:was|is|had|has|would|also|then|never|later)\b/ },
  { points: -3, before: /\b(?:the|The|a|an)\s$/ },
  {
    points: -3,
    before:
      /\b(?:in|In|at|near|throughout|across|outside|inside|into|around|leave|left|town of|city of|region of|province of)\s$/,
  },
  {
    points: -2,
    before:
      /\b(?:member|members|men|women|head|part|towns?|parts|citizens|people|borders|invasion|occupation|areas|north|south|east|west) of\s$/i,
  },
]

/** Points for a person (above nought) or against (below), from the words either side of one mention. */
export function cuesAround(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 60)
  let points = 0
  for (const cue of cues) {
    if (cue.before && !cue.before.test(before)) continue
    if (cue.after && !cue.after.test(after)) continue
    points += cue.points
  }
  if (isInReference(before, after)) points += 3
  return points
}

/** Of a text as far as a name: whether it is of a title that its holder is called by, "the Earl of Strafford". */
export const isPeerage = (before: string): boolean =>
  /\b(?:Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Viscount|Baron)\sof\s$/.test(before)

/** "Leon Trotsky - considered to be …": a name that heads its line. */
export const headsLine = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)\s*(?:[-–—*•]\s)?$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\s[-–—]\s?\p{L}|^:\s\p{L}|^\s\(/u.test(text.slice(end, end + 8))

/** Endings that are commoner in surnames than in anything else. */
export const surnameEnding =
  /(?:sky|skii?|skaya|ov|ova|ev|eva|enko|ovich|evich|vili|adze|yan|mann|stein|berg|sson|sen|ez|ini|elli|ardo|ault|quist|croft|worth|ley|ton|son)$/i
