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
  registerEventListeners,
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
  /** Where the pointer was last seen, for what passes under it while the page scrolls. */
  let pointer: { x: number; y: number; carried: Carried } | null = null
  const scroll = edgeScroll(() => {
    if (!pointer) return
    const under = document.elementFromPoint(pointer.x, pointer.y)
    const { y, carried } = pointer
    mark.show(under ? editor.read(() => $landing(under, y, carried)) : null)
  })
  /** The block of this editor being dragged, if one is. */
  let draggedId: string | null = null
  let draggedDom: HTMLElement | null = null

  const end = () => {
    mark.show(null)
    scroll.stop()
    draggedDom?.removeAttribute('data-dragged')
    draggedId = null
    draggedDom = null
    pointer = null
  }

  function $landing(target: Element, y: number, carried: Carried): Landing | null {
    if (carried === 'else') return null
    if (carried === 'snippets') return $landingAt(editor, target, y, { from: 'library' })
    const block = draggedId === null ? null : $findBlock(draggedId)
    const type = block?.getBlockType()
    return block && type ? $landingAt(editor, target, y, { from: 'plan', block, type }) : null
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
    if (!target) return true
    pointer = { x: event.clientX, y: event.clientY, carried }
    scroll.hold(target, event.clientY)
    const landing = $landing(target, event.clientY, carried)
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
    const target = elementOf(event)
    const landing = target && $landing(target, event.clientY, carried)
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
      const page = root.closest<HTMLElement>('.plan-editor') ?? root
      const outside = (event: DragEvent) => !root.contains(elementOf(event))
      return mergeRegister(
        registerEventListeners(page, {
          // Around the text there is page too: what is dropped there comes to the end of the plan.
          dragover: (event) => {
            if (outside(event)) editor.read(() => over(event))
          },
          drop: (event) => {
            if (outside(event)) editor.update(() => void drop(event))
          },
          dragleave: (event) => {
            const to = event.relatedTarget
            if (to instanceof Node && page.contains(to)) return
            mark.show(null)
            scroll.stop()
            pointer = null
          },
        }),
        // A drag from elsewhere ends there; Esc ends it anywhere. Caught on the way down, because the
        // library's rows let nobody above them hear of it.
        registerEventListener(document, 'dragend', end, true),
      )
    }),
    end,
  )
}

/** Snippets from the library land as evidence; blocks move by their handles. */
export const DragExtension = defineExtension({ name: 'linchpin/drag', register: registerDrag })
