/** Numbers the points through the whole plan and counts their words, live. */
import { $getNodeByKey, $getRoot, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import { planDocumentVersion } from '../../../../shared/model/plan.ts'
import { countWords } from '../../../../shared/plan/outline.ts'
import { $readBlock } from '../codec/read.ts'
import { setWords } from '../core/chrome.ts'
import { $blockTypeOf } from '../core/nodes.ts'
import { $isContainer } from '../core/rules.ts'
import { $blocksIn } from '../core/tree.ts'
import { PointNode, paintNumber } from './node.ts'

function $points(): NodeKey[] {
  const keys: NodeKey[] = []
  for (const block of $blocksIn($getRoot())) {
    if ($blockTypeOf(block) === 'point') keys.push(block.getKey())
    else if ($isContainer(block))
      for (const child of $blocksIn(block))
        if ($blockTypeOf(child) === 'point') keys.push(child.getKey())
  }
  return keys
}

/** Only what changed is painted: a keystroke in one point touches that point's DOM alone. */
export function registerNumbering(editor: LexicalEditor): () => void {
  const number = (keys: readonly NodeKey[]) => {
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
      (mutations) =>
        editor.getEditorState().read(() => {
          number($points())
          for (const [key, mutation] of mutations)
            if (mutation !== 'destroyed') $countIn(editor, key)
        }),
      { skipInitialization: false },
    ),
    // A section that moves takes its points along without touching them.
    editor.registerUpdateListener(({ editorState, dirtyElements }) => {
      if (dirtyElements.has('root')) editorState.read(() => number($points()))
    }),
  )
}

function $countIn(editor: LexicalEditor, key: NodeKey): void {
  const point = $getNodeByKey(key)
  const dom = editor.getElementByKey(key)
  if (!(point instanceof PointNode) || !dom) return
  const block = $readBlock(point)
  if (block.type !== 'point') return
  const words = countWords({ version: planDocumentVersion, blocks: [block] })
  setWords(
    dom.querySelector('.plan-words-count'),
    words === 0 ? '' : words === 1 ? '1 word' : `${words} words`,
  )
}
