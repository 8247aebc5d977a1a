/** What is asked for of a block: by a click on its chrome, or by what shows the plan beside its text. */
import {
  COMMAND_PRIORITY_EDITOR,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  registerEventListener,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { ASK_CITE_COMMAND, ASK_COMMAND, ASK_MENU_COMMAND, type Asked } from '../core/commands.ts'

const menus = ['stance', 'menu', 'add', 'standing', 'criteria'] as const

/** Answers clicks on the buttons of the chrome, and the commands of what stands beside the text; gives what ends it. */
export function listenForAsks(
  editor: LexicalEditor,
  onAsk: (asked: Asked) => void,
  onCite: (evidenceId: Id) => void,
): () => void {
  // What asks may be in the middle of an update: a menu reads the plan when that is over.
  const hear = <Payload>(command: LexicalCommand<Payload>, answer: (payload: Payload) => void) =>
    editor.registerCommand(
      command,
      (payload) => {
        queueMicrotask(() => answer(payload))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    )
  return mergeRegister(
    listenForClicks(editor, onAsk, onCite),
    hear(ASK_MENU_COMMAND, onAsk),
    hear(ASK_CITE_COMMAND, ({ id }) => onCite(id)),
  )
}

function listenForClicks(
  editor: LexicalEditor,
  onAsk: (asked: Asked) => void,
  onCite: (evidenceId: Id) => void,
): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return
    const answer = (event: Event, on: EventTarget | null, at?: Asked['at']) => {
      const asked = menuOf(on)
      if (!asked) return
      event.preventDefault()
      onAsk({ ...asked, ...(at && { at }) })
    }
    return mergeRegister(
      registerEventListener(root, 'contextmenu', (event) => {
        // On words the system's own menu mends spelling; around them it has nothing to offer.
        const isOnWords = event.target instanceof Element && event.target.closest('[data-line]')
        if (!isOnWords) answer(event, event.target, { x: event.clientX, y: event.clientY })
      }),
      registerEventListener(root, 'keydown', (event) => {
        const asks = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
        if (asks) answer(event, document.getSelection()?.anchorNode ?? null)
      }),
      registerEventListener(root, 'click', (event) => {
        if (!(event.target instanceof Element)) return
        const button = event.target.closest<HTMLElement>('[data-ask]')
        const blockId = button?.closest<HTMLElement>('[data-block]')?.dataset.id
        if (!button || blockId === undefined) return
        event.preventDefault()
        if (button.dataset.ask === 'cites') {
          const key = button.dataset.citation ?? null
          editor.dispatchCommand(ASK_COMMAND, { ask: 'citation', key })
          return
        }
        const ask = menus.find((name) => name === button.dataset.ask)
        if (ask) onAsk({ ask, blockId, anchor: button })
        else if (button.dataset.ask === 'cite') onCite(blockId)
      }),
    )
  })
}

/** The menu of the block that something stands in. */
function menuOf(at: EventTarget | null): Asked | null {
  const element = at instanceof Element ? at : at instanceof Node ? at.parentElement : null
  const block = element?.closest<HTMLElement>('[data-block]')
  const anchor = [...(block?.querySelectorAll<HTMLElement>('[data-ask=menu]') ?? [])].find(
    (button) => button.closest('[data-block]') === block,
  )
  const blockId = block?.dataset.id
  return anchor && blockId !== undefined ? { ask: 'menu', blockId, anchor } : null
}
