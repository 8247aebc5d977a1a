import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { walk } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { shapeOf, withFreshIds } from '../../../../src/shared/plan/copies.ts'
import { countWords } from '../../../../src/shared/plan/outline.ts'
import { templateOf } from '../../../../src/shared/plan/templates/index.ts'
import { criterion, plan, point } from '../../../support/blocks.ts'
import { anyDocument } from '../../renderer/editor/support.ts'

const blocksOf = ({ blocks }: PlanDocument) => [...walk(blocks)]
const idsOf = (document: PlanDocument) => blocksOf(document).map(({ id }) => id)
/** The criteria that blocks name are ids too. */
const withoutIds = ({ blocks }: PlanDocument): unknown =>
  JSON.parse(
    JSON.stringify(blocks, (key, value) =>
      key === 'id' || key === 'criteria' ? undefined : value,
    ),
  )

describe('a copy', () => {
  test('says the same under ids that are all its own', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const copy = withFreshIds(document)
        expect(withoutIds(copy)).toEqual(withoutIds(document))
        const old = new Set(idsOf(document))
        expect(idsOf(copy).filter((id) => old.has(id))).toEqual([])
      }),
    )
  })

  test('names its own criteria where it named those of the other, and none that were not there', () => {
    const reach = criterion('how far it reached')
    const named = { ...point('It reached far.'), criteria: [reach.id, newId()] }
    const copy = withFreshIds(plan(reach, named))
    const [first, second] = copy.blocks
    expect(second).toMatchObject({ type: 'point', criteria: [first?.id] })
    expect(first?.id).not.toBe(reach.id)
    expect(shapeOf(plan(reach, named)).blocks[1]).not.toHaveProperty('criteria.0')
  })

  test('has the checks its blocks were spared, at its own blocks', () => {
    const [block, ...others] = templateOf('for-and-against').make().blocks
    if (!block) throw new Error('the template is empty')
    const dismissed = [
      { check: 'no-counter', block: null },
      { check: 'no-line-of-argument', block: block.id },
    ]
    const copy = withFreshIds({ version: 4, blocks: [block, ...others], dismissed })
    expect(copy.dismissed).toEqual([
      { check: 'no-counter', block: null },
      { check: 'no-line-of-argument', block: copy.blocks[0]?.id },
    ])
  })
})

describe('the shape of a plan', () => {
  test('has its sections with their titles and its points with their stances, and no evidence', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const facts = (of: PlanDocument) =>
          blocksOf(of).flatMap((block) => {
            if (block.type === 'section') return [JSON.stringify(block.title)]
            return block.type === 'point' ? [block.stance] : []
          })
        const shape = shapeOf(document)
        expect(facts(shape)).toEqual(facts(document))
        expect(blocksOf(shape).filter(({ type }) => type === 'evidence')).toEqual([])
      }),
    )
  })

  test('has no words but those of titles', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(countWords(shapeOf(document))).toBe(0)
      }),
    )
  })
})
