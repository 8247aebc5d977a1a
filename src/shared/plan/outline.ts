/** What a plan's blocks are called and in which order they come. */

import { type AnyBlock, childrenOf, type Evidence, formOf, linesOf } from '../model/blocks.ts'
import type { Id } from '../model/ids.ts'
import { wordsOf } from '../model/inline.ts'
import type { PlanDocument } from '../model/plan.ts'
import { oncePer } from '../once-per.ts'

export { linesOf, wordsOf }

export type OutlineEntry = {
  block: AnyBlock
  /** As people and screen readers call it: "Point 2: Terror was already …". */
  label: string
  /** "point 2", for a few words elsewhere. */
  short: string
  /** 0 for a block of the document itself. */
  depth: number
}

/** Every block in reading order with its name. Points are numbered through the whole plan. */
export function outline(document: PlanDocument): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let points = 0

  function add(block: AnyBlock, depth: number, inside: string) {
    if (block.type === 'point') points += 1
    const named = nameOf(block, points)
    const short = block.type === 'point' || !inside ? named.short : inside
    entries.push({ block, label: named.label, short, depth })
    const children = childrenOf(block)?.blocks ?? []
    for (const child of children) add(child, depth + 1, short)
  }
  for (const block of document.blocks) add(block, 0, '')
  return entries
}

function nameOf(block: AnyBlock, point: number): { label: string; short: string } {
  const form = formOf(block)
  const kind = block.type === 'point' ? `${form.name} ${point}` : form.name
  const title = form.title?.(block).trim()
  return {
    label: title ? `${kind}: ${title}` : kind,
    short: block.type === 'section' ? title || 'a section' : kind.toLowerCase(),
  }
}

/** Where each snippet is used, in a few words ("point 1"), the first place if there are several. */
export function usesOf(document: PlanDocument): Map<string, string> {
  const uses = new Map<string, string>()
  let points = 0

  function look(block: AnyBlock, inside: string) {
    if (block.type === 'point') points += 1
    // Nothing but sections has points in it, which are counted whatever stands in them.
    if (block.type !== 'section' && evidenceWithin(block).length === 0) return
    if (block.type === 'evidence') {
      if (block.snippetId && !uses.has(block.snippetId))
        uses.set(block.snippetId, inside || 'this plan')
      return
    }
    const short = block.type === 'point' || !inside ? nameOf(block, points).short : inside
    for (const child of childrenOf(block)?.blocks ?? []) look(child, short)
  }
  for (const block of document.blocks) look(block, '')
  return uses
}

/** The evidence that a block is or holds, in reading order. */
export const evidenceWithin = oncePer((block: AnyBlock): readonly Evidence[] =>
  block.type === 'evidence' ? [block] : (childrenOf(block)?.blocks ?? []).flatMap(evidenceWithin),
)

/** All evidence in reading order. */
export const evidenceOf = ({ blocks }: PlanDocument): Evidence[] => blocks.flatMap(evidenceWithin)

/** The snippets that evidence was taken from, each once, in an order that is the same however the plan is arranged. */
export const snippetIdsOf = (evidence: readonly Evidence[]): Id[] =>
  [...new Set(evidence.flatMap(({ snippetId }) => snippetId ?? []))].sort()

/** How many words a text has; "don't", "1923-25" and "1,200" are one each. */
export const countWordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** The lines of a block that are words of the essay. The title of a section heads them, and is none. */
function essayLines(block: AnyBlock): string[] {
  const form = formOf(block)
  return form.isHeading ? [] : [...linesOf(block).map(wordsOf), form.words?.(block) ?? '']
}

/** How many words of the essay a block has itself, without the blocks in it. */
export const countOwnWords = oncePer((block: AnyBlock): number =>
  essayLines(block).reduce((sum, line) => sum + countWordsIn(line), 0),
)

/**
 * How many a block has with all that is in it, without what a citation will print. A key in a long plan counts
 * those around it again, and not all.
 */
export const countWordsWithin = oncePer(
  (block: AnyBlock): number => countOwnWords(block) + sumWords(childrenOf(block)?.blocks ?? []),
)

const sumWords = (blocks: readonly AnyBlock[]): number =>
  blocks.reduce((sum, block) => sum + countWordsWithin(block), 0)

/**
 * The words of the essay that the plan has: all that is written in it but the titles of its sections, which
 * a template may have given, and what a citation will print.
 */
export const countWords = ({ blocks }: PlanDocument): number => sumWords(blocks)
