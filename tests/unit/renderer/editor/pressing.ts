/** Keys pressed in an editor without a page, and what they make of a plan. */
import {
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalCommand,
} from 'lexical'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Opened } from './support.ts'

export function send<T>({ editor, run }: Opened, command: LexicalCommand<T>, payload: T) {
  run(() => void editor.dispatchCommand(command, payload))
}
/** Select-all carries the key that asked; there are no key events without a page. */
export const selectAllKey = Object.create(null)
export const enter = (opened: Opened) => send(opened, INSERT_PARAGRAPH_COMMAND, undefined)
export const backspace = (opened: Opened) => send(opened, DELETE_CHARACTER_COMMAND, true)
export const forwardDelete = (opened: Opened) => send(opened, DELETE_CHARACTER_COMMAND, false)
export const type = (opened: Opened, words: string) =>
  send(opened, CONTROLLED_TEXT_INSERTION_COMMAND, words)

export type Row = {
  says: string
  plan: PlanDocument
  /** The block the caret is in: its path of positions from the top. */
  block: number[]
  /** Which line of the block, the first if it is not said. */
  line?: number
  at: 'start' | 'end' | number
  press: (opened: Opened) => void
  becomes: string[]
}

export function idAt(document: PlanDocument, path: number[]): string {
  let blocks: readonly { id: string; blocks?: unknown; body?: unknown }[] = document.blocks
  let id = ''
  for (const index of path) {
    const block = blocks[index]
    if (!block) throw new Error(`no block at ${path.join('.')}`)
    id = block.id
    const inner = block.blocks ?? block.body
    blocks = Array.isArray(inner) ? inner : []
  }
  return id
}
