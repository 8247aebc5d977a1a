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
import { type AnyBlock, deepestItem, walk } from '../../../../shared/model/blocks.ts'
import { wordsOf } from '../../../../shared/plan/outline.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { $asOneStep } from '../core/acts.ts'
import { $deleteAcross } from '../core/range.ts'
import { $fragmentOf, blocksType, readBlocks } from './fragment.ts'
import { type LeftOut, linesOfHtml } from './html.ts'
import type { PastedLine } from './lines.ts'
import { htmlOfBlocks, textOfBlocks } from './outside.ts'
import { $pasteBlocks, $pasteLines } from './paste.ts'
import { linesOfText } from './text.ts'

/** The most that is pasted at once, in UTF-16 units: more belongs in the library, as notes. */
export const pasteLimit = 200_000

/** The most lines and blocks that are pasted at once: a long essay has a tenth of them. */
export const pasteLinesLimit = 3_000

/** HTML and blocks longer than this are not parsed; the plain text is taken instead. */
const markupLimit = 20 * pasteLimit

/** Tells the person what the editor will not do, and what to do instead. */
export type Notice = (sentence: string) => void

const dataOf = (event: unknown): DataTransfer | null =>
  event instanceof ClipboardEvent
    ? event.clipboardData
    : event instanceof InputEvent
      ? event.dataTransfer
      : null

/** Writes blocks to a clipboard or a drag: as they are for a plan, as words for other programs. */
export function writeBlocks(data: DataTransfer, blocks: readonly AnyBlock[]): void {
  data.setData(blocksType, JSON.stringify(blocks))
  data.setData('text/plain', textOfBlocks(blocks))
  data.setData('text/html', htmlOfBlocks(blocks))
}

/** Writes the selection to the clipboard. False when nothing is selected. */
function $copy(event: unknown): boolean {
  const data = dataOf(event)
  const selection = $getSelection()
  if (!data || !$isRangeSelection(selection) || selection.isCollapsed()) return false
  writeBlocks(data, $fragmentOf(selection))
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

const nothing: LeftOut = { marks: 0, hasStruck: false }

/** What was left out of pasted words, in a sentence or two; empty for nothing. */
function saysLeftOut({ marks, hasStruck }: LeftOut): string {
  const notes =
    marks === 1
      ? 'The mark of a note was left out, for its note was not copied with it.'
      : `${counted(marks, 'mark')} of notes were left out, for the notes were not copied with them.`
  const struck = 'Words that were struck out there were left out.'
  return [marks > 0 ? notes : '', hasStruck ? struck : ''].filter(Boolean).join(' ')
}

/** What a clipboard or a drag holds, as far as a plan takes it. */
export type Pasted = { blocks: AnyBlock[]; lines: PastedLine[] }

/** The addresses of a list of links, one a line; what begins with # there is a remark. */
const addressesOf = (list: string): string =>
  list
    .split(/\r?\n/)
    .filter((address) => !address.startsWith('#'))
    .join('\n')

/** Reads what is to be pasted; says so to `notice`, and gives nothing, when it is too much. */
export function readPasted(data: DataTransfer, notice: Notice): Pasted | null {
  const text = data.getData('text/plain') || addressesOf(data.getData('text/uri-list'))
  const html = data.getData('text/html')
  const json = data.getData(blocksType)
  const blocks = json === '' || json.length > markupLimit ? [] : readBlocks(json)
  const isText = text.length <= pasteLimit
  const isRead = html !== '' && html.length <= markupLimit
  const { lines, leftOut } = isRead ? linesOfHtml(html) : { lines: [], leftOut: nothing }
  const length = Math.max(
    text.length,
    lines.reduce((sum, { runs }) => sum + wordsOf(runs).length, 0),
  )
  if (length > pasteLimit) {
    notice(
      `That is ${length.toLocaleString('en-GB')} characters; a plan takes ${pasteLimit.toLocaleString('en-GB')} at once. Import it as notes instead.`,
    )
    return null
  }
  const pasted = { blocks, lines: lines.length > 0 || !isText ? lines : linesOfText(text) }
  const many = Math.max(pasted.lines.length, [...walk(blocks)].length)
  if (many > pasteLinesLimit) {
    notice(
      `That is ${many.toLocaleString('en-GB')} lines; a plan takes ${pasteLinesLimit.toLocaleString('en-GB')} at once. Import it as notes instead.`,
    )
    return null
  }
  if (pasted.lines.some(({ item }) => item !== undefined && item.depth > deepestItem))
    notice(
      `Lists in a plan are ${deepestItem + 1} levels deep; what was deeper is on the last of them.`,
    )
  const says = blocks.length > 0 || lines.length === 0 ? '' : saysLeftOut(leftOut)
  if (says !== '') notice(says)
  return pasted
}

function $paste(event: unknown, notice: Notice): boolean {
  const data = dataOf(event)
  if (!data) return false
  if (event instanceof Event) event.preventDefault()
  const pasted = readPasted(data, notice)
  if (!pasted) return true
  $asOneStep()
  if (pasted.blocks.length > 0) $pasteBlocks(pasted.blocks)
  else $pasteLines(pasted.lines)
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
