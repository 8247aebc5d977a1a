/** What of a plan is held on to when its shape changes: everything but places nobody has filled. */

import {
  type AnyBlock,
  type Block,
  childrenOf,
  formOf,
  type InnerSection,
  linesOf,
  type Section,
  type SectionBlock,
} from '../../model/blocks.ts'
import type { Inline } from '../../model/inline.ts'
import { wordsOf } from '../outline.ts'

/** A section's title as titles are told apart: '' while it is still to be written. */
export const titleKey = (title: readonly Inline[]): string =>
  title.every((run) => run.type === 'text')
    ? wordsOf(title).trim().toLowerCase()
    : JSON.stringify(title)

const isBlank = (line: readonly Inline[]): boolean =>
  line.every((run) => run.type === 'text' && run.text.trim() === '')

/** Whether a block, and all that is in it, is only a place to write in or to drop on. A stance fills nothing. */
export function isEmpty(block: AnyBlock): boolean {
  const { words, isFilled } = formOf(block)
  return (
    linesOf(block).every(isBlank) &&
    !words?.(block).trim() &&
    !isFilled?.(block) &&
    (childrenOf(block)?.blocks ?? []).every(isEmpty)
  )
}

/**
 * Blocks without those that are empty, and without sections that hold nothing under a title templates
 * give. A point or a judgement that holds anything stays whole, with the places in it.
 * @param known the titles of templates, as `titleKey` gives them.
 */
export const heldOf = (blocks: readonly Block[], known: ReadonlySet<string>): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type === 'section') return some(heldSection(block, known))
    return isEmpty(block) ? [] : [block]
  })

function heldSection(section: Section, known: ReadonlySet<string>): Section | null {
  const blocks = section.blocks.flatMap((block): SectionBlock[] => {
    if (block.type === 'section') return some(heldInner(block, known))
    return isEmpty(block) ? [] : [block]
  })
  return blocks.length === 0 && isGiven(section.title, known) ? null : { ...section, blocks }
}

function heldInner(section: InnerSection, known: ReadonlySet<string>): InnerSection | null {
  const blocks = section.blocks.filter((block) => !isEmpty(block))
  return blocks.length === 0 && isGiven(section.title, known) ? null : { ...section, blocks }
}

/** Whether nobody wrote a title: a template gave it, or there is none. */
const isGiven = (title: readonly Inline[], known: ReadonlySet<string>): boolean =>
  isBlank(title) || known.has(titleKey(title))

const some = <T>(value: T | null): T[] => (value === null ? [] : [value])
