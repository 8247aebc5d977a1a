/** The keys of the map: they walk the argument, and act on it as in the document. */
import { useReactFlow } from '@xyflow/react'
import type { KeyboardEvent } from 'react'
import { DELETE_BLOCK_COMMAND, moveBeside, sendBeside } from '../../editor/index.ts'
import { useStable } from '../../ui/index.ts'
import type { MapActs } from './acts.ts'
import { nextZoom, previousZoom } from './layout/zoom.ts'
import type { MapItem } from './model/items.ts'
import { walk } from './model/walk.ts'
import type { MapWordsShown } from './useMapWords.ts'
import { motionMs } from './useView.ts'

type Around = {
  items: readonly MapItem[]
  active: MapItem
  acts: MapActs
  /** Goes to an item with the keyboard. */
  goTo: (item: MapItem) => void
  /** The card with whole words. */
  words: Pick<MapWordsShown, 'toggle' | 'close' | 'isOpen'>
}

const ways: Partial<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }

export function useMapKeys({ items, active, acts, goTo, words }: Around) {
  const { zoomTo, getZoom } = useReactFlow()
  return useStable((event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !isOfTree(target)) return
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    // A button in a card has Enter and Space for itself.
    const isOnButton = target.closest('button') !== null
    if (isOnButton && (key === 'Enter' || key === ' ')) return
    if (event.altKey ? !move(key) : !act(event)) return
    event.preventDefault()
    event.stopPropagation()
  })

  function move(key: string): boolean {
    const way = ways[key]
    if (!way || active.blockId === null) return false
    moveBeside(acts.editor, active.blockId, way)
    return true
  }

  function act(event: KeyboardEvent<HTMLElement>): boolean {
    const { key, shiftKey } = event
    const led = walk(items, active, key)
    if (led && 'fold' in led) acts.fold(active, led.fold)
    else if (led) {
      const to = items.find(({ id }) => id === led.to)
      if (to) goTo(to)
    } else if (key === 'Enter' || key === 'F2') enter()
    else if (key === ' ') words.toggle(active)
    else if (key === 'Escape' && words.isOpen) words.close()
    else if (key === '/') ask('add')
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) ask('menu')
    else if (key === 'Delete') remove()
    else return zoom(key)
    return true
  }

  function enter(): void {
    const { kind } = active.card
    if (kind === 'stub') acts.fold(active, false)
    else if (kind === 'slot') acts.findEvidence(active)
    else if (kind !== 'question') acts.edit(active, 0)
  }

  function ask(what: 'add' | 'menu'): void {
    const anchor = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(active.id)}"]`)
    if (anchor && active.blockId !== null) acts.ask(what, active, anchor)
  }

  function remove(): void {
    const { blockId, card } = active
    if (blockId !== null && card.kind !== 'slot' && card.kind !== 'stub')
      sendBeside(acts.editor, DELETE_BLOCK_COMMAND, { id: blockId })
  }

  function zoom(key: string): boolean {
    const to = zoomFor(key, getZoom())
    if (to === null) return false
    void zoomTo(to, { duration: motionMs() })
    return true
  }
}

function zoomFor(key: string, now: number): number | null {
  if (key === '+' || key === '=') return nextZoom(now)
  if (key === '-' || key === '−') return previousZoom(now)
  return key === '0' ? 1 : null
}

/** Whether a key is for the map and not for a field or what floats over it. */
const isOfTree = (target: HTMLElement): boolean =>
  target.closest('[role=treeitem]') !== null && target.closest('[contenteditable=true]') === null
