/** What the map reads from an argument: its cards, their names, what hangs on what, and what is folded. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepSame } from '../../../../../src/renderer/src/views/map/model/keep-same.ts'
import { readMap } from '../../../../../src/renderer/src/views/map/model/read.ts'
import { walk } from '../../../../../src/renderer/src/views/map/model/walk.ts'
import { walk as blocksIn } from '../../../../../src/shared/model/blocks.ts'
import { anyDocument } from '../../../../support/any-plan.ts'
import {
  analysis,
  argument,
  counter,
  criterion,
  evidence,
  innerSection,
  judgement,
  plan,
  point,
  section,
} from '../../../../support/blocks.ts'
import { argued, read } from './support.ts'

const means = criterion('Whether the means were there before Stalin')
const borne = {
  ...point('Terror was old', evidence('The Cheka'), analysis('So it was at hand.')),
  criteria: [means.id],
}
const bare = point('The machine was the Party’s before it was his')
const answered = point('He broke with it', counter('Lenin shot too', '', evidence('A decree')))
const stalin = plan(
  argument('It grew out of Leninism.'),
  means,
  section('Continuity', borne, bare),
  section('Change', answered),
  judgement(),
)
const names = (folded: readonly string[] = []) => read(stalin, folded).items.map(({ name }) => name)

describe('a map', () => {
  it('is heard as a tree of sentences', () => {
    expect(names()).toEqual([
      'Question: Was Stalinism a consequence of Leninism, 1917–1938? Consequence · 1917–38.',
      'Line of argument: It grew out of Leninism.',
      'Section: Continuity, 2 points, 1 piece of evidence.',
      'Point 1, supports: Terror was old. 1 piece of evidence. Criteria A.',
      'Evidence: The Cheka. Conquest 1968, 1930. No source.',
      'Point 2, supports: The machine was the Party’s before it was his.',
      'No evidence.',
      'Section: Change, 1 point, 0 pieces of evidence.',
      'Point 3, supports: He broke with it.',
      'No evidence.',
      'Counter: Lenin shot too. No reply.',
      'Evidence: A decree. Conquest 1968, 1931. No source.',
      'Criterion A: Whether the means were there before Stalin.',
      'Judgement. No judgement.',
    ])
  })

  it('tells of what is folded in a stub', () => {
    const sectionId = stalin.blocks.find(({ type }) => type === 'section')?.id ?? ''
    expect(names([borne.id])).toContain('Folded: 1 piece. 1930. No source.')
    expect(names([answered.id])).toContain('Folded: 1 counter. No reply.')
    expect(names([sectionId])).toContain('Folded: 2 points, 1 piece. No evidence.')
    expect(names([sectionId])).not.toContain('Point 2, supports: The machine was the Party’s.')
  })

  it('says nothing of missing evidence that was set aside', () => {
    const aside = { ...stalin, dismissed: [{ check: 'point-without-evidence', block: bare.id }] }
    const slots = read(aside).items.filter(({ card }) => card.kind === 'slot')
    expect(slots.map(({ blockId }) => blockId)).toEqual([answered.id])
  })

  it('goes on with a section behind the one in it, under an item of its own', () => {
    const outer = section('Means', point('First'), innerSection('Party', point('Second')))
    outer.blocks.push(point('Third'))
    const { items, sections } = read(plan(outer))
    expect(sections.map(({ points }) => points.length)).toEqual([1, 1, 1])
    expect(items.filter(({ blockId }) => blockId === outer.id).map(({ name }) => name)).toEqual([
      'Section: Means, 3 points, 0 pieces of evidence.',
      'Section: Means, continued, 3 points, 0 pieces of evidence.',
    ])
  })

  it('has each item once, a parent before its children, and an item for each block of any plan', () => {
    fc.assert(
      fc.property(anyDocument, fc.infiniteStream(fc.boolean()), (document, folds) => {
        const blocks = [...blocksIn(document.blocks)]
        const folded = blocks.filter(() => folds.next().value).map(({ id }) => id)
        const map = readMap(argued(document), new Set(folded))
        const ids = map.items.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [at, { parent, level }] of map.items.entries()) {
          const around = map.items.slice(0, at).find(({ id }) => id === parent)
          expect(level).toBe((around?.level ?? 0) + 1)
        }
        for (const item of map.itemOfBlock.values()) expect(ids).toContain(item)
        for (const block of blocks)
          if (block.type === 'point' || block.type === 'section')
            expect(map.itemOfBlock.has(block.id)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves what nobody touched the same object', () => {
    const before = read(stalin)
    const byId = new Map(before.items.map((item) => [item.id, item]))
    const [, , , change] = stalin.blocks
    const touched = {
      ...stalin,
      blocks: stalin.blocks.map((block) =>
        block === change && block?.type === 'section' ? { ...block, title: [] } : block,
      ),
    }
    const after = keepSame(read(touched).items, byId)
    const anew = after.filter((item) => byId.get(item.id) !== item)
    expect(anew.map(({ name }) => name)).toEqual([
      'Section: Untitled, 1 point, 0 pieces of evidence.',
    ])
  })
})

describe('the keys', () => {
  const { items } = read(stalin, [borne.id])
  const at = (start: string) => {
    const item = items.find(({ name }) => name.startsWith(start))
    if (!item) throw new Error(`no item is called ${start}`)
    return item
  }
  it.each([
    ['Point 1', 'ArrowDown', 'Point 2'],
    ['Point 2', 'ArrowDown', 'Point 3'],
    ['Point 2', 'ArrowUp', 'Point 1'],
    ['Point 2', 'ArrowRight', 'No evidence'],
    ['Counter', 'ArrowLeft', 'Point 3'],
    ['Section: Change', 'ArrowRight', 'Point 3'],
    ['Point 3', 'Home', 'Question'],
    ['Point 3', 'End', 'Judgement'],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(walk(items, at(from), key)).toEqual({ to: at(to).id })
  })

  it('unfold with → and fold with ←, and lead nowhere at the ends', () => {
    expect(walk(items, at('Point 1'), 'ArrowRight')).toEqual({ fold: false })
    expect(walk(items, at('Section: Change'), 'ArrowLeft')).toEqual({ fold: true })
    expect(walk(items, at('Question'), 'ArrowUp')).toBeNull()
    expect(walk(items, at('Question'), 'x')).toBeNull()
  })
})
