/** Numbers the points through the whole plan, live. */
import {
  $getNodeByKey,
  $getRoot,
  type ElementNode,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import { $blockTypeOf } from '../../core/nodes.ts'
import { $isContainer } from '../../core/rules.ts'
import { $blocksIn } from '../../core/tree.ts'
import { PointNode, paintNumber } from './node.ts'

/** The points of a container in reading order; only sections have points in them. */
const $points = (container: ElementNode = $getRoot()): NodeKey[] =>
  $blocksIn(container).flatMap((block) => {
    const type = $blockTypeOf(block)
    return type === 'point' ? [block.getKey()] : type === 'section' ? $points(block) : []
  })

/** Only the points whose number changed are painted; typing inside a block counts nothing. */
export function registerNumbering(editor: LexicalEditor): () => void {
  function number() {
    const keys = editor.getEditorState().read(() => $points())
    for (const [index, key] of keys.entries()) {
      const dom = editor.getElementByKey(key)
      const number = String(index + 1)
      if (!dom || dom.dataset.number === number) continue
      dom.dataset.number = number
      paintNumber(dom)
    }
  }
  return mergeRegister(
    editor.registerMutationListener(
      PointNode,
      (mutations) => {
        if ([...mutations.values()].some((mutation) => mutation !== 'updated')) number()
      },
      { skipInitialization: false },
    ),
    // Points that change places make others of the containers they stand in, and sections of the plan itself.
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, tags }) => {
      // Undo puts a whole state in place of another, and says of no node that it changed.
      if (tags.has(HISTORIC_TAG)) {
        number()
        return
      }
      const $isAnother = (key: NodeKey) => {
        const container = $getNodeByKey(key)
        // The plan itself is always said to be dirty, with each key.
        return $isContainer(container) && container !== $getNodeByKey(key, prevEditorState)
      }
      const isMoved = editorState.read(
        () => [...dirtyElements].some(([key, isIntended]) => isIntended && $isAnother(key)),
        { editor },
      )
      if (isMoved) number()
    }),
  )
}
