/** A bare Lexical editor, to measure ours against: rich text and history, nothing of ours. */
import { buildEditorFromExtensions } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { RichTextExtension } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical'

const given: unknown = JSON.parse(document.getElementById('lines')?.textContent ?? '[]')
const lines = Array.isArray(given) ? given.map(String) : []

const editor = buildEditorFromExtensions(
  defineExtension({
    name: 'bare',
    dependencies: [RichTextExtension, HistoryExtension],
    $initialEditorState: () => {
      $getRoot().append(
        ...lines.map((line) => $createParagraphNode().append($createTextNode(line))),
      )
    },
  }),
)
editor.setRootElement(document.getElementById('text'))
