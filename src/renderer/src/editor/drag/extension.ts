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
import { ClipboardExtension } from '../clipboard/extension.ts'
import { NarratorExtension } from '../core/acts.ts'
import { registerChosenMarks } from './chosen-marks.ts'
import { $drop, type Says } from './drop.ts'
import { $heldBlocks, $takeHold, type Held } from './held.ts'
import { $landingAt, type Landing } from './landing.ts'
import { copiedBy, type Load } from './load.ts'
import { landingMark } from './marks.ts'
import { edgeScroll } from './scroll.ts'
import './drag.css'

const elementOf = (event: DragEvent): HTMLElement | null =>
  event.target instanceof HTMLElement
    ? event.target
    : event.target instanceof Node
      ? event.target.parentElement
      : null

function registerDrag(editor: LexicalEditor, says: Says): () => void {
  const mark = landingMark()
  /** The blocks of this editor being dragged, if some are. */
  let held: Held | null = null
  /** Where the pointer was last seen, for what passes under it while the page scrolls. */
  let pointer: { x: number; y: number; $load: () => Load | null } | null = null
  const scroll = edgeScroll(() => {
    if (!pointer) return
    const under = document.elementFromPoint(pointer.x, pointer.y)
    const { y, $load } = pointer
    mark.show(under ? editor.read(() => $landing(under, y, $load())) : null)
  })

  /** Whether the drag has been over this plan: its end is told only then. */
  let hasBeenHere = false

  const rest = () => {
    mark.show(null)
    scroll.stop()
    pointer = null
  }

  const end = (event?: DragEvent) => {
    const wasCalledOff = event?.dataTransfer?.dropEffect === 'none'
    if (wasCalledOff && held) says.said('Cancelled. Nothing was moved.')
    else if (wasCalledOff && hasBeenHere) says.said('Cancelled. Nothing was put in.')
    rest()
    hasBeenHere = false
    held?.mark(false)
    held = null
  }

  const $landing = (target: Element, y: number, load: Load | null): Landing | null =>
    load && $landingAt(editor, target, y, load)

  /** What a drag over this plan would put into it; `null` for what it takes nothing of. */
  function loadOf(event: DragEvent): (() => Load | null) | null {
    const types = event.dataTransfer?.types ?? []
    const own = held
    if (own && types.includes(own.token)) return () => ({ from: 'plan', blocks: $heldBlocks(own) })
    const load = copiedBy(types)
    return load && (() => load)
  }

  function start(event: DragEvent): boolean {
    const handle = elementOf(event)?.closest('.plan-grip')
    const id = handle?.closest<HTMLElement>('[data-block]')?.dataset.id
    const taken = id && event.dataTransfer ? $takeHold(editor, id, event.dataTransfer) : null
    if (!taken) {
      // Words are moved by cut and paste: dragged, they could land between blocks or inside a button.
      event.preventDefault()
      return true
    }
    held = taken
    // Marked a frame later: the picture of the drag is taken from how the block looks now.
    requestAnimationFrame(() => held?.mark(true))
    return true
  }

  function over(event: DragEvent): boolean {
    const $load = loadOf(event)
    if (!$load) return true
    const target = elementOf(event)
    if (!target || !event.dataTransfer) return true
    hasBeenHere = true
    pointer = { x: event.clientX, y: event.clientY, $load }
    scroll.hold(target, event.clientY)
    const load = $load()
    const landing = $landing(target, event.clientY, load)
    mark.show(landing)
    // Taken on also where nothing can land: the browser would let words of its own choice fall there.
    event.preventDefault()
    event.dataTransfer.dropEffect = !landing ? 'none' : load?.from === 'plan' ? 'move' : 'copy'
    return true
  }

  function drop(event: DragEvent): boolean {
    const load = loadOf(event)?.()
    // Files go on to the window, which imports them.
    if (!load || !event.dataTransfer) return true
    event.preventDefault()
    // Nobody above needs to hear: React Aria warns of drops that are not its own.
    event.stopPropagation()
    const target = elementOf(event)
    const landing = target && $landing(target, event.clientY, load)
    rest()
    if (!landing) return true
    $drop(editor, load, landing, event.dataTransfer, says)
    editor.getRootElement()?.focus({ preventScroll: true })
    return true
  }

  return mergeRegister(
    editor.registerCommand(DRAGSTART_COMMAND, start, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGOVER_COMMAND, over, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    // Heard at the document, below; no other may answer it.
    editor.registerCommand(DRAGEND_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerRootListener((root) => {
      if (!root) return
      const page = root.closest<HTMLElement>('.plan-editor') ?? root
      const outside = (event: DragEvent) => !root.contains(elementOf(event))
      return mergeRegister(
        registerEventListeners(page, {
          // What the pointer has only just come to, or what has scrolled under it, hears of its coming alone:
          // let go there, the drag would be refused.
          dragenter: (event) => editor.read(() => void over(event)),
          // Around the text there is page too: what is dropped there comes to the end of the plan.
          dragover: (event) => {
            if (outside(event)) editor.read(() => over(event))
          },
          drop: (event) => {
            if (outside(event)) editor.update(() => void drop(event))
          },
          dragleave: (event) => {
            const to = event.relatedTarget
            if (!(to instanceof Node && page.contains(to))) rest()
          },
        }),
        // A drag from elsewhere ends there; Esc ends it anywhere. Caught on the way down, because the
        // library's rows let nobody above them hear of it.
        registerEventListener(document, 'dragend', end, true),
      )
    }),
    registerChosenMarks(editor),
    end,
  )
}

/** Blocks move by their handles; snippets, blocks of other plans and words from anywhere are copied in. */
export const DragExtension = defineExtension({
  name: 'linchpin/drag',
  dependencies: [NarratorExtension, ClipboardExtension],
  register(editor, _config, state) {
    const { said } = state.getDependency(NarratorExtension).output
    const { notice } = state.getDependency(ClipboardExtension).output
    return registerDrag(editor, {
      notice: (sentence) => notice.peek()(sentence),
      said: (sentence) => {
        said.value = sentence
      },
    })
  },
})
