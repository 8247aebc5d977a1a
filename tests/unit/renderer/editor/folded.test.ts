import { KEY_DOWN_COMMAND, UNDO_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import { foldActs } from '../../../../src/renderer/src/editor/acts/fold.ts'
import { goTo } from '../../../../src/renderer/src/editor/acts/go-to.ts'
import { FOLD_COMMAND } from '../../../../src/renderer/src/editor/core/commands.ts'
import { $idOf } from '../../../../src/renderer/src/editor/core/states.ts'
import { $activeBlock } from '../../../../src/renderer/src/editor/core/tree.ts'
import { foldingOf } from '../../../../src/renderer/src/editor/fold/extension.ts'
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
    act(id: string) {
      foldActs.find((one) => one.id === id)?.run(editor.editor)
      editor.run(() => undefined)
    },
    press(shiftKey = false) {
      const event = { ...key, key: shiftKey ? ':' : '.', shiftKey, preventDefault() {} }
      editor.editor.dispatchCommand(KEY_DOWN_COMMAND, event as KeyboardEvent)
      editor.run(() => undefined)
    },
    fold(ids: string[]) {
      editor.editor.dispatchCommand(FOLD_COMMAND, { what: ids, to: 'fold' })
      editor.run(() => undefined)
    },
  }
}

const key = { code: 'Period', ctrlKey: true, metaKey: false, altKey: false }

const sorted = (...ids: string[]) => ids.sort()

describe('what is folded', () => {
  test('has its first line left, and the caret there that would be out of sight', () => {
    const { editor, ids, caretIn, folded, fold } = opened()
    caret(editor, ids.shown, 'end')
    fold([ids.first])
    expect(folded()).toEqual([ids.first])
    expect(caretIn()).toBe(ids.first)
  })

  test('opens when one goes to something in it, and nothing else does', () => {
    const { editor, ids, folded, fold } = opened()
    fold([ids.first, ids.second, ids.around])
    goTo(editor, { block: ids.shown, line: 'first' })
    expect(folded()).toEqual([ids.second])
  })

  test('stays folded while one writes in its first line', () => {
    const { all, editor, ids, folded, fold } = opened()
    fold([ids.first])
    goTo(editor, { block: ids.first, line: 'first' })
    type(all, ' at all')
    expect(folded()).toEqual([ids.first])
  })

  test('is no change of the plan, and no step of undo', () => {
    const { all, editor, ids, folded, fold, document } = opened()
    caret(editor, ids.shown, 'end')
    type(all, ' Very.')
    const before = document()
    fold([ids.second])
    expect(document()).toEqual(before)
    send(all, UNDO_COMMAND, undefined)
    expect(document()).not.toEqual(before)
    expect(folded()).toEqual([ids.second])
  })
})

describe('folding by keys', () => {
  test('folds the innermost that the caret is in, and unfolds it again', () => {
    const { editor, ids, act, press, folded } = opened()
    caret(editor, ids.shown, 'end')
    press()
    expect(folded()).toEqual([ids.first])
    press()
    expect(folded()).toEqual([])
    caret(editor, ids.around, 'end')
    act('fold')
    expect(folded()).toEqual([ids.around])
  })

  test('folds every point while one is open, and then unfolds them', () => {
    const { ids, act, press, folded, fold } = opened()
    fold([ids.second])
    press(true)
    expect(folded()).toEqual(sorted(ids.first, ids.second))
    act('fold-sections')
    expect(folded()).toEqual(sorted(ids.first, ids.second, ids.around))
    press(true)
    expect(folded()).toEqual([ids.around])
    act('unfold-all')
    expect(folded()).toEqual([])
  })
})
