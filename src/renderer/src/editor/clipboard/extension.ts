import { signal } from '@lexical/extension'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  defineExtension,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import { wordsOf } from '../../../../shared/plan/outline.ts'
import { $asOneStep } from '../core/acts.ts'
import { $deleteAcross } from '../keys/range.ts'
import { $fragmentOf, blocksType, linesOfBlocks, readBlocks } from './fragment.ts'
import { htmlOfLine, linesOfHtml } from './html.ts'
import { $pasteBlocks, $pasteLines, linesOfText } from './paste.ts'

/** The most that is pasted at once, in UTF-16 units: more belongs in the library, as notes. */
export const pasteLimit = 200_000

/** HTML longer than this is not parsed; its plain text is taken instead. */
const htmlLimit = 20 * pasteLimit

/** Tells the person what the editor will not do, and what to do instead. */
export type Notice = (sentence: string) => void

const dataOf = (event: unknown): DataTransfer | null =>
  event instanceof ClipboardEvent
    ? event.clipboardData
    : event instanceof InputEvent
      ? event.dataTransfer
      : null

/** Writes the selection to the clipboard. False when nothing is selected. */
function $copy(event: unknown): boolean {
  const data = dataOf(event)
  const selection = $getSelection()
  if (!data || !$isRangeSelection(selection) || selection.isCollapsed()) return false
  const blocks = $fragmentOf(selection)
  const lines = linesOfBlocks(blocks)
  data.setData(blocksType, JSON.stringify(blocks))
  data.setData('text/plain', lines.map(wordsOf).join('\n'))
  data.setData('text/html', lines.map((line) => `<p>${htmlOfLine(line)}</p>`).join(''))
  if (event instanceof Event) event.preventDefault()
  return true
}

function $cut(event: unknown): boolean {
  if (!$copy(event)) return false
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return true
  $asOneStep()
  if (!$deleteAcross(selection)) selection.removeText()
  return true
}

function $paste(event: unknown, notice: Notice): boolean {
  const data = dataOf(event)
  if (!data) return false
  if (event instanceof Event) event.preventDefault()
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const blocks = readBlocks(data.getData(blocksType) || '[]')
  const lines = html === '' || html.length > htmlLimit ? [] : linesOfHtml(html)
  const length = Math.max(
    text.length,
    lines.reduce((sum, line) => sum + wordsOf(line).length, 0),
  )
  if (length > pasteLimit) {
    notice(
      `That is ${length.toLocaleString('en-GB')} characters; a plan takes ${pasteLimit.toLocaleString('en-GB')} at once. Import it as notes instead.`,
    )
    return true
  }
  $asOneStep()
  if (blocks.length > 0) $pasteBlocks(blocks)
  else $pasteLines(lines.length > 0 ? lines : linesOfText(text))
  return true
}

/** Copy, cut and paste: structure among plans, clean text from elsewhere. */
export const ClipboardExtension = defineExtension({
  name: 'linchpin/clipboard',
  build: () => ({ notice: signal<Notice>(() => {}) }),
  register(editor, _config, state) {
    const { notice } = state.getOutput()
    return mergeRegister(
      editor.registerCommand(COPY_COMMAND, (event) => $copy(event) || true, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CUT_COMMAND, (event) => $cut(event) || true, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => $paste(event, notice.peek()),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})
