import type { Dates, SnippetKind } from '../model/note.ts'
import { isPast } from '../question/verbs.ts'
import { findDates } from './dates.ts'
import { figuresIn } from './figures.ts'
import { happens } from './happens.ts'
import { readAloud } from './markup.ts'
import { quotations } from './quotations.ts'
import type { Range } from './ranges.ts'

/** Words by which a writer weighs, hedges, explains or concludes rather than tells. */
const arguing: readonly RegExp[] = [
  /\b(?:would|could|might|may|must|can)\s(?:\w+\s)?(?:seem|sem|appear|suggest|indicate|be (?:seen|argued|said|viewed|regarded)|have been|have had|have expressed|also be|well have)\b/i,
  /\b(?:seem(?:s|ed)?|appear(?:s|ed)?) (?:to|that|likely|unlikely|relatively|highly)\b/i,
  /\b(?:suggest(?:s|ed|ing)?|indicat(?:es|ed|ing)|impl(?:ies|ied)|demonstrat(?:es|ed)|illustrat(?:es|ed))\b/i,
  /\b(?:this|which|that|it|they|these) (?:\w+ )?(?:show(?:s|ed)?|prove[sd]?|reveal(?:s|ed)?|reflect(?:s|ed)?|mean[st]|confirm(?:s|ed)?)\b/i,
  /\b(?:more |most |highly |very |particularly |less |partly |equally )?(?:significan(?:t|tly|ce)|striking|misleading|inevitabl[ey]|crucial(?:ly)?|decisive(?:ly)?|pivotal|paradoxical(?:ly)?|ironic(?:ally)?)\b/i,
  /\b(?:thus|therefore|hence|consequently|arguably|undoubtedly|clearly|evidently|in (?:this|that) sense|in essence|in effect|in reality|in practice|at face value|on balance|to (?:an?|some|a large|a great) extent)\b/i,
  /\b(?:probably|possibly|perhaps|presumably|(?:un)?likely|supposedly|essentially|fundamentally|largely|arguabl[ey]|actually|debatabl[ey])\b/i,
  /\b(?:may|might|must) have\b|\b(?:contributed|attributed) to\b/i,
  /\b(?:partly|largely|mainly|primarily|chiefly|particularly|mostly) (?:due to|because|as a result|responsible|to do with|caused)\b/i,
  /\b(?:due to|owed? to|owing to|because of) (?:the fact|the failure|the weakness|growth)\b/i,
  /\b(?:despite|in spite of) (?:the (?:fact|view|claim|idea|argument)|this|these)\b/i,
  /\b(?:important|key|main|major|real|essential|crucial|underlying|biggest|greatest|chief) (?:cause|reason|factor|difference|consequence|result|change|problem|weakness|strength|turning point)s?\b/i,
  /\b(?:catalyst|scapegoat|turning point|pretext|justification|fraud|legacy|prelude to|symbol of|an? (?:direct |natural |logical )?product of the)\b/i,
  /\b(?:differed|differs|contrast(?:s|ed)? with|compared (?:to|with)|in contrast|on the other hand|whereas|rather than|not only .{3,80}\bbut)\b/i,
  /\b(?:argued?|argues|claim(?:s|ed)?|believed?|beleived|maintain(?:s|ed)|contend(?:s|ed)|conclude[sd]?) (?:that|to)\b/i,
  /\b(?:there (?:is|was|were) (?:also |some |little |no |nno |much |clear |hard |strong |important )*(?:evidence|doubt|differences?|rumou?rs?))\b/i,
  /\b(?:the (?:view|idea|claim|argument|fact|extent|reason) (?:that|to which|why))\b/i,
  /\b(?:cannot|can't|could(?:n't| not)|never|hardly|scarcely) (?:\w+ )?(?:be (?:blamed|explained|seen|denied)|possibly)\b/i,
  /\b(?:important|valuable|useful|effective|ineffective|successful|unsuccessful|disastrous|weak|strong) (?:because|in that|since|as it)\b/i,
  /\bas much (?:a|the|about) .{3,80}\bas\b|\bmore (?:a|about) .{3,80}\bthan\b|\bboth a (?:product|cause|result)\b/i,
  /\b(?:wh(?:at|ere|en)|how) .{3,40} did .{2,60} was\b/i,
  // What might have been: "would hardly have acted".
  /\b(?:would|could|might|should) (?:\w+ ){0,2}have (?!to\b)\w/i,
  // "Was the trigger, not the cause".
  /\p{L}, not (?:the|an?|of|by|for|from|because|just|merely|only|simply|so much)\b/iu,
  /\bputs? .{2,60} down to\b|\bby contrast\b/i,
  /(?:^|[.;:]\s)(?:Overall|Ultimately|In short|In sum|To sum up|In conclusion|On the whole|All in all)\b/,
  // Books are told of in the present, so that what somebody says there is a view: "Kant objects that".
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,30}(?:\s\(\d{4}[^()]{0,12}\))?\s(?:\p{Ll}+ly\s|also\s)?(?:(?:thinks|objects|holds|says|insists|concedes|replies|supposes|assumes|denies|finds|agrees)\s(?:that|we|it|this|there)|stresses|blames|emphasi[sz]es|(?:reads|sees|views|treats|regards|portrays|presents|dismisses)\s[^.;]{2,60}\sas)\b/u,
  /\b(?:critics|historians|scholars|economists)\b[^.;]{0,60}\s(?:see|stress|blame|link|emphasi[sz]e|point|read)\s/i,
]

