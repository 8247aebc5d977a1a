/**
 * What of the plan is folded to its first line. It is no part of the document: folding changes no words, is no
 * step of undo, and is kept beside the plan. docs/decisions/158
 */
import { effect, getExtensionDependencyFromEditor, type Signal, signal } from '@lexical/extension'
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  registerEventListener,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $caretInto } from '../core/acts.ts'
import { setAttribute, setWords } from '../core/chrome.ts'
import { FOLD_COMMAND, type Foldable } from '../core/commands.ts'
import { $kindOfNode } from '../core/kinds.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock, $blockOf, $walkBlocks } from '../core/tree.ts'

/** Up to so many are sought one by one. */
const fewBlocks = 8

const $folds = (node: LexicalNode | null): node is PlanNode => $kindOfNode(node)?.folds === true

/** The blocks that a node stands in behind their first line, which is all that is seen of them when they are folded. */
function $hiding(node: LexicalNode): PlanNode[] {
  const hiding: PlanNode[] = []
  for (let at: LexicalNode = node, up = at.getParent(); up; at = up, up = at.getParent())
    if ($folds(up) && !up.getFirstChild()?.is(at)) hiding.push(up)
  return hiding
}

/** What the blocks at the ends of the selection stand in, folded or not. */
function $hidingSelection(): PlanNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return [selection.anchor, selection.focus].flatMap((point) => $hiding(point.getNode()))
}

/** The innermost that folds of a block and those around it. */
export function $foldingAround(block: PlanNode | null): PlanNode | null {
  if (block === null || $kindOfNode(block)?.folds) return block
  return $foldingAround($blockOf(block.getParent()))
}

function $foldable(what: Foldable): readonly Id[] {
  if (what === 'here') {
    const here = $foldingAround($activeBlock())
    return here ? [$idOf(here)] : []
  }
  if (typeof what !== 'string') return what
  return [...$walkBlocks()]
    .filter((block) => $folds(block) && (what === 'all' || block.getBlockType() === what))
    .map($idOf)
}

export type Folding = {
  /** The blocks that are folded. */
  folded: Signal<ReadonlySet<Id>>
  /** What stands beside the first line of a block: how much is in it. */
  asides: Signal<ReadonlyMap<Id, string>>
}

export const FoldExtension = defineExtension({
  name: 'linchpin/fold',
  build: (): Folding => ({
    folded: signal<ReadonlySet<Id>>(new Set()),
    asides: signal<ReadonlyMap<Id, string>>(new Map()),
  }),
  register(editor, _config, state) {
    const { folded, asides } = state.getOutput()
    const show = (dom: Element, id: Id) => {
      const isFolded = folded.peek().has(id)
      dom.toggleAttribute('data-folded', isFolded)
      const button = dom.querySelector(':scope > .plan-folding > .plan-fold')
      if (button) setAttribute(button, 'aria-expanded', String(!isFolded))
      setWords(dom.querySelector(':scope > .plan-aside'), asides.peek().get(id) ?? '')
    }
    const paint = (block: PlanNode) => {
      const dom = editor.getElementByKey(block.getKey())
      if (dom) show(dom, $idOf(block))
    }
    const paintAll = () =>
      editor.getEditorState().read(
        () => {
          for (const block of $walkBlocks()) if ($folds(block)) paint(block)
        },
        { editor },
      )
    /** A key changes one or two: they are sought on the page, which costs less than to ask every block. */
    const paintSome = (ids: readonly Id[]) => {
      if (ids.length > fewBlocks) return paintAll()
      for (const id of ids) {
        const dom = editor.getRootElement()?.querySelector(`[data-id="${CSS.escape(id)}"]`)
        if (dom) show(dom, id)
      }
    }
    let shownFolded = folded.peek()
    let shownAsides = asides.peek()
    return mergeRegister(
      editor.registerRootListener((root) => {
        if (!root) return
        paintAll()
        return registerEventListener(root, 'click', ({ target }) => {
          const button = target instanceof Element ? target.closest('[data-ask=fold]') : null
          const id = button?.closest<HTMLElement>('[data-block]')?.dataset.id
          if (id === undefined) return
          editor.dispatchCommand(FOLD_COMMAND, { what: [id], to: 'toggle' })
        })
      }),
      editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
        if (tags.has(HISTORIC_TAG)) paintAll()
        else
          editorState.read(
            () => {
              for (const [key, isItself] of dirtyElements) {
                const node = isItself ? $getNodeByKey(key) : null
                if (!$folds(node)) continue
                // What stands in it is drawn anew with it where it moved.
                paint(node)
                for (const inner of $walkBlocks(node)) if ($folds(inner)) paint(inner)
              }
            },
            { editor },
          )
        if (folded.peek().size > 0) unfoldAtSelection(editor)
      }),
      editor.registerCommand(
        FOLD_COMMAND,
        ({ what, to }) => {
          const asked = new Set($foldable(what))
          if (asked.size === 0) return false
          const isFolding =
            to === 'toggle' ? [...asked].some((id) => !folded.peek().has(id)) : to === 'fold'
          if (isFolding) {
            // A caret that would be out of sight goes to the end of the line that is left.
            const hiding = $hidingSelection().findLast((block) => asked.has($idOf(block)))
            if (hiding) $caretInto(hiding)
          }
          folded.value = isFolding
            ? new Set([...folded.peek(), ...asked])
            : without(folded.peek(), asked)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      effect(() => {
        const [before, now] = [shownFolded, folded.value]
        shownFolded = now
        paintSome([...now, ...before].filter((id) => before.has(id) !== now.has(id)))
      }),
      effect(() => {
        const [before, now] = [shownAsides, asides.value]
        shownAsides = now
        paintSome([...now.keys()].filter((id) => before.get(id) !== now.get(id)))
      }),
    )
  },
})

export const foldingOf = (editor: LexicalEditor): Folding =>
  getExtensionDependencyFromEditor(editor, FoldExtension).output

const without = (ids: ReadonlySet<Id>, others: ReadonlySet<Id>): ReadonlySet<Id> =>
  new Set([...ids].filter((id) => !others.has(id)))

/** Where words are written is never out of sight. */
function unfoldAtSelection(editor: LexicalEditor): void {
  const { folded } = foldingOf(editor)
  const around = editor.getEditorState().read(() => $hidingSelection().map($idOf), { editor })
  const hidden = new Set(around.filter((id) => folded.peek().has(id)))
  if (hidden.size > 0) folded.value = without(folded.peek(), hidden)
}
