/** The criteria of the plan, and how points and the judgement show which of them they name. */
import { $getNodeByKey, $getRoot, HISTORIC_TAG, type LexicalEditor, mergeRegister } from 'lexical'
import { criteriaVerb } from '../../../../../shared/model/blocks.ts'
import type { Id } from '../../../../../shared/model/ids.ts'
import { firstWords, setAttribute, setWords } from '../../core/chrome.ts'
import { $isBlock, type PlanNode } from '../../core/nodes.ts'
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

/** Says on the button of a block which criteria it names. */
function $paint(holder: PlanNode, dom: HTMLElement, criteria: readonly NamedCriterion[]): void {
  const button = dom.querySelector(':scope > .plan-bears > .plan-criteria')
  if (!button) return
  const own = $criteriaOf(holder)
  const named = criteria.filter(({ id }) => own.includes(id)).map(({ words }) => words)
  const verb = criteriaVerb(holder.getBlockType())
  setWords(button, named.length > 0 ? `${verb} ${named.join(' · ')}` : `${verb} …`)
  const says = named.length > 0 ? `${verb}: ${named.join('; ')}` : `${verb} no criterion yet`
  setAttribute(button, 'aria-label', says)
  setAttribute(button, 'title', says)
  setAttribute(button, 'data-named', String(named.length))
}

/**
 * Keeps the buttons true. All are painted when a criterion was written in, came, went or moved; of any other
 * change, those of the blocks that were changed themselves.
 */
export function registerNamedCriteria(editor: LexicalEditor): () => void {
  const paint = (blocksOf: () => Iterable<PlanNode>) =>
    editor.getEditorState().read(() => {
      const criteria = $criteriaIn()
      editor.getRootElement()?.toggleAttribute('data-criteria', criteria.length > 0)
      for (const block of blocksOf()) {
        const dom = editor.getElementByKey(block.getKey())
        if (dom) $paint(block, dom, criteria)
      }
    })
  const paintAll = () => paint($walkBlocks)
  return mergeRegister(
    editor.registerRootListener(paintAll),
    // One that is gone is not among what is dirty.
    editor.registerMutationListener(CriterionNode, (mutations) => {
      if ([...mutations.values()].includes('destroyed')) paintAll()
    }),
    editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
      const [isOfCriteria, changed] = editorState.read(() => {
        const dirty = [...dirtyElements].map(([key, isItself]) => ({
          node: $getNodeByKey(key),
          isItself,
        }))
        return [
          dirty.some(({ node }) => node instanceof CriterionNode),
          dirty.flatMap(({ node, isItself }) => (isItself && $isBlock(node) ? node : [])),
        ]
      })
      // Undo puts a whole state in place of another, and says of no node that it changed.
      if (isOfCriteria || tags.has(HISTORIC_TAG)) paintAll()
      else if (changed.length > 0) paint(() => changed)
    }),
  )
}
