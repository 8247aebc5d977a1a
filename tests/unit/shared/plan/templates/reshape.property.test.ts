import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyBlock, type Block, walk } from '../../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { type PlanDocument, planDocumentSchema } from '../../../../../src/shared/model/plan.ts'
import { shapeOf } from '../../../../../src/shared/plan/copies.ts'
import { linesOf } from '../../../../../src/shared/plan/outline.ts'
import { sides } from '../../../../../src/shared/plan/templates/given.ts'
import { isEmpty, titleKey } from '../../../../../src/shared/plan/templates/held.ts'
import { givenTitles, reshape, templates } from '../../../../../src/shared/plan/templates/index.ts'
import { anyDocument } from '../../../../support/any-plan.ts'

const questions = ['', 'Was Lenin more ruthless than Stalin?', 'Why did the Tsar fall?']

/** Sections named as templates name them, which any plan may have. */
const anyGivenTitle = fc.constantFrom(
  ...['For', 'Against', 'Supports', 'Main cause', 'Lenin', 'Stalin', 'Change', 'Mine', ''],
)
const retitled = (document: PlanDocument, titles: string[]): PlanDocument => {
  const next = (block: AnyBlock): unknown => {
    const title = block.type === 'section' ? titles.shift() : undefined
    return {
      ...block,
      ...(title !== undefined && { title: title ? [{ type: 'text', text: title }] : [] }),
      ...('blocks' in block && { blocks: block.blocks.map(next) }),
    }
  }
  return planDocumentSchema.parse({ ...document, blocks: document.blocks.map(next) })
}

/** Plans that look like anything, and plans whose sections are named and filled as people do. */
const anyPlan = fc.oneof(
  anyDocument,
  fc
    .tuple(anyDocument, anyDocument, fc.array(anyGivenTitle, { maxLength: 12 }))
    .map(([one, other, titles]) =>
      retitled({ ...one, blocks: [...one.blocks, ...other.blocks] }, titles),
    ),
)

const anyShape = fc.oneof(
  fc
    .tuple(fc.constantFrom(...templates), fc.constantFrom(...questions))
    .map(([template, question]) => template.make(question)),
  anyPlan.map(shapeOf),
)

const anyCase = fc
  .tuple(
    anyPlan,
    anyShape,
    fc.array(anyPlan.map(shapeOf), { maxLength: 1 }),
    fc.constantFrom(...questions),
  )
  .map(([plan, shape, own, question]) => ({ plan, shape, given: givenTitles(question, own) }))

const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort()

const titleOf = (block: AnyBlock): string => (block.type === 'section' ? titleKey(block.title) : '')

/**
 * Whether a section is only a place of a template, or one that nobody has named, or only says on which side
 * its points are.
 */
const isGiven = (block: AnyBlock, known: ReadonlySet<string>): boolean => {
  if (block.type !== 'section') return isEmpty(block)
  const title = titleOf(block)
  const isNamed = title !== '' && !known.has(title)
  return sides.has(title) || (!isNamed && block.blocks.every((inner) => isGiven(inner, known)))
}

/** All that is written in a plan but titles that templates give, each with its block where it has one. */
function written({ blocks }: PlanDocument, known: ReadonlySet<string>): string[] {
  return sorted(
    [...walk(blocks)].flatMap((block): unknown[] => {
      const lines = linesOf(block).filter(
        (line) => !line.every((run) => run.type === 'text' && !run.text.trim()),
      )
      if (block.type === 'section') return isGiven(block, known) ? [] : lines
      const { id } = block
      if (block.type === 'evidence') {
        const { comment, ...rest } = block
        const isThere =
          block.words.trim() || block.snippetId || block.citation || block.taken?.trim()
        return [...lines.map((line) => ({ id, line })), ...(isThere ? [rest] : [])]
      }
      return lines.map((line) => ({ id, line }))
    }),
  )
}

/** What is in one list and not in another; what is there twice must be in the other twice. */
function without(these: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return these.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A plan without the ids of blocks that hold nothing, which are made afresh. */
const comparable = (document: PlanDocument, lasting: ReadonlySet<string>): unknown =>
  JSON.parse(
    JSON.stringify(document, (key, value) => (key === 'id' && !lasting.has(value) ? null : value)),
  )

describe('another shape for any plan', () => {
  test('has every word, every piece of evidence and every citation, in the blocks they were in', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, shape, given }) => {
        const of = [...walk(shape.blocks)].filter(({ type }) => type === 'section')
        const known = new Set([...given, ...of.map(titleOf)])
        const before = written(plan, known)
        const after = written(reshape(plan, shape, given), known)
        expect(without(before, after)).toEqual([])
        const titles = of.flatMap((block) => linesOf(block).map((line) => JSON.stringify(line)))
        expect(without(without(after, before), titles)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('is a sound plan with the same limits', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, shape, given }) => {
        const reshaped = reshape(plan, shape, given)
        expect(planDocumentSchema.parse(reshaped)).toEqual(reshaped)
        expect(reshaped.budget).toEqual(plan.budget ?? shape.budget)
      }),
      { numRuns: 200 },
    )
  })

  test('is the same when it is given once more', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, shape, given }) => {
        const lasting = new Set([...walk(plan.blocks)].map(({ id }) => id))
        const once = reshape(plan, shape, given)
        expect(comparable(reshape(once, shape, given), lasting)).toEqual(comparable(once, lasting))
      }),
      { numRuns: 500 },
    )
  })

  test('leaves points and judgements that hold anything as they are', () => {
    fc.assert(
      fc.property(anyCase, ({ plan, shape, given }) => {
        const after = new Map(
          [...walk(reshape(plan, shape, given).blocks)].map((block) => [block.id, block]),
        )
        for (const block of walk(plan.blocks)) {
          if (block.type !== 'point' && block.type !== 'judgement') continue
          const now = after.get(block.id)
          if (now) expect(now).toEqual(block)
        }
      }),
    )
  })
})

test('a plan with nothing in it takes the very shape of the template', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templates), anyShape, (template, before) => {
      const after = template.make()
      const reshaped = reshape(
        { version: before.version, blocks: before.blocks.map(unnamed) },
        after,
        givenTitles('', [before]),
      )
      expect(comparable(reshaped, new Set())).toEqual(comparable(after, new Set()))
    }),
  )
})

function unnamed(block: Block): Block {
  return block.type === 'section' ? { ...block, id: newId(), title: [], blocks: [] } : block
}
