/** A plan as checks see it, read once for all of them. */
import type { Id } from '../../model/ids.ts'
import type { Dates } from '../../model/note.ts'
import {
  type AnyBlock,
  type Budget,
  type Counter,
  childrenOf,
  type Evidence,
  type Inline,
  type PlanDocument,
  type Stance,
} from '../../model/plan.ts'
import type { Cite, Source } from '../../model/source.ts'
import { datesIn } from '../../text/dates.ts'
import { citedAs } from '../cited-as.ts'
import { type Standing, standingOf } from '../honest.ts'
import { countWords, linesOf, wordsOf } from '../outline.ts'
import type { StyleId } from '../printed-fields.ts'
import type { AskedOf, LibraryFacts } from './facts.ts'

export type ReadEvidence = {
  id: Id
  words: string
  snippetId: Id | undefined
  /** Whether it still says what its note says. */
  standing: Standing
  /** Its source; undefined if it has none or that is gone. */
  source: Source | undefined
  /** When it tells of: the snippet's dates, which may be corrected by hand, else those in its own words. */
  dates: readonly Dates[]
  /** Its words in short and where it stands: "“The Cheka, founded in …” in point 2". */
  label: string
}

export type ReadCounter = {
  id: Id
  /** "The counter in point 2". */
  label: string
  claim: string
  /** Whether it objects to something: it has a claim, or something stands in it. */
  isMade: boolean
  reply: string
}

/** What stands in a counter of a point stands in the point: its evidence and its analysis are the point's. */
export type ReadPoint = {
  id: Id
  /** "Point 2", numbered through the whole plan. */
  label: string
  /** The titles of the sections it is in, the outermost first. */
  path: readonly string[]
  stance: Stance
  claim: string
  evidence: readonly ReadEvidence[]
  /** Each analysis in which something is written. */
  analysis: readonly string[]
  counters: readonly ReadCounter[]
  /** Each link in which something is written. */
  links: readonly string[]
}

/** A block of which a plan has one, with what is written in it; `id` is null where there is none. */
export type ReadPart = { id: Id | null; words: string }

/** A cite and the block it stands in. */
export type ReadCite = { block: Id; source: Source }

export type ReadPlan = AskedOf & {
  points: readonly ReadPoint[]
  /** All of it, in reading order, wherever it stands. */
  evidence: readonly ReadEvidence[]
  lineOfArgument: ReadPart
  judgement: ReadPart & { evidence: readonly ReadEvidence[] }
  /** Every source that is cited, by evidence or in a sentence, as often as it is, in reading order. */
  cited: readonly ReadCite[]
  style: StyleId
  budget: Budget
  /** How many words the plan has. */
  words: number
}

export type PlanToRead = {
  question: AskedOf
  document: PlanDocument
  facts: LibraryFacts
  style: StyleId
}

/** Where the reader is: what it finds belongs to these. */
type Place = {
  /** "in point 2", "in the judgement", "in “Continuity”"; empty in the document itself. */
  says: string
  path: readonly string[]
  point: Writable<ReadPoint> | null
  isJudgement: boolean
}
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Of)[] ? Of[] : T[K] }

