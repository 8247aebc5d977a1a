import { describe, expect, test } from 'vitest'
import { targetsIn } from '../../../../src/renderer/src/editor/acts/insert-snippets.ts'
import { $placeOfChoice, choices } from '../../../../src/renderer/src/editor/blocks/choices.ts'
import { $targets } from '../../../../src/renderer/src/editor/core/targets.ts'
import { $findBlock } from '../../../../src/renderer/src/editor/core/tree.ts'
import {
  argument,
  caret,
  counter,
  criterion,
  innerSection,
  judgement,
  openEditor,
  paragraph,
  plan,
  point,
  section,
} from './support.ts'

function opened() {
  const objection = counter('', '')
  const first = point('Terror began under Lenin', objection)
  const second = point('')
  const bare = section('')
  const line = argument('In its tools, not its aims.')
  const { editor } = openEditor(
    plan(line, section('Change', first), section('', innerSection('', second)), bare),
  )
  const targets = () => targetsIn(editor)
  return { editor, targets, ids: { line, first, second, objection, bare } }
}

describe('the places that something can be put into', () => {
  test('are told apart where they have no words of their own', () => {
    expect(
      opened()
        .targets()
        .map(({ label, detail }) => [label, detail]),
    ).toEqual([
      ['Section: Change', undefined],
      ['Point 1: Terror began under Lenin', undefined],
      ['Counter of point 1', undefined],
      ['Section 2', 'Point 2'],
      ['Section 3', 'Point 2'],
      ['Point 2', undefined],
      ['Section 4', undefined],
    ])
  })

  test('have the innermost one around the caret marked', () => {
    const { editor, targets, ids } = opened()
    const here = () =>
      targets()
        .filter(({ isHere }) => isHere)
        .map(({ label }) => label)
    expect(here()).toEqual([])
    caret(editor, ids.second.id, 'start')
    expect(here()).toEqual(['Point 2'])
    caret(editor, ids.objection.id, 'start')
    expect(here()).toEqual(['Counter of point 1'])
    caret(editor, ids.line.id, 'start')
    expect(here()).toEqual([])
  })

  test('can be seen from another block', () => {
    const { editor, ids } = opened()
    const from = editor.read(() => $targets($findBlock(ids.bare.id)))
    expect(from.find(({ isHere }) => isHere)?.label).toBe('Section 4')
  })
})

test('a criterion is added behind the line of argument, though something stands before that', () => {
  const [aside, line, end] = [paragraph('Aside'), argument('In its tools.'), judgement()]
  const { editor } = openEditor(plan(aside, line, criterion('how far'), end))
  const choice = choices.find(({ id }) => id === 'criterion')
  expect(choice && editor.read(() => $placeOfChoice(choice, null))).toEqual({
    parent: null,
    before: end.id,
  })
})
