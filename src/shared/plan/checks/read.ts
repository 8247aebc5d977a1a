/** A plan as checks see it, read once for all of them. */

import {
  type AnyBlock,
  type Counter,
  childrenOf,
  type Evidence,
  linesAround,
} from '../../model/blocks.ts'
import type { Id } from '../../model/ids.ts'
import type { Inline } from '../../model/inline.ts'
import type { PlanDocument } from '../../model/plan.ts'
import type { Cite, Source } from '../../model/source.ts'
import { oncePer } from '../../once-per.ts'
import { citedAs } from '../cited-as.ts'
import { standingOf } from '../honest.ts'
import { countWords } from '../outline.ts'
import type { PrintedFields } from '../printed-fields.ts'
import { wordsTaken } from '../taken.ts'
import { toldOf } from '../told.ts'
import type { AskedOf, CheckedFacts, LibraryFacts } from './facts.ts'
import type {
  ReadCite,
  ReadCounter,
  ReadEvidence,
  ReadPart,
  ReadPlan,
  ReadPoint,
  Whereto,
} from './reading.ts'
import { inShort, said, saidIn, written, writtenIn } from './words.ts'

export type PlanToRead = {
  question: AskedOf
  document: PlanDocument
  facts: LibraryFacts
  printed: PrintedFields
}

/** Where the reader is: what it finds belongs to these. */
type Place = {
  /** "in point 2", "in the judgement", "in “Continuity”"; empty in the document itself. */
  says: string
  path: readonly string[]
  point: Writable<ReadPoint> | null
  counter: Writable<ReadCounter> | null
  isJudgement: boolean
}
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Of)[] ? Of[] : T[K] }

/** What one block of the document itself adds to what is read of a plan. */
type Reading = {
  points: readonly ReadPoint[]
  evidence: readonly ReadEvidence[]
  inJudgement: readonly ReadEvidence[]
  cited: readonly ReadCite[]
  lines: readonly ReadPart[]
  judgements: readonly ReadPart[]
  criteria: readonly { id: Id; words: string }[]
  answered: readonly Id[]
  emptyInJudgement: Whereto | undefined
}

/**
 * Reads a plan, in time that grows with its size; but one that was read before, and of which a section is
 * another since, in the time that section takes. docs/decisions/150
 */
export function readPlan({ question, document, facts, printed }: PlanToRead): ReadPlan {
  let pointsBefore = 0
  const readings = document.blocks.map((block) => {
    const reading = readingOf(block, facts, pointsBefore)
    pointsBefore += reading.points.length
    return reading
  })
  const all = <T>(of: (reading: Reading) => readonly T[]): T[] => readings.flatMap(of)
  const empty = readings.find(({ emptyInJudgement }) => emptyInJudgement)?.emptyInJudgement
  const inJudgement = all((reading) => reading.inJudgement)
  return {
    ...question,
    points: all(({ points }) => points),
    evidence: all(({ evidence }) => evidence),
    lineOfArgument: theOne(all(({ lines }) => lines)),
    judgement: {
      ...theOne(all(({ judgements }) => judgements)),
      evidence: inJudgement,
      empty,
      criteria: all(({ answered }) => answered),
    },
    criteria: all(({ criteria }) => criteria),
    cited: all(({ cited }) => cited),
    printed,
    budget: document.budget ?? {},
    last: document.blocks.at(-1)?.id ?? null,
    words: countWords(document),
  }
}

/** Readings with all they depend on: an editor gives the same object again for a block that nobody touched. */
const readings = new WeakMap<AnyBlock, LibraryFacts & { pointsBefore: number; reading: Reading }>()

function readingOf(block: AnyBlock, { snippets, sources }: LibraryFacts, before: number): Reading {
  const known = readings.get(block)
  if (known?.snippets === snippets && known.sources === sources && known.pointsBefore === before)
    return known.reading
  const reading = readBlock(block, { snippets, sources }, before)
  readings.set(block, { snippets, sources, pointsBefore: before, reading })
  return reading
}

const byId = oncePer(
  (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source])),
)

