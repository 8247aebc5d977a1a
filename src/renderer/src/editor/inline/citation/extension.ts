import { getExtensionDependencyFromEditor, type ReadonlySignal, signal } from '@lexical/extension'
import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $asOneStep } from '../../core/acts.ts'
import { ASK_COMMAND, INSERT_CITATION_COMMAND, SET_CITES_COMMAND } from '../../core/commands.ts'
import { $deleteAcross } from '../../core/range.ts'
import { $inRichText } from '../../core/rich-text.ts'
import { $beginLine } from '../../core/settle.ts'
import { type LabelOf, registerCitationLabels } from './labels.ts'
import { $createCitation, $isCitation, CitationNode } from './node.ts'
import './citation.css'

/** Whether a word could begin at the caret: "me@example.org" asks for no source. */
function $isBetweenWords(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  if (anchor.type !== 'text') return true
  const before = anchor.getNode().getTextContent().slice(0, anchor.offset)
  return !/[\p{L}\p{N}_.]$/u.test(before)
}

/** Citations in the middle of a sentence: `@` asks for a source, Enter on one opens it. */
export const CitationExtension = defineExtension({
  name: 'linchpin/citation',
  nodes: () => [CitationNode],
  build: () => ({ labelOf: signal<LabelOf>(() => ({ label: [], isLost: true })) }),
  register: (editor, _config, state) =>
    mergeRegister(
      registerCitationLabels(editor, state.getOutput().labelOf),
      editor.registerCommand(
        INSERT_CITATION_COMMAND,
        (cites) => {
          const selection = $inRichText()
          if (cites.length === 0 || !selection) return false
          $asOneStep()
          if (!selection.isCollapsed() && !$deleteAcross(selection)) selection.removeText()
          $beginLine()
          const citation = $createCitation([...cites])
          const caret = $getSelection()
          if ($isRangeSelection(caret)) caret.insertNodes([citation])
          citation.selectNext(0, 0)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        SET_CITES_COMMAND,
        ({ key, cites }) => {
          const node = $getNodeByKey(key)
          if (!$isCitation(node)) return false
          $asOneStep()
          node.selectNext(0, 0)
          if (cites.length === 0) node.remove()
          else node.setCites([...cites])
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const selection = $getSelection()
          const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : []
          if (!$isCitation(node) || others.length > 0) return false
          event?.preventDefault()
          return editor.dispatchCommand(ASK_COMMAND, { ask: 'citation', key: node.getKey() })
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== '@' || event.isComposing || !$inRichText() || !$isBetweenWords())
            return false
          event.preventDefault()
          return editor.dispatchCommand(ASK_COMMAND, { ask: 'source' })
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

/** What an editor shows its citations as. */
export const citationLabels = (editor: LexicalEditor): ReadonlySignal<LabelOf> =>
  getExtensionDependencyFromEditor(editor, CitationExtension).output.labelOf
