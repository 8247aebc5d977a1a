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
import type { Dates } from '../../model/note.ts'
import type { PlanDocument } from '../../model/plan.ts'
import type { Cite } from '../../model/source.ts'
import { datesIn } from '../../text/dates.ts'
import { citedAs } from '../cited-as.ts'
import { standingOf } from '../honest.ts'
import { countWords, wordsOf } from '../outline.ts'
import type { StyleId } from '../printed-fields.ts'
import { wordsTaken } from '../taken.ts'
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
import { inShort, said, written, writtenIn } from './words.ts'

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
  counter: Writable<ReadCounter> | null
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
  let emptyInJudgement: Whereto | undefined

  function readEvidence(block: Evidence, place: Place): void {
    if (!said(block.words)) return
    const snippet = block.snippetId ? facts.snippets[block.snippetId] : undefined
    const inherited = block.snippetId && snippet?.cite ? { [block.snippetId]: snippet.cite } : {}
    const source = sourceOf(citedAs(block, inherited, (cite) => sourceOf(cite) !== undefined))
    const read = {
      id: block.id,
      words: block.words,
      snippetId: block.snippetId,
      standing: standingOf(block, snippet?.text ?? null),
      source,
      dates: datesTold(block, snippet),
      label: `“${inShort(block.words)}”${place.says && ` ${place.says}`}`,
    }
    evidence.push(read)
    ;(place.counter ?? place.point)?.evidence.push(read)
    if (place.isJudgement) inJudgement.push(read)
    if (source) cited.push({ block: block.id, source })
  }

  function readLines(block: Id, content: readonly Inline[][], { point, counter }: Place): void {
    for (const inline of content.flat())
      for (const cite of inline.type === 'citation' ? inline.cites : []) {
        const source = sourceOf(cite)
        if (!source) continue
        cited.push({ block, source })
        if (point && !counter) point.citesInSentence = true
      }
  }

  function placeIn(block: AnyBlock, place: Place): Place {
    switch (block.type) {
      case 'section': {
        const title = said(wordsOf(block.title))
        const path = title ? [...place.path, title] : place.path
        return { ...place, path, says: title ? `in “${inShort(title)}”` : place.says }
      }
      case 'point': {
        const point: Writable<ReadPoint> = {
          id: block.id,
          label: `Point ${points.length + 1}`,
          path: [...place.path],
          stance: block.stance,
          claim: said(wordsOf(block.claim)),
          evidence: [],
          analysis: [],
          counters: [],
          links: [],
          citesInSentence: false,
          empty: {},
        }
        points.push(point)
        return { ...place, point, says: `in ${point.label.toLowerCase()}` }
      }
      case 'counter': {
        const claim = said(wordsOf(block.claim))
        const counter: Writable<ReadCounter> = {
          id: block.id,
          label: `The counter ${claim && `“${inShort(claim)}” `}${place.says}`,
          claim,
          evidence: [],
          analysis: [],
          isMade: claim !== '' || isMadeIn(block),
          reply: said(wordsOf(block.reply)),
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
      lines.push({ id: block.id, words: said(wordsOf(block.content)) })
    if (block.type === 'judgement') judgements.push({ id: block.id, words: writtenIn(block.body) })
  }

  for (const block of document.blocks)
    read(block, { says: '', path: [], point: null, counter: null, isJudgement: false })

  return {
    ...question,
    points,
    evidence,
    lineOfArgument: theOne(lines),
    judgement: { ...theOne(judgements), evidence: inJudgement, empty: emptyInJudgement },
    cited,
    style,
    budget: document.budget ?? {},
    last: document.blocks.at(-1)?.id ?? null,
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

/** The snippet's dates are those of its own words: what a student has made others of may tell of another time. */
function datesTold(evidence: Evidence, snippet: CheckedFacts | undefined): readonly Dates[] {
  if (snippet && wordsTaken(evidence.words) === wordsTaken(snippet.text)) return snippet.dates
  const own = datesOf(evidence)
  return own.length > 0 ? own : (snippet?.dates ?? [])
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
