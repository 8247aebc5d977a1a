import { $createTextNode, $getSelection, $isRangeSelection, $setSelection } from 'lexical'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type WritingContext, watchContext } from '../../../../src/renderer/src/editor/context.ts'
import { $findBlock } from '../../../../src/renderer/src/editor/core/tree.ts'
import { argument, caret, counter, openEditor, plan, point, section } from './support.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A plan of two points, one of them in a section, and what is told of the caret in it. */
function watched() {
  const line = argument('In its tools, not its aims.')
  const objection = counter('It was the war', '')
  const first = point('Terror began under Lenin', objection)
  const second = point('')
  const around = section('Change', second)
  const { editor, run } = openEditor(plan(line, first, around))
  const told: WritingContext[] = []
  onTestFinished(watchContext(editor, (context) => told.push(context)))
  const type = (words: string) =>
    run(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertNodes([$createTextNode(words)])
    })
  return { editor, run, told, type, ids: { line, first, second, around, objection } }
}

const inFirst = (id: string): WritingContext => ({
  pointId: id,
  pointNumber: 1,
  claim: 'Terror began under Lenin',
  sectionTitle: '',
})

describe('where one is writing', () => {
  test('is a point, its claim and the section around it', () => {
    const { editor, told, ids } = watched()
    caret(editor, ids.first.id, 'end')
    vi.runAllTimers()
    caret(editor, ids.second.id, 'start')
    vi.runAllTimers()
    expect(told).toEqual([
      inFirst(ids.first.id),
      { pointId: ids.second.id, pointNumber: 2, claim: '', sectionTitle: 'Change' },
    ])
  })

  test('is the point also in a block inside of it', () => {
    const { editor, told, ids } = watched()
    caret(editor, ids.objection.id, 'start')
    expect(told).toEqual([inFirst(ids.first.id)])
  })

  test('is the section alone in its title, and neither elsewhere', () => {
    const { editor, told, ids } = watched()
    caret(editor, ids.around.id, 'end')
    vi.runAllTimers()
    caret(editor, ids.line.id, 'end')
    vi.runAllTimers()
    expect(told).toEqual([
      { pointId: null, pointNumber: 0, claim: '', sectionTitle: 'Change' },
      { pointId: null, pointNumber: 0, claim: '', sectionTitle: '' },
    ])
  })

  test('is told at once, and then no more often than every 300 ms, the last word always', () => {
    const { editor, told, type, ids } = watched()
    caret(editor, ids.second.id, 'end')
    expect(told).toHaveLength(1)
    for (const letter of 'purged') type(letter)
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(299)
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(told.map(({ claim }) => claim)).toEqual(['', 'purged'])
    vi.runAllTimers()
    type('!')
    expect(told.map(({ claim }) => claim)).toEqual(['', 'purged', 'purged!'])
  })

  test('is told once while the caret stays in the point', () => {
    const { editor, told, ids } = watched()
    for (const at of ['start', 'end', 3] as const) {
      caret(editor, ids.first.id, at)
      vi.runAllTimers()
    }
    expect(told).toHaveLength(1)
  })

  test('stays the point while nothing is selected in the plan, until the point is gone', () => {
    const { editor, run, told, ids } = watched()
    caret(editor, ids.first.id, 'end')
    vi.runAllTimers()
    run(() => $setSelection(null))
    vi.runAllTimers()
    expect(told).toEqual([inFirst(ids.first.id)])
    run(() => {
      $findBlock(ids.first.id)?.remove()
      $setSelection(null)
    })
    vi.runAllTimers()
    expect(told.at(-1)?.pointId).toBe(null)
  })
})
