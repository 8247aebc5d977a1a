/** What a plan's blocks are called and in which order they come. */

import { type AnyBlock, childrenOf, type Evidence } from '../model/blocks.ts'
import type { Inline } from '../model/inline.ts'
import type { PlanDocument } from '../model/plan.ts'
import { oncePer } from '../once-per.ts'

export type OutlineEntry = {
  block: AnyBlock
  /** As people and screen readers call it: "Point 2: Terror was already …". */
  label: string
  /** "point 2", for a few words elsewhere. */
  short: string
  /** 0 for a block of the document itself. */
  depth: number
}

/** The words of a line without their marks; a citation has none of its own. */
export const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((run) =>
      run.type === 'text' ? run.text : run.type === 'hyperlink' ? wordsOf(run.content) : '',
    )
    .join('')

/** The lines a block has itself, without those of the blocks in it. */
export function linesOf(block: AnyBlock): Inline[][] {
  switch (block.type) {
    case 'section':
      return [block.title]
    case 'point':
      return [block.claim]
    case 'counter':
      return [block.claim, block.reply]
    case 'evidence':
      return [block.comment]
    case 'list':
      return block.items.map(({ content }) => content)
    case 'judgement':
      return []
    default:
      return [block.content]
  }
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
  const named = (kind: string, words: string, short = kind.toLowerCase()) => ({
    label: words.trim() ? `${kind}: ${words.trim()}` : kind,
    short,
  })
  switch (block.type) {
    case 'line-of-argument':
      return named('Line of argument', '')
    case 'section':
      return named('Section', wordsOf(block.title), wordsOf(block.title).trim() || 'a section')
    case 'point':
      return named(`Point ${point}`, wordsOf(block.claim))
    case 'judgement':
      return named('Judgement', '')
    case 'evidence':
      return named('Evidence', block.words)
    case 'analysis':
      return named('Analysis', '')
    case 'counter':
      return named('Counter', wordsOf(block.claim))
    case 'link':
      return named('Link', '')
    case 'list':
      return named('List', '')
    case 'paragraph':
      return named('Paragraph', wordsOf(block.content))
  }
}

/** Where each snippet is used, in a few words ("point 1"), the first place if there are several. */
export function usesOf(document: PlanDocument): Map<string, string> {
  const uses = new Map<string, string>()
  let points = 0

  function look(block: AnyBlock, inside: string) {
    if (block.type === 'point') points += 1
    // Nothing but sections has points in it, which are counted whatever stands in them.
    if (block.type !== 'section' && evidenceIn(block).length === 0) return
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

const evidenceIn = oncePer((block: AnyBlock): readonly Evidence[] =>
  block.type === 'evidence' ? [block] : (childrenOf(block)?.blocks ?? []).flatMap(evidenceIn),
)

/** All evidence in reading order. */
export const evidenceOf = ({ blocks }: PlanDocument): Evidence[] => blocks.flatMap(evidenceIn)

/** How many words a text has; "don't", "1923-25" and "1,200" are one each. */
export const countWordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** The lines of a block that are words of the essay. The title of a section heads them, and is none. */
const essayLines = (block: AnyBlock): string[] =>
  block.type === 'section'
    ? []
    : [...linesOf(block).map(wordsOf), ...(block.type === 'evidence' ? [block.words] : [])]

/** How many words of the essay a block has itself, without the blocks in it. */
export const countOwnWords = oncePer((block: AnyBlock): number =>
  essayLines(block).reduce((sum, line) => sum + countWordsIn(line), 0),
)

/** How many a block has with all that is in it: a key in a long plan counts those around it again, and not all. */
const countAllWords = oncePer(
  (block: AnyBlock): number => countOwnWords(block) + sumWords(childrenOf(block)?.blocks ?? []),
)

const sumWords = (blocks: readonly AnyBlock[]): number =>
  blocks.reduce((sum, block) => sum + countAllWords(block), 0)

/**
 * The words of the essay that the plan has: all that is written in it but the titles of its sections, which
 * a template may have given, and what a citation will print.
 */
export const countWords = ({ blocks }: PlanDocument): number => sumWords(blocks)
