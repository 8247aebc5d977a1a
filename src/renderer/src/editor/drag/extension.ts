import {
  COMMAND_PRIORITY_HIGH,
  DRAGEND_COMMAND,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  registerEventListener,
} from 'lexical'
import { readDraggedSnippets, snippetDragType } from '../../../../shared/plan/drag.ts'
import { INSERT_EVIDENCE_COMMAND, MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $findBlock } from '../core/tree.ts'
import { $landingAt, blockDragType, type Landing } from './landing.ts'
import { landingMark } from './marks.ts'
import { edgeScroll } from './scroll.ts'
import './drag.css'

const elementOf = (event: DragEvent): HTMLElement | null =>
  event.target instanceof HTMLElement
    ? event.target
    : event.target instanceof Node
      ? event.target.parentElement
      : null

type Carried = 'snippets' | 'block' | 'else'

/** While a drag is over the page only its types can be read, not what it carries. */
function carriedBy(event: DragEvent, draggedId: string | null): Carried {
  const types = event.dataTransfer?.types ?? []
  if (types.includes(snippetDragType)) return 'snippets'
  return draggedId !== null && types.includes(blockDragType) ? 'block' : 'else'
}

function registerDrag(editor: LexicalEditor): () => void {
  const mark = landingMark()
  const scroll = edgeScroll()
  /** The block of this editor being dragged, if one is. */
  let draggedId: string | null = null
  let draggedDom: HTMLElement | null = null

  const end = () => {
    mark.show(null)
    scroll.stop()
    draggedDom?.removeAttribute('data-dragged')
    draggedId = null
    draggedDom = null
  }

  function $landing(event: DragEvent, carried: Carried): Landing | null {
    const target = elementOf(event)
    if (!target || carried === 'else') return null
    if (carried === 'snippets')
      return $landingAt(editor, target, event.clientY, { from: 'library' })
    const block = draggedId === null ? null : $findBlock(draggedId)
    const type = block?.getBlockType()
    if (!block || !type) return null
    return $landingAt(editor, target, event.clientY, { from: 'plan', block, type })
  }

  function start(event: DragEvent): boolean {
    const handle = elementOf(event)?.closest('.plan-grip')
    const dom = handle?.closest<HTMLElement>('[data-block]')
    const id = dom?.dataset.id
    if (!dom || !id || !event.dataTransfer) {
      // Words are moved by cut and paste: dragged, they could land between blocks or inside a button.
      event.preventDefault()
      return true
    }
    draggedId = id
    draggedDom = dom
    event.dataTransfer.setData(blockDragType, id)
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setDragImage(dom, 12, 12)
    // Marked a frame later: the picture of the drag is taken from how the block looks now.
    requestAnimationFrame(() => draggedDom?.setAttribute('data-dragged', ''))
    return true
  }

  function over(event: DragEvent): boolean {
    const carried = carriedBy(event, draggedId)
    if (carried === 'else') return true
    const target = elementOf(event)
    if (target) scroll.hold(target, event.clientY)
    const landing = $landing(event, carried)
    mark.show(landing)
    if (!landing) return true
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = carried === 'block' ? 'move' : 'copy'
    return true
  }

  function drop(event: DragEvent): boolean {
    const carried = carriedBy(event, draggedId)
    if (carried === 'else') return dropElse(event)
    event.preventDefault()
    const landing = $landing(event, carried)
    const id = draggedId
    end()
    if (!landing) return true
    if (carried === 'snippets') {
      const snippets = readDraggedSnippets(event.dataTransfer?.getData(snippetDragType) ?? '')
      editor.dispatchCommand(INSERT_EVIDENCE_COMMAND, { snippets, at: landing.place })
    } else if (id !== null) {
      editor.dispatchCommand(MOVE_BLOCK_COMMAND, { id, to: landing.place })
    }
    editor.getRootElement()?.focus({ preventScroll: true })
    return true
  }

  /** Files go on to the window, which imports them; other things have no place among the words. */
  function dropElse(event: DragEvent): boolean {
    if (!event.dataTransfer?.types.includes('Files')) event.preventDefault()
    return true
  }

  return mergeRegister(
    editor.registerCommand(DRAGSTART_COMMAND, start, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGOVER_COMMAND, over, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      DRAGEND_COMMAND,
      () => {
        end()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerRootListener((root) => {
      if (!root) return
      return mergeRegister(
        registerEventListener(root, 'dragleave', (event) => {
          const to = event.relatedTarget
          if (!(to instanceof Node && root.contains(to))) {
            mark.show(null)
            scroll.stop()
          }
        }),
        // A drag from elsewhere ends there; Esc ends it anywhere.
        registerEventListener(document, 'dragend', end),
      )
    }),
    end,
  )
}

/** Snippets from the library land as evidence; blocks move by their handles. */
export const DragExtension = defineExtension({ name: 'linchpin/drag', register: registerDrag })