function readBlock(top: AnyBlock, facts: LibraryFacts, pointsBefore: number): Reading {
  const sources = byId(facts.sources)
  const sourceOf = (cite: Cite | undefined) => (cite ? sources.get(cite.sourceId) : undefined)
  const points: Writable<ReadPoint>[] = []
  const evidence: ReadEvidence[] = []
  const inJudgement: ReadEvidence[] = []
  const cited: ReadCite[] = []
  const lines: ReadPart[] = []
  const judgements: ReadPart[] = []
  const criteria: { id: Id; words: string }[] = []
  const answered: Id[] = []
  let emptyInJudgement: Whereto | undefined

  function readEvidence(block: Evidence, place: Place): void {
    const snippet = block.snippetId ? facts.snippets[block.snippetId] : undefined
    const own = ownReading(block, snippet)
    if (!own) return
    const inherited = block.snippetId && snippet?.cite ? { [block.snippetId]: snippet.cite } : {}
    const source = sourceOf(citedAs(block, inherited, (cite) => sourceOf(cite) !== undefined))
    const { inShort, ...rest } = own
    const label = `“${inShort}”${place.says && ` ${place.says}`}`
    const read = { ...rest, source, label }
    evidence.push(read)
    ;(place.counter ?? place.point)?.evidence.push(read)
    if (place.isJudgement) inJudgement.push(read)
    if (source) cited.push({ block: block.id, source })
  }

  function readLines(block: Id, content: readonly Inline[][], { point, counter }: Place): void {
    for (const cite of content.flatMap(citesIn)) {
      const source = sourceOf(cite)
      if (!source) continue
      cited.push({ block, source })
      if (point && !counter) point.citesInSentence = true
    }
  }

  function placeIn(block: AnyBlock, place: Place): Place {
    switch (block.type) {
      case 'section': {
        const title = saidIn(block.title)
        const path = title ? [...place.path, title] : place.path
        return { ...place, path, says: title ? `in “${inShort(title)}”` : place.says }
      }
      case 'point': {
        const point: Writable<ReadPoint> = {
          id: block.id,
          label: `Point ${pointsBefore + points.length + 1}`,
          path: [...place.path],
          stance: block.stance,
          claim: saidIn(block.claim),
          evidence: [],
          analysis: [],
          counters: [],
          links: [],
          criteria: [...(block.criteria ?? [])],
          citesInSentence: false,
          empty: {},
        }
        points.push(point)
        return { ...place, point, says: `in ${point.label.toLowerCase()}` }
      }
      case 'counter': {
        const claim = saidIn(block.claim)
        const counter: Writable<ReadCounter> = {
          id: block.id,
          label: `The counter ${claim && `“${inShort(claim)}” `}${place.says}`,
          claim,
          evidence: [],
          analysis: [],
          isMade: claim !== '' || isMadeIn(block),
          reply: saidIn(block.reply),
        }
        place.point?.counters.push(counter)
        return { ...place, counter }
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
    const { before, behind } = linesAround(block)
    readLines(block.id, before, place)
    for (const child of childrenOf(block)?.blocks ?? []) read(child, place)
    readLines(block.id, behind, place)
    if (block.type === 'analysis')
      (place.counter ?? place.point)?.analysis.push(...written(block.content))
    if (block.type === 'link') place.point?.links.push(...written(block.content))
    if ((block.type === 'analysis' || block.type === 'link') && place.point && !place.counter)
      if (written(block.content).length === 0)
        place.point.empty[block.type] ??= { block: block.id, line: 'first' }
    if ((block.type === 'analysis' || block.type === 'paragraph') && place.isJudgement)
      if (written(block.content).length === 0)
        emptyInJudgement ??= { block: block.id, line: 'first' }
    if (block.type === 'line-of-argument')
      lines.push({ id: block.id, words: saidIn(block.content) })
    if (block.type === 'criterion') criteria.push({ id: block.id, words: saidIn(block.content) })
    if (block.type === 'judgement') {
      judgements.push({ id: block.id, words: writtenIn(block.body) })
      answered.push(...(block.criteria ?? []))
    }
  }

  read(top, { says: '', path: [], point: null, counter: null, isJudgement: false })
  return {
    points,
    evidence,
    inJudgement,
    cited,
    lines,
    judgements,
    criteria,
    answered,
    emptyInJudgement,
  }
}

const citesIn = oncePer((line: readonly Inline[]): readonly Cite[] =>
  line.flatMap((inline) => (inline.type === 'citation' ? inline.cites : [])),
)

/** What is read of a piece of evidence whatever stands around it. */
type OwnReading = Omit<ReadEvidence, 'source' | 'label'> & { inShort: string }

/**
 * Slow to read, and an editor gives the same object again for a block that nobody touched: kept for as long as
 * its snippet too is the same.
 */
const ownReadings = new WeakMap<
  Evidence,
  { snippet: CheckedFacts | undefined; own: OwnReading | null }
>()

/** Null where nothing is said. */
function ownReading(block: Evidence, snippet: CheckedFacts | undefined): OwnReading | null {
  const known = ownReadings.get(block)
  if (known && known.snippet === snippet) return known.own
  const own = said(block.words)
    ? {
        id: block.id,
        words: block.words,
        taken: wordsTaken(block.words),
        snippetId: block.snippetId,
        standing: standingOf(block, snippet?.text ?? null),
        dates: toldOf(block, snippet),
        inShort: inShort(block.words),
      }
    : null
  ownReadings.set(block, { snippet, own })
  return own
}

const isMadeIn = ({ body }: Counter): boolean =>
  body.some((block) => block.type === 'evidence' && said(block.words)) || writtenIn(body) !== ''

/** Of several where one is meant: all that is written in them, at the first in which something is. */
const theOne = (parts: readonly ReadPart[]): ReadPart => ({
  id: (parts.find(({ words }) => words) ?? parts[0])?.id ?? null,
  words: parts
    .map(({ words }) => words)
    .join('\n')
    .trim(),
})
