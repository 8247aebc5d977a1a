/** A small editor of one line of a plan, for what shows the plan beside its text. docs/decisions/191 */
import { buildEditorFromExtensions } from '@lexical/extension'
import { ReactExtension } from '@lexical/react/ReactExtension'
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension'
import { RichTextExtension } from '@lexical/rich-text'
import {
  $create,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  configExtension,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  type LexicalEditorWithDispose,
  mergeRegister,
  PASTE_COMMAND,
  RootNode,
} from 'lexical'
import type { Inline } from '../../../../shared/model/inline.ts'
import { KeepPlaceExtension } from '../caret/keep-place.ts'
import { SelectionLeftAloneExtension } from '../core/selection-left-alone.ts'
import { CitationExtension } from '../inline/citation/extension.ts'
import { HyperlinkExtension } from '../inline/hyperlink/extension.ts'
import { $readInline, $writeInline } from '../inline/runs.ts'
import { $fieldLine, $keepOneLine, FieldLineNode, PlainFieldLineNode } from './line.ts'

export type FieldEditor = LexicalEditorWithDispose

/** @param isPlain whether it has letters alone, as the words of evidence. */
export function openField(content: readonly Inline[], isPlain: boolean): FieldEditor {
  const editor = buildEditorFromExtensions(
    ReactProviderExtension,
    configExtension(ReactExtension, { contentEditable: null }),
    defineExtension({
      name: 'linchpin/field',
      namespace: 'linchpin-field',
      nodes: () => [FieldLineNode, PlainFieldLineNode],
      $initialEditorState: () => {
        const line = $create(isPlain ? PlainFieldLineNode : FieldLineNode)
        $getRoot().append(line.append(...$writeInline(content)))
        line.selectEnd()
      },
      onError: (error) => reportError(error),
      dependencies: [
        RichTextExtension,
        HyperlinkExtension,
        CitationExtension,
        KeepPlaceExtension,
        SelectionLeftAloneExtension,
      ],
      register: (field) =>
        mergeRegister(
          field.registerNodeTransform(RootNode, (root) => $keepOneLine(root, isPlain)),
          // Enter is the field's own: it ends the writing.
          field.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
          field.registerCommand(INSERT_TAB_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
          field.registerCommand(PASTE_COMMAND, $pasteWords, COMMAND_PRIORITY_CRITICAL),
        ),
    }),
  )
  editor.read(() => {})
  return editor
}

/** What is pasted into one line are its words. */
function $pasteWords(event: ClipboardEvent | InputEvent | KeyboardEvent): boolean {
  const pasted = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : ''
  if (!pasted) return false
  event.preventDefault()
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertRawText(pasted.trim().replace(/\s+/gu, ' '))
  return true
}

export const readField = (field: FieldEditor): Inline[] =>
  field.getEditorState().read(() => $readInline($fieldLine()), { editor: field })

/** Takes what the plan says now, as after undo; the caret goes to its end. */
export const writeField = (field: FieldEditor, content: readonly Inline[]): void =>
  field.update(
    () => {
      const line = $fieldLine()
      line.clear().append(...$writeInline(content))
      line.selectEnd()
    },
    { discrete: true, tag: 'from-plan' },
  )
