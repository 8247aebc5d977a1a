/** The criteria of the plan, and how points and the judgement show which of them they name. */
import {
  $getNodeByKey,
  $getRoot,
  type EditorState,
  type ElementNode,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import type { Id } from '../../../../../shared/model/ids.ts'
import { firstWords, setAttribute, setWords } from '../../core/chrome.ts'
import { $isPlanNode } from '../../core/nodes.ts'
import { $criteriaOf, $idOf } from '../../core/states.ts'
import { $blocksIn, $walkBlocks } from '../../core/tree.ts'
import { CriterionNode } from './node.ts'

export type NamedCriterion = { id: Id; words: string }

/** Those of the plan in which something is written, in reading order. */
export const $criteriaIn = (): NamedCriterion[] =>
  $blocksIn($getRoot()).flatMap((block) => {
    const words = block instanceof CriterionNode ? block.getTextContent().trim() : ''
    return words ? [{ id: $idOf(block), words: firstWords(words, 80) }] : []
  })

/** What naming a criterion means, by what names it: a point bears on it, a judgement answers it. */
const verbOf = (holder: ElementNode): string =>
  $isPlanNode(holder) && holder.getBlockType() === 'judgement' ? 'Answers' : 'Bears on'

/** Says on the button of a block which criteria it names. */
function $paint(holder: ElementNode, dom: HTMLElement, criteria: readonly NamedCriterion[]): void {
  const button = dom.querySelector(
    ':scope > .plan-head > .plan-criteria, :scope > .plan-label > .plan-criteria',
  )
  if (!button) return
  const own = $criteriaOf(holder)
  const named = criteria.filter(({ id }) => own.includes(id)).map(({ words }) => words)
  const verb = verbOf(holder)
  setWords(button, named.length > 0 ? `${verb} ${named.join(' · ')}` : `${verb} …`)
  const says = named.length > 0 ? `${verb}: ${named.join('; ')}` : `${verb} no criterion yet`
  setAttribute(button, 'aria-label', says)
  setAttribute(button, 'data-named', String(named.length))
}

/**
 * Keeps the buttons true. A key in a line of the plan paints at most the block around it: all are painted
 * only when a criterion was written in, came, went or moved.
 */
export function registerNamedCriteria(editor: LexicalEditor): () => void {
  function paintAll(): void {
    editor.getEditorState().read(
      () => {
        const criteria = $criteriaIn()
        editor.getRootElement()?.toggleAttribute('data-criteria', criteria.length > 0)
        for (const block of $walkBlocks()) {
          const dom = editor.getElementByKey(block.getKey())
          if (dom) $paint(block, dom, criteria)
        }
      },
      { editor },
    )
  }
  function paint(keys: readonly NodeKey[]): void {
    editor.getEditorState().read(
      () => {
        const criteria = $criteriaIn()
        for (const key of keys) {
          const node = $getNodeByKey(key)
          const dom = editor.getElementByKey(key)
          if ($isPlanNode(node) && dom) $paint(node, dom, criteria)
        }
      },
      { editor },
    )
  }
  const isCriterion = (key: NodeKey, state: EditorState) =>
    state.read(() => $getNodeByKey(key) instanceof CriterionNode)
  return mergeRegister(
    editor.registerRootListener(() => paintAll()),
    editor.registerMutationListener(CriterionNode, () => paintAll(), {
      skipInitialization: true,
    }),
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, tags }) => {
      // Undo puts a whole state in place of another, and says of no node that it changed.
      if (tags.has(HISTORIC_TAG)) {
        paintAll()
        return
      }
      const intended = [...dirtyElements].filter(([, isIntended]) => isIntended).map(([key]) => key)
      if (
        intended.some((key) => isCriterion(key, editorState) || isCriterion(key, prevEditorState))
      )
        paintAll()
      else paint(intended.filter((key) => key !== 'root'))
    }),
  )
}
