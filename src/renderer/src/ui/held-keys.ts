/**
 * Holds what is typed between an act and the place that it is typed for: a plan that is being made and
 * opened, a dialog that a command opens. Meanwhile the keyboard is in a field out of sight, so that input
 * methods, dead keys and the clipboard work as in any field; then it is typed anew where the focus is.
 * docs/decisions/111
 */

import styles from './held-keys.module.css'
import { isMac } from './keys.ts'
import { type Typed, typeAnew } from './type-anew.ts'

export type Hold = {
  /** Puts the keyboard back where it was, for an act that asks where that is. */
  goBack: () => void
  /** Types what was held where the focus is by now; if it is nowhere, where it was or comes to next. */
  give: () => void
  /** Lets go of what was held: what it was typed for does not come. */
  drop: () => void
  /** Whether it still holds: Escape and the pointer end it before its time. */
  isOn: () => boolean
}

type Held = {
  field: HTMLTextAreaElement
  /** What was typed before what is in the field. */
  typed: Typed[]
  /** How many wait. What is typed is for the last of them, and given when all are there. */
  holds: number
  /** Where the keyboard was. */
  back: Element | null
  /** Whether a word is being composed in it, with an input method. */
  isComposing: boolean
}

let held: Held | null = null

/** From now on what is typed is held. */
export function holdKeys(): Hold {
  const mine = held ?? begin()
  mine.holds += 1
  mine.field.focus({ preventScroll: true })
  let isOver = false
  const end = (then: (held: Held) => void) => () => {
    // Escape and the pointer end all of them.
    if (isOver || held !== mine) return
    isOver = true
    mine.holds -= 1
    if (mine.holds === 0) then(mine)
    else mine.field.focus({ preventScroll: true })
  }
  return {
    goBack: () => {
      if (held === mine) goBack(mine)
    },
    // What an editor does to its focus it does a microtask later.
    give: end(() => queueMicrotask(() => settle(mine))),
    drop: end((mine) => {
      mine.typed = []
      mine.field.value = ''
      queueMicrotask(() => settle(mine))
    }),
    isOn: () => !isOver && held === mine,
  }
}

/** Where the keyboard is, or was when what is typed began to be held. */
export const placeOfKeys = (): Element | null =>
  held && document.activeElement === held.field ? held.back : document.activeElement

/** Where the keyboard was is gone: it goes back to another place. @returns whether what is typed is held. */
export function comeBackTo(place: Element | null): boolean {
  if (held) held.back = place
  return held !== null
}

/** Whether what is typed is held and all that it was held for is there, but the focus is nowhere. */
export const isHeldForNothing = (): boolean =>
  held !== null && held.holds === 0 && document.activeElement === held.field

/** Whether a word is being composed in what is held: whoever takes the focus now breaks it off. */
export const isComposingHeld = (): boolean => held?.isComposing ?? false

function begin(): Held {
  const field = document.createElement('textarea')
  field.className = styles.field ?? ''
  field.setAttribute('aria-label', 'Opening …')
  field.spellcheck = false
  // React Aria leaves what is marked so alone when a dialog is open.
  field.dataset.reactAriaTopLayer = ''
  const mine: Held = {
    field,
    typed: [],
    holds: 0,
    back: document.activeElement,
    isComposing: false,
  }
  field.addEventListener('keydown', (event) => press(mine, event))
  field.addEventListener('compositionstart', () => {
    mine.isComposing = true
  })
  field.addEventListener('compositionend', () => {
    mine.isComposing = false
  })
  field.addEventListener('paste', (event) => paste(mine, event))
  document.body.append(field)
  addEventListener('pointerdown', letGo, { capture: true })
  held = mine
  return mine
}

/** What was typed up to now, in its order. */
function takeOut(mine: Held): Typed[] {
  const text = mine.field.value
  mine.field.value = ''
  return text === '' ? mine.typed : [...mine.typed, { text }]
}

function end(mine: Held): void {
  if (held === mine) held = null
  removeEventListener('pointerdown', letGo, { capture: true })
  mine.field.remove()
}

/** Whoever presses elsewhere has gone on; what was typed for what has not come is for nothing there. */
function letGo(): void {
  if (!held) return
  const mine = held
  goBack(mine)
  end(mine)
}

function goBack({ field, back }: Held): void {
  if (document.activeElement === field && back instanceof HTMLElement && back.isConnected)
    back.focus({ preventScroll: true })
}

function settle(mine: Held): void {
  if (held !== mine || mine.holds > 0) return
  const { field } = mine
  goBack(mine)
  if (document.activeElement !== field && document.activeElement !== document.body) {
    const typed = takeOut(mine)
    end(mine)
    void typeAgain(typed)
    return
  }
  // The window puts a focus that is nowhere somewhere.
  field.focus({ preventScroll: true })
  field.addEventListener('blur', () => queueMicrotask(() => settle(mine)), { once: true })
}

async function typeAgain(typed: readonly Typed[]): Promise<void> {
  const left = await typeAnew(typed, () => held !== null)
  if (held) held.typed.push(...left)
  else if (left.length > 0) await typeAgain(left)
}

const keysHeld = /^(?:Enter|Tab|Backspace|Delete|Insert|Home|End|Page(?:Up|Down)|Arrow\w+|F\d+)$/

function press(mine: Held, event: KeyboardEvent): void {
  // The window's commands come when their turn does.
  event.stopPropagation()
  if (event.isComposing) return
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  if (key === 'Escape') {
    letGo()
    return void typeAgain([{ press: { key, code } }])
  }
  const isErasing = key === 'Backspace' && mine.field.value !== ''
  const isPasting = (ctrlKey || metaKey) && key.toLowerCase() === 'v'
  // On Windows AltGr, which writes letters, is told of as both.
  const isShortcut = metaKey || (altKey ? !ctrlKey && !isMac : ctrlKey)
  if (isErasing || isPasting || !(keysHeld.test(key) || (isShortcut && key.length === 1))) return
  event.preventDefault()
  // The key that began this is held down still.
  if (repeat) return
  mine.typed = [...takeOut(mine), { press: { key, code, ctrlKey, metaKey, altKey, shiftKey } }]
}

function paste(mine: Held, event: ClipboardEvent): void {
  if (!event.clipboardData) return
  event.preventDefault()
  // What an event carries is gone when it is over.
  const pasted = new DataTransfer()
  for (const type of event.clipboardData.types)
    pasted.setData(type, event.clipboardData.getData(type))
  mine.typed = [...takeOut(mine), { pasted }]
}
