/** What changed from one state of a plan to another: block by block, and in each word by word. */

import { type AnyBlock, childrenOf } from '../model/blocks.ts'
import type { Inline } from '../model/inline.ts'
import type { PlanDocument } from '../model/plan.ts'
import type { Cite } from '../model/source.ts'
import { changesBetween } from '../text/sequence-changes.ts'
import { factsOf, linesOf, planFacts, setAsideFact, setAsideOnlyIn } from './compare-lines.ts'
import { compareWords, type Piece, type SayCites } from './compare-words.ts'
import { outline } from './outline.ts'

export type BlockMark = 'added' | 'removed' | 'changed' | 'moved'

/** A block as it stands on one side. */
export type Side = { block: AnyBlock; label: string; depth: number }

export type LinePieces = { name: string; pieces: Piece[] }

/** Something about a block that is not its words; null where it is not so on that side. */
export type FactChange = { name: string; before: string | null; after: string | null }

/**
 * A block on both sides, or on the one where it is. What moved past others stands twice, with what changed
 * in it: where it was, and where it is. `goesWithParent`: it came, went or moved only because the
 * block it is in did.
 */
export type Row = {
  id: string
  before: Side | null
  after: Side | null
  marks: readonly BlockMark[]
  goesWithParent: boolean
  lines: LinePieces[]
  /** Only those that differ. */
  facts: FactChange[]
}

export type Comparison = {
  rows: Row[]
  /** Of the plan as a whole. */
  facts: FactChange[]
}

/** What of a plan is compared. */
export type PlanState = { question: string; document: PlanDocument }

/** `question` is null where both ask the same one. */
export type PlanComparison = Comparison & { question: Piece[] | null }

type Placed = Side & { parent: string | null }

/** Every block in reading order, with the block it is in. */
function placed(document: PlanDocument): Placed[] {
  const parents = new Map<string, string>()
  const entries = outline(document)
  for (const { block } of entries)
    for (const child of childrenOf(block)?.blocks ?? []) parents.set(child.id, block.id)
  return entries.map(({ block, label, depth }) => ({
    block,
    label,
    depth,
    parent: parents.get(block.id) ?? null,
  }))
}

/** The same as `compare` of the documents, and what changed in the question. */
export function comparePlans(
  before: PlanState,
  after: PlanState,
  sayCites?: SayCites,
): PlanComparison {
  const isAsked = before.question === after.question
  return {
    question: isAsked
      ? null
      : compareWords(words(before.question), words(after.question), sayLocators),
    ...compare(before.document, after.document, sayCites),
  }
}

const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])

/**
 * What changed from one document to another.
 * @param sayCites what a citation is called; a change in that is a change of the words round it.
 */
export function compare(
  before: PlanDocument,
  after: PlanDocument,
  sayCites: SayCites = sayLocators,
): Comparison {
  const [olds, news] = [placed(before), placed(after)]
  const oldOf = new Map(olds.map((side) => [side.block.id, side]))
  const newOf = new Map(news.map((side) => [side.block.id, side]))
  const steps = changesBetween(
    olds.map(({ block }) => block.id),
    news.map(({ block }) => block.id),
  )
  /** What came, went or moved as a whole, on its side, by id. */
  const apart = { before: new Map<string, BlockMark>(), after: new Map<string, BlockMark>() }

  const rows = steps.flatMap((step): Row[] => {
    const old = step.type === 'added' ? undefined : olds[step.before]
    const fresh = step.type === 'removed' ? undefined : news[step.after]
    if (old && fresh) return [bothSides(old, fresh, sayCites)]
    const one = old ?? fresh
    if (!one) return []
    const { id } = one.block
    const other = old ? newOf.get(id) : oldOf.get(id)
    const mark: BlockMark = other ? 'moved' : old ? 'removed' : 'added'
    const here = old ? apart.before : apart.after
    here.set(id, mark)
    const goesWithParent =
      one.parent !== null &&
      here.get(one.parent) === mark &&
      (mark !== 'moved' || one.parent === other?.parent)
    const changes = other
      ? changesIn((old ?? other).block, (fresh ?? other).block, sayCites)
      : { lines: linesHere(one.block, mark, sayCites), facts: [] }
    const marks = fresh && other && isChange(changes) ? ([mark, 'changed'] as const) : [mark]
    return [{ id, before: old ?? null, after: fresh ?? null, marks, goesWithParent, ...changes }]
  })
  return {
    rows,
    facts: [...differing(planFacts(before), planFacts(after)), ...asides(before, after)],
  }
}

/** What of the findings is set aside on one side only. */
function asides(before: PlanDocument, after: PlanDocument): FactChange[] {
  const fact = {
    name: setAsideFact,
    before: setAsideOnlyIn(before, after),
    after: setAsideOnlyIn(after, before),
  }
  return fact.before === null && fact.after === null ? [] : [fact]
}

/** Whether one document says what the other does. */
export const isSame = ({ rows, facts }: Comparison): boolean =>
  facts.length === 0 && rows.every(({ marks }) => marks.length === 0)

type Changes = Pick<Row, 'lines' | 'facts'>

const isChange = ({ lines, facts }: Changes): boolean =>
  facts.length > 0 || lines.some(({ pieces }) => pieces.some(({ change }) => change !== 'same'))

function bothSides(before: Placed, after: Placed, sayCites: SayCites): Row {
  const changes = changesIn(before.block, after.block, sayCites)
  const marks: BlockMark[] = [
    ...(before.parent === after.parent ? [] : (['moved'] as const)),
    ...(isChange(changes) ? (['changed'] as const) : []),
  ]
  return { id: before.block.id, before, after, marks, goesWithParent: false, ...changes }
}

function changesIn(before: AnyBlock, after: AnyBlock, sayCites: SayCites): Changes {
  const [olds, news] = [linesOf(before), linesOf(after)]
  const names = [...new Set([...olds.keys(), ...news.keys()])]
  return {
    lines: names.map((name) => ({
      name,
      pieces: compareWords(olds.get(name) ?? [], news.get(name) ?? [], sayCites),
    })),
    facts: differing(factsOf(before, sayCites), factsOf(after, sayCites)),
  }
}

/** The lines of a block that came or went. */
function linesHere(block: AnyBlock, mark: BlockMark, sayCites: SayCites): LinePieces[] {
  const none: readonly Inline[] = []
  return [...linesOf(block)].map(([name, line]) => ({
    name,
    pieces:
      mark === 'added' ? compareWords(none, line, sayCites) : compareWords(line, none, sayCites),
  }))
}

const differing = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FactChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((fact) => fact.before !== fact.after)

const sayLocators: SayCites = (cites: readonly Cite[]) =>
  `[${cites.map(({ locator }) => locator ?? 'source').join('; ')}]`