/** Reads a plan, in time that grows with its size. */
export function readPlan({ question, document, facts, style }: PlanToRead): ReadPlan {
  const sources = new Map(facts.sources.map((source) => [source.id, source]))
  const sourceOf = (cite: Cite | undefined) => (cite ? sources.get(cite.sourceId) : undefined)
  const points: Writable<ReadPoint>[] = []
  const evidence: ReadEvidence[] = []
  const inJudgement: ReadEvidence[] = []
  const cited: ReadCite[] = []
  const lines: ReadPart[] = []
  const judgements: ReadPart[] = []

  function readEvidence(block: Evidence, place: Place): void {
    if (!block.words.trim()) return
    const snippet = block.snippetId ? facts.snippets[block.snippetId] : undefined
    const inherited = block.snippetId && snippet?.cite ? { [block.snippetId]: snippet.cite } : {}
    const source = sourceOf(citedAs(block, inherited, (cite) => sourceOf(cite) !== undefined))
    const read = {
      id: block.id,
      words: block.words,
      snippetId: block.snippetId,
      standing: standingOf(block, snippet?.text ?? null),
      source,
      dates: snippet?.dates ?? datesOf(block),
      label: `“${inShort(block.words)}”${place.says && ` ${place.says}`}`,
    }
    evidence.push(read)
    place.point?.evidence.push(read)
    if (place.isJudgement) inJudgement.push(read)
    if (source) cited.push({ block: block.id, source })
  }

  function readLines(block: Id, content: readonly Inline[][]): void {
    for (const inline of content.flat())
      for (const cite of inline.type === 'citation' ? inline.cites : []) {
        const source = sourceOf(cite)
        if (source) cited.push({ block, source })
      }
  }

  function placeIn(block: AnyBlock, place: Place): Place {
    switch (block.type) {
      case 'section': {
        const title = wordsOf(block.title).trim()
        const path = title ? [...place.path, title] : place.path
        return { ...place, path, says: title ? `in “${inShort(title)}”` : place.says }
      }
      case 'point': {
        const point: Writable<ReadPoint> = {
          id: block.id,
          label: `Point ${points.length + 1}`,
          path: [...place.path],
          stance: block.stance,
          claim: wordsOf(block.claim).trim(),
          evidence: [],
          analysis: [],
          counters: [],
          links: [],
        }
        points.push(point)
        return { ...place, point, says: `in ${point.label.toLowerCase()}` }
      }
      case 'judgement':
        return { ...place, isJudgement: true, says: 'in the judgement' }
      default:
        return place
    }
  }

  function read(block: AnyBlock, outside: Place): void {
    const place = placeIn(block, outside)
    if (block.type === 'evidence') readEvidence(block, place)
    const [claim = [], ...others] = linesOf(block)
    readLines(block.id, block.type === 'counter' ? [claim] : [claim, ...others])
    for (const child of childrenOf(block)?.blocks ?? []) read(child, place)
    if (block.type === 'counter') {
      readLines(block.id, others)
      place.point?.counters.push(readCounter(block, place.says))
    }
    if (block.type === 'analysis') place.point?.analysis.push(...written(block.content))
    if (block.type === 'link') place.point?.links.push(...written(block.content))
    if (block.type === 'line-of-argument')
      lines.push({ id: block.id, words: wordsOf(block.content).trim() })
    if (block.type === 'judgement') judgements.push({ id: block.id, words: writtenIn(block.body) })
  }

  for (const block of document.blocks)
    read(block, { says: '', path: [], point: null, isJudgement: false })

  return {
    ...question,
    points,
    evidence,
    lineOfArgument: theOne(lines),
    judgement: { ...theOne(judgements), evidence: inJudgement },
    cited,
    style,
    budget: document.budget ?? {},
    words: countWords(document),
  }
}

/** Dates are slow to read, and an editor gives the same object again for a block that nobody touched. */
const readDates = new WeakMap<Evidence, readonly Dates[]>()

function datesOf(evidence: Evidence): readonly Dates[] {
  const known = readDates.get(evidence)
  if (known) return known
  const dates = datesIn(evidence.words)
  readDates.set(evidence, dates)
  return dates
}

function readCounter(counter: Counter, where: string): ReadCounter {
  const claim = wordsOf(counter.claim).trim()
  const stands = counter.body.some((block) => block.type === 'evidence' && block.words.trim())
  return {
    id: counter.id,
    label: `The counter ${where}`,
    claim,
    isMade: claim !== '' || stands || writtenIn(counter.body) !== '',
    reply: wordsOf(counter.reply).trim(),
  }
}

const written = (content: readonly Inline[]): string[] => {
  const words = wordsOf(content).trim()
  return words ? [words] : []
}

/** What a student has written in some blocks, without the words of evidence. */
const writtenIn = (blocks: readonly AnyBlock[]): string =>
  blocks
    .flatMap((block) => linesOf(block).flatMap(written))
    .join('\n')
    .trim()

/** Of several where one is meant: all that is written in them, at the first in which something is. */
const theOne = (parts: readonly ReadPart[]): ReadPart => ({
  id: (parts.find(({ words }) => words) ?? parts[0])?.id ?? null,
  words: parts
    .map(({ words }) => words)
    .join('\n')
    .trim(),
})

const mostWords = 6

/** The first few words of a text, enough to know it by. */
export function inShort(text: string): string {
  const words = text.trim().split(/\s+/u)
  const first = words.slice(0, mostWords).join(' ').slice(0, 60)
  return words.length > mostWords || first.length === 60
    ? `${first.replace(/[\s.,;:]+$/u, '')} …`
    : first
}
