/** Where in the plan one is writing, told each time that changes. */
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanNode } from './core/nodes.ts'
import { $idOf } from './core/states.ts'
import { $activeBlock, $blockOf, $findBlock, $walkBlocks } from './core/tree.ts'

export type WritingContext = {
  /** The point with the caret; null outside of all points. */
  pointId: Id | null
  /** Its number in the plan, from 1; 0 outside of all points. */
  pointNumber: number
  claim: string
  /** The title of the innermost section around the caret. */
  sectionTitle: string
}

export const nowhere: WritingContext = {
  pointId: null,
  pointNumber: 0,
  claim: '',
  sectionTitle: '',
}

const fields = Object.keys(nowhere) as readonly (keyof WritingContext)[]

/** As one types, it is looked for at most this often: a long plan is walked through for a point's number. */
const spacingMs = 300

/** Tells where the caret is and what is claimed there: at once, and then as often as may be; gives what ends it. */
export function watchContext(
  editor: LexicalEditor,
  tell: (context: WritingContext) => void,
): () => void {
  let told = nowhere
  let timer: ReturnType<typeof setTimeout> | null = null
  let isStale = false
  const look = () => {
    timer = null
    if (!isStale) return
    isStale = false
    timer = setTimeout(look, spacingMs)
    const now = editor.getEditorState().read(() => $contextFrom(told))
    if (fields.every((field) => now[field] === told[field])) return
    told = now
    tell(now)
  }
  const stop = editor.registerUpdateListener(() => {
    isStale = true
    if (timer === null) look()
  })
  return () => {
    if (timer !== null) clearTimeout(timer)
    stop()
  }
}

/** Tells which block the caret is in each time that is another; null where there is none. Gives what ends it. */
export function watchSelected(editor: LexicalEditor, tell: (id: Id | null) => void): () => void {
  let told: Id | null = null
  return editor.registerUpdateListener(({ editorState }) => {
    const now = editorState.read(() => {
      const block = $activeBlock()
      return block && $idOf(block)
    })
    if (now === told) return
    told = now
    tell(now)
  })
}

/** A selection of something else than words leaves the caret's place as it was, as long as that is there. */
function $contextFrom(before: WritingContext): WritingContext {
  const hasCaret = $isRangeSelection($getSelection())
  const block = hasCaret
    ? $activeBlock()
    : before.pointId === null
      ? null
      : $findBlock(before.pointId)
  const point = $around(block, 'point')
  const section = $around(block, 'section')
  return {
    pointId: point ? $idOf(point) : null,
    pointNumber: point ? $numberOf(point) : 0,
    claim: $firstLineOf(point),
    sectionTitle: $firstLineOf(section),
  }
}

function $around(block: PlanNode | null, type: 'point' | 'section'): PlanNode | null {
  for (let at = block; at; at = $blockOf(at.getParent())) if (at.getBlockType() === type) return at
  return null
}

const $firstLineOf = (block: PlanNode | null): string =>
  block?.getFirstChild()?.getTextContent().trim() ?? ''

function $numberOf(point: PlanNode): number {
  let number = 0
  for (const block of $walkBlocks()) {
    if (block.getBlockType() === 'point') number += 1
    if (block.is(point)) break
  }
  return number
}
