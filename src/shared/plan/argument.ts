/**
 * A plan as its views show it: sections with their points, and what each point is made of, in reading order. What
 * nobody touched is the same object as before, so that a view draws anew what has changed and no more.
 */
import type {
  AnyBlock,
  Counter,
  Criterion,
  Evidence,
  Judgement,
  LineOfArgument,
  Point,
  Section,
} from '../model/blocks.ts'
import type { Id } from '../model/ids.ts'
import type { Inline } from '../model/inline.ts'
import type { PlanDocument } from '../model/plan.ts'
import { oncePer } from '../once-per.ts'

/** A line of a block that can be written in where it is shown. `line` counts the block's own lines from 0. */
export type ArgumentLine = { id: Id; line: number; content: Inline[] }

export type ArgumentCounter = {
  id: Id
  claim: ArgumentLine
  reply: ArgumentLine
  evidence: readonly Evidence[]
  analysis: readonly ArgumentLine[]
}

/** A point without its place among others. */
export type ArgumentPoint = {
  id: Id
  block: Point
  claim: ArgumentLine
  /** Its own; that of its counters is the counters'. */
  evidence: readonly Evidence[]
  analysis: readonly ArgumentLine[]
  counters: readonly ArgumentCounter[]
  links: readonly ArgumentLine[]
  /** Paragraphs and lists that stand in it: what the parts above leave. */
  others: readonly AnyBlock[]
}

export type NumberedPoint = {
  point: ArgumentPoint
  /** From 1, through the whole plan. */
  number: number
  /** The letters of the criteria it bears on, in plan order: "A", "B". */
  letters: readonly string[]
}

/** The points that stand together: those of a section, or those between sections. */
export type ArgumentSection = {
  /** Null for what stands outside of sections. */
  id: Id | null
  title: ArgumentLine | null
  /** The sections it is in, the outermost first, itself last; empty outside of sections. */
  path: readonly Section[]
  points: readonly NumberedPoint[]
  /** Evidence that stands in it and in no point. */
  loose: readonly Evidence[]
}

export type Argument = {
  lineOfArgument: ArgumentLine | null
  criteria: readonly { id: Id; letter: string; line: ArgumentLine }[]
  /** In reading order; an inner section comes after the points that stand before it in its own. */
  sections: readonly ArgumentSection[]
  judgement: {
    block: Judgement
    evidence: readonly Evidence[]
    lines: readonly ArgumentLine[]
  } | null
}

const lineAt = (id: Id, line: number, content: Inline[]): ArgumentLine => ({ id, line, content })

/** Of a block that is one line. */
const lineOf = ({ id, content }: { id: Id; content: Inline[] }): ArgumentLine =>
  lineAt(id, 0, content)

const evidenceAmong = (blocks: readonly AnyBlock[]): Evidence[] =>
  blocks.filter((block) => block.type === 'evidence')

const analysisAmong = (blocks: readonly AnyBlock[]): ArgumentLine[] =>
  blocks.filter((block) => block.type === 'analysis').map(lineOf)

const counterOf = oncePer(
  ({ id, claim, reply, body }: Counter): ArgumentCounter => ({
    id,
    claim: lineAt(id, 0, claim),
    reply: lineAt(id, 1, reply),
    evidence: evidenceAmong(body),
    analysis: analysisAmong(body),
  }),
)

const pointOf = oncePer(
  (block: Point): ArgumentPoint => ({
    id: block.id,
    block,
    claim: lineAt(block.id, 0, block.claim),
    evidence: evidenceAmong(block.body),
    analysis: analysisAmong(block.body),
    counters: block.body.filter((part) => part.type === 'counter').map(counterOf),
    links: block.body.filter((part) => part.type === 'link').map(lineOf),
    others: block.body.filter(({ type }) => type === 'paragraph' || type === 'list'),
  }),
)

const judgementOf = oncePer((block: Judgement) => ({
  block,
  evidence: evidenceAmong(block.body),
  lines: block.body
    .filter((part) => part.type === 'paragraph' || part.type === 'analysis')
    .map(lineOf),
}))

/** "A" to "Z", then "AA". @param index from 0. */
export const letterAt = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : `${letterAt(Math.floor(index / 26) - 1)}${letterAt(index % 26)}`

type Gathered = { path: readonly Section[]; blocks: AnyBlock[] }

/** The blocks that stand together, without the sections among them, which follow as groups of their own. */
function* groupsOf(blocks: readonly AnyBlock[], path: readonly Section[]): Generator<Gathered> {
  let open: AnyBlock[] = []
  let isBegun = path.length === 0
  for (const block of blocks) {
    if (block.type !== 'section') {
      open.push(block)
      continue
    }
    if (open.length > 0 || !isBegun) yield { path, blocks: open }
    isBegun = true
    open = []
    yield* groupsOf(block.blocks, [...path, block])
  }
  if (open.length > 0 || !isBegun) yield { path, blocks: open }
}

/** What a plan argues, in its parts. */
export const argumentOf = oncePer(({ blocks }: PlanDocument): Argument => {
  const lineOfArgument = blocks.find(
    (block): block is LineOfArgument => block.type === 'line-of-argument',
  )
  const criteria = blocks
    .filter((block): block is Criterion => block.type === 'criterion')
    .map((block, index) => ({ id: block.id, letter: letterAt(index), line: lineOf(block) }))
  const judgement = blocks.find((block): block is Judgement => block.type === 'judgement')
  let number = 0
  const numbered = (block: Point): NumberedPoint => {
    number += 1
    const named = new Set(block.criteria)
    const letters = criteria.filter(({ id }) => named.has(id)).map(({ letter }) => letter)
    return { point: pointOf(block), number, letters }
  }
  const sections = [...groupsOf(blocks, [])].flatMap(
    ({ path, blocks: inside }): ArgumentSection[] => {
      const section = path.at(-1)
      const points = inside.filter((block): block is Point => block.type === 'point').map(numbered)
      const loose = evidenceAmong(inside)
      if (!section && points.length === 0 && loose.length === 0) return []
      const title = section ? lineAt(section.id, 0, section.title) : null
      return [{ id: section?.id ?? null, title, path, points, loose }]
    },
  )
  return {
    lineOfArgument: lineOfArgument ? lineOf(lineOfArgument) : null,
    criteria,
    sections,
    judgement: judgement ? judgementOf(judgement) : null,
  }
})

/** Every point of a plan, in reading order. */
export const pointsOf = ({ sections }: Argument): NumberedPoint[] =>
  sections.flatMap(({ points }) => points)
