/** Walks a plan for a layout that keeps its shape: criteria, sections and their headings, line of argument and judgement. */
import type {
  AnyBlock,
  Counter,
  Criterion,
  FreePart,
  InnerSection,
  Judgement,
  LineOfArgument,
  Link,
  Point,
  Section,
} from '../../../shared/model/blocks.ts'
import type { Inline } from '../../../shared/model/inline.ts'
import type { EssayBlock, EssayItem } from '../essay.ts'
import type { Composing } from './composing.ts'
import { below } from './parts.ts'

/** How a layout prints what the walk meets, in reading order. */
export type Frame = {
  lineOfArgument(content: readonly Inline[]): EssayBlock[]
  /** Before the first of criteria that stand together; nothing for no heading. */
  criteriaHeading: EssayBlock[]
  /** Points that stand beside each other, none of them empty. @param level of the headings that stand there. */
  points(points: readonly Point[], level: 1 | 2 | 3): EssayBlock[]
  /** Parts that stand beside each other, outside points. */
  parts(parts: readonly (FreePart | Link | Counter)[]): EssayBlock[]
  judgement(judgement: Judgement): EssayBlock[]
}

/** What a plan prints by a layout's frame; what prints nothing is left out. */
export function framed(composing: Composing, frame: Frame): EssayBlock[] {
  const { printed, prints, document } = composing

  function section(level: 1 | 2 | 3, { title, blocks }: Section | InnerSection): EssayBlock[] {
    const runs = printed(title)
    if (runs.length === 0) return inside(blocks, level)
    return [{ type: 'heading', level, runs }, ...inside(blocks, below(level))]
  }

  function criteria(blocks: readonly Criterion[]): EssayBlock[] {
    const items: EssayItem[] = blocks.map(({ content }) => ({ depth: 0, runs: printed(content) }))
    return [...frame.criteriaHeading, { type: 'list', style: 'bulleted', items }]
  }

  function ofGroup(group: Together, level: 1 | 2 | 3): EssayBlock[] {
    switch (group.kind) {
      case 'criteria':
        return criteria(group.blocks)
      case 'points':
        return frame.points(group.blocks, level)
      case 'parts':
        return frame.parts(group.blocks)
      case 'line-of-argument':
        return frame.lineOfArgument(group.block.content)
      case 'judgement':
        return frame.judgement(group.block)
      case 'section':
        return section(level, group.block)
    }
  }
  const inside = (blocks: readonly AnyBlock[], level: 1 | 2 | 3): EssayBlock[] =>
    together(blocks.filter(prints)).flatMap((group) => ofGroup(group, level))
  return inside(document.blocks, 1)
}

type Together =
  | { kind: 'criteria'; blocks: Criterion[] }
  | { kind: 'points'; blocks: Point[] }
  | { kind: 'parts'; blocks: (FreePart | Link | Counter)[] }
  | { kind: 'line-of-argument'; block: LineOfArgument }
  | { kind: 'judgement'; block: Judgement }
  | { kind: 'section'; block: Section | InnerSection }

/** Neighbours of one kind as one. */
function together(blocks: readonly AnyBlock[]): Together[] {
  const groups: Together[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    switch (block.type) {
      case 'criterion':
        if (last?.kind === 'criteria') last.blocks.push(block)
        else groups.push({ kind: 'criteria', blocks: [block] })
        break
      case 'point':
        if (last?.kind === 'points') last.blocks.push(block)
        else groups.push({ kind: 'points', blocks: [block] })
        break
      case 'line-of-argument':
        groups.push({ kind: block.type, block })
        break
      case 'judgement':
        groups.push({ kind: block.type, block })
        break
      case 'section':
        groups.push({ kind: block.type, block })
        break
      default:
        if (last?.kind === 'parts') last.blocks.push(block)
        else groups.push({ kind: 'parts', blocks: [block] })
    }
  }
  return groups
}
