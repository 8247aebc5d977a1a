import fc from 'fast-check'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type TextNode,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import { $fragmentOf, readBlocks } from '../../../../src/renderer/src/editor/clipboard/fragment.ts'
import { $pasteBlocks, $pasteLines } from '../../../../src/renderer/src/editor/clipboard/paste.ts'
import { linesOfText } from '../../../../src/renderer/src/editor/clipboard/text.ts'
import * as commands from '../../../../src/renderer/src/editor/core/commands.ts'
import { $linesIn } from '../../../../src/renderer/src/editor/core/tree.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import {
  evidenceUses,
  type Inline,
  type PlanDocument,
  planDocumentSchema,
  stances,
  walk,
} from '../../../../src/shared/model/plan.ts'
import { anyDocument, type Opened, openEditor } from './support.ts'

/** One thing a person might do. Numbers choose blocks and places among those there are. */
type Step = { act: number; one: number; two: number; three: number }

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.nat(21),
  one: fc.nat(1000),
  two: fc.nat(1000),
  three: fc.nat(1000),
})

/** What only a line can hold, beside words. */
const inlines: Inline[] = [
  { type: 'citation', cites: [{ sourceId: newId() }] },
  {
    type: 'hyperlink',
    url: 'https://example.org/',
    content: [{ type: 'text', text: 'there' }],
  },
]

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length]

/** Selects from somewhere in the text to somewhere else. */
function $selectSomewhere({ act, one, two, three }: Step): void {
  const lines = [...$linesIn($getRoot())]
  const from = pick(lines, one)
  const to = pick(lines, three % 2 === 0 ? one : two)
  if (!from || !to) return
  const textOf = (line: typeof from): TextNode | null =>
    line.getChildren().find($isTextNode) ?? null
  const selection = from.selectStart()
  const [start, end] = [textOf(from), textOf(to)]
  if (start) selection.anchor.set(start.getKey(), three % (start.getTextContentSize() + 1), 'text')
  if (end) selection.focus.set(end.getKey(), two % (end.getTextContentSize() + 1), 'text')
  else selection.focus.set(to.getKey(), to.getChildrenSize(), 'element')
  // Deleting one letter asks the page where it ends; here only the edges of lines are deleted at.
  if (selection.isCollapsed() && act === 1) from.selectStart()
  if (selection.isCollapsed() && act === 2) from.selectEnd()
}

function take({ editor, run, document, undo }: Opened, step: Step): void {
  const blocks = [...walk(document().blocks)]
  const id = pick(blocks, step.one)?.id ?? newId()
  const other = pick(blocks, step.two)?.id ?? null
  const parent = step.three % 3 === 0 ? null : other
  const at = { parent, before: null }
  const snippets = [{ snippetId: newId(), text: 'Words', kind: 'statistic' as const }]
  const acts: (() => unknown)[] = [
    () => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, 'typed'),
    () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true),
    () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false),
    () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
    () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
    () =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, {
        id,
        to: step.three % 2 ? 'up' : 'down',
      }),
    () => editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id, to: at }),
    () => editor.dispatchCommand(commands.DELETE_BLOCK_COMMAND, { id }),
    () => editor.dispatchCommand(commands.INSERT_EVIDENCE_COMMAND, { snippets, at }),
    () => editor.dispatchCommand(commands.INSERT_POINT_COMMAND, step.three % 2 ? {} : { at }),
    () => editor.dispatchCommand(commands.INSERT_SECTION_COMMAND, {}),
    () => {
      editor.dispatchCommand(commands.SET_STANCE_COMMAND, {
        id,
        stance: pick(stances, step.two) ?? 'supports',
      })
      editor.dispatchCommand(commands.SET_USE_COMMAND, {
        id,
        use: pick(evidenceUses, step.two) ?? 'figure',
      })
      editor.dispatchCommand(commands.ADD_COMMENT_COMMAND, { id })
    },
    () => editor.dispatchCommand(commands.INSERT_COUNTER_COMMAND, step.three % 2 ? {} : { at }),
    () => editor.dispatchCommand(commands.INSERT_LINK_COMMAND, step.three % 2 ? {} : { at }),
    () =>
      editor.dispatchCommand(commands.INSERT_LIST_COMMAND, {
        style: 'numbered',
        ...(step.three % 2 === 0 && { at }),
      }),
    () => {
      editor.dispatchCommand(commands.TURN_INTO_COMMAND, {
        id,
        type: pick(['analysis', 'link', 'paragraph'] as const, step.two) ?? 'link',
      })
      editor.dispatchCommand(commands.SET_BUDGET_COMMAND, step.two % 3 ? { words: step.two } : null)
      editor.dispatchCommand(commands.DISMISS_COMMAND, {
        check: 'no-counter',
        block: step.two % 2 ? id : null,
        isDismissed: step.three % 2 === 0,
      })
    },
    () => $pasteLines(linesOfText(step.two % 2 ? 'one\ntwo' : '- one\n- two')),
    () => editor.dispatchCommand(commands.NEST_COMMAND, step.three % 2 ? 'in' : 'out'),
    () =>
      editor.dispatchCommand(
        commands.TURN_INTO_LIST_COMMAND,
        step.three % 2 ? 'bulleted' : 'numbered',
      ),
    () => $pasteLines([{ runs: inlines }]),
    () =>
      editor.dispatchCommand(
        commands.SET_HYPERLINK_COMMAND,
        step.two % 2 ? 'https://example.org/' : null,
      ),
    () => {
      const selection = $getSelection()
      const copied = $isRangeSelection(selection) ? $fragmentOf(selection) : []
      $selectSomewhere({ ...step, one: step.two, two: step.one })
      $pasteBlocks(readBlocks(JSON.stringify(copied)))
    },
  ]
  run(() => {
    if (step.act < 5 || step.act > 15) $selectSomewhere(step)
    acts[step.act]?.()
  })
  if (step.three % 17 === 0) undo()
}

const faultsOf = (document: PlanDocument) => planDocumentSchema.safeParse(document).error?.issues

describe('any sequence of acts', () => {
  it('leaves a valid plan, and undoing them all gives back the one it began from', () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(anyStep, { maxLength: 200, size: 'max' }),
        (document, steps) => {
          const opened = openEditor(document)
          for (const step of steps) {
            take(opened, step)
            expect(faultsOf(opened.document())).toBeUndefined()
          }
          for (const _ of steps) opened.undo()
          expect(opened.document()).toEqual(document)
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('gives back after moving what was there before it, only in other places', () => {
    const inventory = (document: PlanDocument) =>
      [...walk(document.blocks)].map(({ id, type }) => `${type} ${id}`).sort()
    fc.assert(
      fc.property(anyDocument, fc.array(anyStep, { maxLength: 15 }), (document, steps) => {
        const opened = openEditor(document)
        for (const step of steps)
          take(opened, { ...step, act: 5 + (step.act % 2), three: step.three * 17 + 1 })
        expect(inventory(opened.document())).toEqual(inventory(document))
      }),
      { numRuns: 100 },
    )
  })
})
