/** Moving and folding from a list beside the plan. */
import { describe, expect, it } from 'vitest'
import {
  foldBeside,
  moveBeside,
  placeBeside,
} from '../../../../src/renderer/src/editor/acts/beside.ts'
import { foldingOf } from '../../../../src/renderer/src/editor/fold/extension.ts'
import { innerSection, openEditor, plan, point, section, sketch } from './support.ts'

function open() {
  const one = point('One')
  const two = point('Two')
  const then = section('Then', one, two)
  const three = point('Three')
  const now = section('Now', three, innerSection('Inside', point('Four')))
  const opened = openEditor(plan(then, now))
  return { ...opened, one, two, then, three, now }
}

describe('a place in a list', () => {
  it('is among the blocks of the plan, beside a row or in it', () => {
    const { editor, one, two, then, three, now } = open()
    expect(placeBeside(editor, one.id, { row: three.id, side: 'before' })).toEqual({
      parent: now.id,
      before: three.id,
    })
    expect(placeBeside(editor, three.id, { row: two.id, side: 'after' })).toEqual({
      parent: then.id,
      before: null,
    })
    expect(placeBeside(editor, one.id, { row: now.id, side: 'inside' })).toEqual({
      parent: now.id,
      before: null,
    })
  })

  it.each(['before', 'after'] as const)('is none %s where the block stands already', (side) => {
    const { editor, one, two } = open()
    const beside = side === 'before' ? two : one
    expect(placeBeside(editor, side === 'before' ? one.id : two.id, { row: beside.id, side })).toBe(
      null,
    )
  })

  it('is none in a point for a point, in a section for one with others in it, or in itself', () => {
    const { editor, one, two, then, three, now } = open()
    expect(placeBeside(editor, one.id, { row: two.id, side: 'inside' })).toBeNull()
    expect(placeBeside(editor, now.id, { row: then.id, side: 'inside' })).toBeNull()
    expect(placeBeside(editor, now.id, { row: three.id, side: 'after' })).toBeNull()
    expect(placeBeside(editor, 'gone', { row: three.id, side: 'after' })).toBeNull()
  })
})

it('a block moved from a list is moved alone, as one step of undo', () => {
  const { editor, document, undo, one, now } = open()
  const before = sketch(document())
  const place = placeBeside(editor, one.id, { row: now.id, side: 'inside' })
  if (!place) throw new Error('it may stand there')
  moveBeside(editor, one.id, place)
  expect(document().blocks.map((block) => ('blocks' in block ? block.blocks.length : 0))).toEqual([
    1, 3,
  ])
  undo()
  expect(sketch(document())).toEqual(before)
  moveBeside(editor, one.id, 'down')
  expect(sketch(document())).not.toEqual(before)
})

it('sections folded from a list are folded in the plan', () => {
  const { editor, then, now } = open()
  foldBeside(editor, [then.id, now.id], true)
  expect([...foldingOf(editor).folded.peek()]).toEqual([then.id, now.id])
  foldBeside(editor, [now.id], false)
  expect([...foldingOf(editor).folded.peek()]).toEqual([then.id])
})