const past = /^(?:was|were|had|did)$/
const happened = (text: string): boolean =>
  (text.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? []).some((word) => past.test(word) || isPast(word))
const happening =
  /\b(?:murder|death|purge|trial|revolution|invasion|war|battle|treaty|pact|election|uprising|coup|putsch|strike|famine|crisis|collapse|assassination|arrest|launch|congress|conference|abdication|armistice|occupation|march|mutiny|revolt|rebellion|massacre|reform|foundation|formation|introduction|signing|meeting|crash)\b/i
/** ", which he acquired in 1922," and ", prime minister from May 1937,": a date inside such a clause is by the way. */
const aside =
  /,\swhich\b[^,.;]{0,160}(?:,|$|(?=[.;]))|,\s(?:\p{L}+\s){1,4}(?:from|since|until|till)\s[^,.;]{4,40},/giu
/** "Bentham (1748–1832)". */
const years = /(?<=\p{L}\s)\((?:b\.\s|c\.\s)?(?<from>\d{3,4})\s?[-–]\s?(?<to>\d{3,4})\)/gu
const leastLifetime = 25
const withoutLifetimes = (text: string): string =>
  text.replace(years, (all, from: string, to: string) =>
    Number(to) - Number(from) >= leastLifetime ? '' : all,
  )
const said =
  /(?:\b(?:said|says|stated|states|wrote|writes|declared|called|described|termed|claimed|argued|announced|remarked|promised|according to|words of|slogan|motto|labelled|dubbed)\b[^.;]{0,48})$/i

/**
 * The kind of a snippet, the first that fits:
 * 1. `statistic`: it holds a figure (see `figuresIn`);
 * 2. `quotation`: six words or more in quotation marks, or three or more that are two fifths of it or
 *    follow a verb of saying; one or two words in marks are only set apart;
 * 3. `interpretation`: it judges, hedges, explains or concludes;
 * 4. `event`: it tells what happened and when, in the past or the present, outside a clause made in passing;
 * 5. `statement`: anything else.
 * An argument that names a year is an argument, so interpretation goes before event.
 */
export function kindOf(written: string): SnippetKind {
  const text = readAloud(written)
  if (figuresIn(text).length > 0) return 'statistic'
  if (isQuotation(text)) return 'quotation'
  if (arguing.some((pattern) => pattern.test(text))) return 'interpretation'
  if (isEvent(text)) return 'event'
  return 'statement'
}

/**
 * The kinds of the snippets of one note, asked for in their order: what is inside a quotation of the note, or in
 * lines that `>` marks as an extract, is a quotation, though no mark is among its words.
 */
export function kindsIn(body: string): (range: Range) => SnippetKind {
  const quoted = quotations(body)
  let next = 0
  return ({ start, end }) => {
    const kind = kindOf(body.slice(start, end))
    if (kind === 'statistic' || kind === 'quotation') return kind
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const around = quoted[next]
    const isInside = around !== undefined && around.start <= start && end <= around.end
    return isInside || extractSign.test(lineUpTo(body, start)) ? 'quotation' : kind
  }
}

/** Markdown and mail put it before each line of what somebody else wrote. */
const extractSign = /^\s*>/

const lineUpTo = (body: string, at: number): string =>
  body.slice(body.lastIndexOf('\n', at - 1) + 1, at)

const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

function isQuotation(text: string): boolean {
  const all = words(text)
  return quotations(text).some(({ start, end }) => {
    const quoted = words(text.slice(start, end))
    if (quoted >= 6) return true
    if (quoted < 3) return false
    return quoted / all >= 0.4 || said.test(text.slice(Math.max(0, start - 60), start))
  })
}

/** What is dated to the day or month happened then, whatever its verb. */
const isWithinMonth = ({ from, to }: Dates): boolean => from.slice(0, 7) === to.slice(0, 7)

function isEvent(text: string): boolean {
  const told = withoutLifetimes(text.replace(aside, ' '))
  const dates = findDates(told)
  if (dates.length === 0) return false
  if (dates.some(isWithinMonth)) return true
  return happened(told) || happening.test(told) || happens(told, dates)
}
