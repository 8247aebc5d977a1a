import { UNDO_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import { foldActs } from '../../../../src/renderer/src/editor/acts/fold.ts'
import { goTo } from '../../../../src/renderer/src/editor/acts/go-to.ts'
import { $idOf } from '../../../../src/renderer/src/editor/core/states.ts'
import { $activeBlock } from '../../../../src/renderer/src/editor/core/tree.ts'
import { foldingOf, setFolded } from '../../../../src/renderer/src/editor/fold/extension.ts'
import { send, type } from './pressing.ts'
import { analysis, caret, evidence, openEditor, plan, point, section } from './support.ts'

/** A section of two points, and the acts on it by their ids. */
function opened() {
  const shown = analysis('So it was old.')
  const first = point('Terror was not new', evidence('The Cheka shot without a court.'), shown)
  const second = point('It grew')
  const around = section('Continuity', first, second)
  const editor = openEditor(plan(around))
  const { folded } = foldingOf(editor.editor)
  return {
    ...editor,
    all: editor,
    ids: { shown: shown.id, first: first.id, second: second.id, around: around.id },
    folded: () => [...folded.peek()].sort(),
    caretIn: () =>
      editor.editor.read(() => {
        const block = $activeBlock()
        return block && $idOf(block)
      }),
    act: (id: string) => foldActs.find((one) => one.id === id)?.run(editor.editor),
  }
}

const sorted = (...ids: string[]) => ids.sort()

describe('what is folded', () => {
  test('has its first line left, and the caret there that would be out of sight', () => {
    const { editor, ids, caretIn, folded } = opened()
    caret(editor, ids.shown, 'end')
    setFolded(editor, [ids.first], true)
    expect(folded()).toEqual([ids.first])
    expect(caretIn()).toBe(ids.first)
  })

  test('opens when one goes to something in it, and nothing else does', () => {
    const { editor, ids, folded } = opened()
    setFolded(editor, [ids.first, ids.second, ids.around], true)
    goTo(editor, { block: ids.shown, line: 'first' })
    expect(folded()).toEqual([ids.second])
  })

  test('stays folded while one writes in its first line', () => {
    const { all, editor, ids, folded } = opened()
    setFolded(editor, [ids.first], true)
    goTo(editor, { block: ids.first, line: 'first' })
    type(all, ' at all')
    expect(folded()).toEqual([ids.first])
  })

  test('is no change of the plan, and no step of undo', () => {
    const { all, editor, ids, folded, document } = opened()
    caret(editor, ids.shown, 'end')
    type(all, ' Very.')
    const before = document()
    setFolded(editor, [ids.second], true)
    expect(document()).toEqual(before)
    send(all, UNDO_COMMAND, undefined)
    expect(document()).not.toEqual(before)
    expect(folded()).toEqual([ids.second])
  })
})

describe('folding by keys', () => {
  test('folds the innermost that the caret is in, and unfolds it again', () => {
    const { editor, ids, act, folded } = opened()
    caret(editor, ids.shown, 'end')
    act('fold')
    expect(folded()).toEqual([ids.first])
    act('fold')
    expect(folded()).toEqual([])
    caret(editor, ids.around, 'end')
    act('fold')
    expect(folded()).toEqual([ids.around])
  })

  test('folds every point while one is open, and then unfolds all', () => {
    const { editor, ids, act, folded } = opened()
    setFolded(editor, [ids.second], true)
    act('fold-all')
    expect(folded()).toEqual(sorted(ids.first, ids.second))
    act('fold-sections')
    expect(folded()).toEqual(sorted(ids.first, ids.second, ids.around))
    act('fold-all')
    expect(folded()).toEqual([])
  })
})
