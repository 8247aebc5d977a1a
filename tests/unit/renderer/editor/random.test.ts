import fc from 'fast-check'
import { $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import { describe, expect, it } from 'vitest'
import { $blockTypeOf } from '../../../../src/renderer/src/editor/core/nodes.ts'
import { $readDocument } from '../../../../src/renderer/src/editor/core/read.ts'
import { $lineOf } from '../../../../src/renderer/src/editor/core/tree.ts'
import { walk } from '../../../../src/shared/model/blocks.ts'
import { type PlanDocument, planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { acts, anyStep, nameOf, take } from './any-act.ts'
import { anyDocument, openEditor } from './support.ts'

const faultsOf = (document: PlanDocument) => planDocumentSchema.safeParse(document).error?.issues

/** Whether writing could go on at once: the caret is in a line, or in an empty judgement. */
function $isCaretInWords(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return selection === null
  if (!selection.isCollapsed()) return true
  const node = selection.anchor.getNode()
  if ($lineOf(node)) return true
  return $blockTypeOf(node) === 'judgement' && $isElementNode(node) && node.isEmpty()
}

const moves = acts.findIndex(([name]) => name === 'MOVE_BLOCK_COMMAND')

describe('any sequence of acts', () => {
  it('two hundred long leaves a valid plan, and undoing them all gives back the one it began from', () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(anyStep, { minLength: 200, maxLength: 200 }),
        (document, steps) => {
          const opened = openEditor(document)
          /** Every state there was, which is all that undo may give back. */
          const seen = new Set([JSON.stringify(document)])
          for (const step of steps) {
            take(opened, step)
            const now = opened.document()
            expect(faultsOf(now), nameOf(step)).toBeUndefined()
            expect(opened.editor.read($isCaretInWords), nameOf(step)).toBe(true)
            seen.add(JSON.stringify(now))
            if (step.three % 17 === 0) opened.undo()
            if (step.three % 34 === 0) opened.redo()
          }
          // Undone at the very end, there may be a step left to redo.
          opened.redo()
          const last = opened.document()
          // What is read bit by bit as blocks change is what a reading of the whole gives, and opens as it is.
          expect(opened.editor.read(() => $readDocument())).toEqual(last)
          expect(openEditor(last).document()).toEqual(last)
          for (const _ of steps) {
            opened.undo()
            expect(seen.has(JSON.stringify(opened.document()))).toBe(true)
          }
          expect(opened.document()).toEqual(document)
          for (const _ of steps) opened.redo()
          expect(opened.document()).toEqual(last)
        },
      ),
      { numRuns: 15, endOnFailure: true },
    )
  }, 60_000)

  it('gives back after moving what was there before it, only in other places', () => {
    const inventory = (document: PlanDocument) =>
      [...walk(document.blocks)].map(({ id, type }) => `${type} ${id}`).sort()
    fc.assert(
      fc.property(anyDocument, fc.array(anyStep, { maxLength: 15 }), (document, steps) => {
        const opened = openEditor(document)
        for (const step of steps) take(opened, { ...step, act: moves })
        expect(inventory(opened.document())).toEqual(inventory(document))
      }),
      { numRuns: 100 },
    )
  })
})
