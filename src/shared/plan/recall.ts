/** A plan with its evidence hidden, and how much of it was rebuilt from memory. */

import { type AnyBlock, childrenOf, type Evidence, type Stance } from '../model/blocks.ts'
import type { PlanDocument } from '../model/plan.ts'
import { assign } from './assign.ts'
import { type Nearness, nearness, piecesOf, rememberedIn } from './nearness.ts'
import { outline, wordsOf } from './outline.ts'

/** What evidence can stand in. */
type Holder = 'plan' | 'section' | 'point' | 'counter' | 'judgement'

/** A place of the plan that evidence is remembered for. */
export type Place = {
  /** The id of its block; `plan` for the plan itself. */
  id: string
  kind: Holder
  /** "Point 2", "Counter to point 2", "Judgement". */
  name: string
  /** Its title or claim; empty if it has none yet. */
  words: string
  stance?: Stance
  /** 0 for what stands in the plan itself. */
  depth: number
  /** The evidence that stands right in it, in reading order. */
  evidence: Evidence[]
}

/** What a student remembered, and under which place. */
export type Answer = { placeId: string } & ({ text: string } | { snippetId: string })

export type Recalled = {
  evidence: Evidence
  placeId: string
  outcome: Nearness['outcome']
  /** The answer that found it, and whether that stood in another place. */
  answer: Answer | null
  isMisplaced: boolean
}

export type RecallResult = {
  found: number
  /** Found in part, which the score does not count. */
  part: number
  of: number
  /** Every piece that was asked for, in reading order. */
  pieces: Recalled[]
  /** Answers that found nothing. */
  unmatched: Answer[]
}

/**
 * The plan to be filled from memory: its sections, points, counters and judgements in reading order, with
 * the evidence each has. Evidence without words has nothing to be remembered by and is left out.
 */
export function skeletonOf(document: PlanDocument): Place[] {
  const labels = new Map(outline(document).map(({ block, label }) => [block.id, label]))
  const places: Place[] = []

  function look(place: Place, blocks: readonly AnyBlock[]): void {
    places.push(place)
    for (const block of blocks) {
      if (block.type === 'evidence' && block.words.trim()) place.evidence.push(block)
      const children = childrenOf(block)
      if (!children) continue
      const label = labels.get(block.id)?.split(':', 1)[0] ?? ''
      look(placeOf(block, label, place), children.blocks)
    }
  }
  look({ id: 'plan', kind: 'plan', name: 'The plan itself', words: '', depth: -1, evidence: [] }, [
    ...document.blocks,
  ])
  // What stands in the plan itself is no place of its own where there is none.
  return places.filter(({ kind, evidence }) => kind !== 'plan' || evidence.length > 0)
}

function placeOf(block: AnyBlock, name: string, inside: Place): Place {
  const place = { id: block.id, name, depth: inside.depth + 1, evidence: [] }
  switch (block.type) {
    case 'section':
      return { ...place, kind: 'section', words: wordsOf(block.title).trim() }
    case 'counter':
      return {
        ...place,
        kind: 'counter',
        name: `Counter to ${inside.name.toLowerCase()}`,
        words: wordsOf(block.claim).trim(),
      }
    case 'point':
      return { ...place, kind: 'point', words: wordsOf(block.claim).trim(), stance: block.stance }
    default:
      return { ...place, kind: 'judgement', words: '' }
  }
}

/** What an answer may find, for one it did not. */
const missed: Nearness = { share: 0, outcome: 'missed' }

/**
 * How much of a plan's evidence the answers have. The same snippet is found, and so are near words (see
 * `nearness`); an answer in the wrong place finds all the same, and is misplaced. Of all ways to match
 * answers and evidence, each once, the one counts that finds most, then most in part, then most in place:
 * so no answer can take a piece from another that has no other to find.
 * @param question what else was shown while one tried to remember
 * @param only the ids of the evidence that was asked for; all of it if none are given
 */
export function scoreRecall(
  document: PlanDocument,
  answers: readonly Answer[],
  question = '',
  only?: ReadonlySet<string>,
): RecallResult {
  const places = skeletonOf(document)
  const shown = [question, ...places.map(({ words }) => words)].join('\n')
  const all = places.flatMap(({ id, evidence }) => evidence.map((each) => ({ placeId: id, each })))
  const looked = piecesOf(
    all.map(({ each }) => each.words),
    shown,
  )
  const asked = all.flatMap(({ placeId, each }, at) => {
    const piece = looked[at]
    return piece && (only?.has(each.id) ?? true) ? [{ placeId, evidence: each, piece }] : []
  })
  // In one order, so that the order of the answers decides nothing.
  const given = answers.filter(isWritten).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const near = given.map((answer) => {
    const words = 'text' in answer ? rememberedIn(answer.text) : null
    return asked.map(({ evidence, piece }): Nearness => {
      if (words) return nearness(words, piece)
      const isSame = 'snippetId' in answer && answer.snippetId === evidence.snippetId
      return isSame ? { share: 1, outcome: 'found' } : missed
    })
  })
  const values = valuesFor(Math.min(given.length, asked.length))
  const matches = assign(
    given.map(({ placeId }, row) =>
      asked.map((piece, column) =>
        values(near[row]?.[column] ?? missed, piece.placeId === placeId),
      ),
    ),
  )
  const pieces = asked.map(({ evidence, placeId }, column): Recalled => {
    const row = matches.indexOf(column)
    const answer = given[row] ?? null
    return {
      evidence,
      placeId,
      answer,
      outcome: near[row]?.[column]?.outcome ?? 'missed',
      isMisplaced: answer !== null && answer.placeId !== placeId,
    }
  })
  const count = (outcome: Nearness['outcome']) =>
    pieces.filter((piece) => piece.outcome === outcome).length
  return {
    found: count('found'),
    part: count('part'),
    of: pieces.length,
    pieces,
    unmatched: given.filter((_, row) => matches[row] === null),
  }
}

const isWritten = (answer: Answer): boolean => !('text' in answer) || answer.text.trim() !== ''

const keyOf = (answer: Answer): string =>
  JSON.stringify([answer.placeId, 'text' in answer ? answer.text : answer.snippetId])

/** What a match is worth, so that one found outweighs all in part, and one in part all that is only nearer. */
function valuesFor(matches: number): (near: Nearness, isInPlace: boolean) => number {
  const nearest = 3
  const part = matches * nearest + 1
  const found = matches * (part + nearest) + 1
  const worth = { found, part, missed: 0 }
  return ({ share, outcome }, isInPlace) =>
    outcome === 'missed' ? 0 : worth[outcome] + share + (isInPlace ? 2 : 0)
}

/** The answers written in a place's field: one a line, without the bullets some put before them. */
export const answersIn = (placeId: string, text: string): Answer[] =>
  text.split('\n').flatMap((line) => {
    const words = line.replace(/^\s*[-–—•*·]+\s+/u, '').trim()
    return words ? [{ placeId, text: words }] : []
  })
