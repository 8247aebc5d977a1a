/** The document as a whole: blocks only, and cheap to read after each change. */

import { effect, getExtensionDependencyFromEditor, signal, untracked } from '@lexical/extension'
import {
  $getSelection,
  $isRangeSelection,
  defineExtension,
  type EditorState,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  ParagraphNode as PlainParagraphNode,
  RootNode,
} from 'lexical'
import type { PlanDocument } from '../../../../shared/model/plan.ts'
import { $createPlain, $createStandIn, $isStandIn } from '../core/plain.ts'
import { $readDocument, type BlockCache } from '../core/read.ts'
import { $keepBlocks, $keepParts } from '../core/schema.ts'

/** `read` gives the document as it stands; `changed` is a count that grows with each change of it. */
export const DocumentExtension = defineExtension({
  name: 'linchpin/document',
  build(editor) {
    const cache: BlockCache = new Map()
    let last: { state: EditorState; document: PlanDocument } | null = null
    return {
      cache,
      changed: signal(0),
      read(): PlanDocument {
        const state = editor.getEditorState()
        if (last?.state !== state)
          last = { state, document: state.read(() => $readDocument(cache), { editor }) }
        return last.document
      },
    }
  },
  register(editor, _config, state) {
    const { cache, changed } = state.getOutput()
    return mergeRegister(
      editor.registerNodeTransform(RootNode, (root) => {
        $keepBlocks(root, [])
        $keepParts(root)
        $keepPlace(root)
      }),
      // Lexical makes its own paragraphs here and there; ours have an id and a place in the schema.
      editor.registerNodeTransform(PlainParagraphNode, (plain) => {
        const paragraph = $createPlain()
        const hadCaret = plain.isEmpty() && plain.isSelected()
        plain.replace(paragraph, true)
        if (hadCaret) paragraph.select()
      }),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        const isHistoric = tags.has(HISTORIC_TAG)
        if (isHistoric) cache.clear()
        else for (const key of dirtyElements.keys()) cache.delete(key)
        if (isHistoric || dirtyElements.size > 0 || dirtyLeaves.size > 0) changed.value += 1
      }),
    )
  },
})

/** Tells the document after each change, once it is on the screen; gives what ends it. */
export function watchDocument(
  editor: LexicalEditor,
  tell: (document: PlanDocument) => void,
): () => void {
  const { changed, read } = getExtensionDependencyFromEditor(editor, DocumentExtension).output
  const before = changed.peek()
  return effect(() => {
    if (changed.value !== before) untracked(() => tell(read()))
  })
}

/** An empty plan has a stand-in to write in; beside any block it goes. */
function $keepPlace(root: RootNode): void {
  if (root.isEmpty()) {
    const standIn = $createStandIn()
    root.append(standIn)
    if ($isRangeSelection($getSelection())) standIn.select()
  } else if (root.getChildrenSize() > 1) {
    for (const child of root.getChildren()) if ($isStandIn(child)) child.remove()
  }
}
