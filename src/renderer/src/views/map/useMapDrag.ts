/** Cards are dragged to where they are to stand, and evidence from the library onto what it bears out. */
import { useReactFlow } from '@xyflow/react'
import { type DragEvent, useRef, useState } from 'react'
import { readDraggedSnippets, snippetDragType } from '../../../../shared/plan/drag.ts'
import {
  insertSnippetsBeside,
  moveBeside,
  type PlaceBeside,
  placeBeside,
} from '../../editor/index.ts'
import type { PlanSession } from '../../session/index.ts'
import { useStable } from '../../ui/index.ts'
import type { MapItem } from './model/items.ts'
import { type Side, sidesOver } from './model/landing.ts'

/** Of this window alone: a card is dragged nowhere else. */
const cardType = 'application/x-linchpin-map-card'

export type Landing = { item: string; side: Side }

/** How near to the edge of the map it goes on under what is dragged, and how far each time, in CSS pixels. */
const [edge, step] = [36, 14]

export function useMapDrag({ editor }: PlanSession, itemOf: (id: string) => MapItem | undefined) {
  const { getViewport, setViewport } = useReactFlow()
  const dragged = useRef<MapItem | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)

  function show(next: Landing | null): void {
    if (next?.item !== landing?.item || next?.side !== landing?.side) setLanding(next)
  }

  /** Where what is dragged would land; null where it may not. */
  function landingAt(event: DragEvent): Landing | null {
    const card = cardAt(event)
    const over = card && itemOf(card.dataset.item ?? '')
    if (!card || !over || over.blockId === null) return null
    if (dragged.current === null) {
      const takes =
        event.dataTransfer.types.includes(snippetDragType) && holders.has(over.card.kind)
      return takes
        ? { item: over.id, side: over.card.kind === 'evidence' ? 'after' : 'inside' }
        : null
    }
    const { top, height } = card.getBoundingClientRect()
    const share = height === 0 ? 0 : (event.clientY - top) / height
    const side = sidesOver(dragged.current.card.kind, over.card.kind, share).find(
      (each) => placeOf(over, each) !== null,
    )
    return side ? { item: over.id, side } : null
  }

  function placeOf(over: MapItem, side: Side) {
    const id = dragged.current?.blockId
    if (!id || over.blockId === null) return null
    const to: PlaceBeside = { row: over.blockId, side }
    return placeBeside(editor, id, to)
  }

  const onDragStart = useStable((event: DragEvent) => {
    const item = itemOf(cardAt(event)?.dataset.item ?? '')
    if (!item || item.blockId === null) return
    dragged.current = item
    event.dataTransfer.setData(cardType, item.blockId)
    event.dataTransfer.effectAllowed = 'move'
  })
  const onDragEnd = useStable(() => {
    dragged.current = null
    show(null)
  })
  /** What is out of view can be dragged to as well. */
  function panAtEdge({ clientX, clientY, currentTarget }: DragEvent): void {
    const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
    const towards = (at: number, from: number, to: number) =>
      at < from + edge ? step : at > to - edge ? -step : 0
    const [across, down] = [towards(clientX, left, right), towards(clientY, top, bottom)]
    if (across === 0 && down === 0) return
    const { x, y, zoom } = getViewport()
    void setViewport({ x: x + across, y: y + down, zoom })
  }

  const onDragOver = useStable((event: DragEvent) => {
    panAtEdge(event)
    const next = landingAt(event)
    show(next)
    if (!next) return
    event.preventDefault()
    event.dataTransfer.dropEffect = dragged.current ? 'move' : 'copy'
  })
  const onDragLeave = useStable((event: DragEvent) => {
    const { currentTarget, relatedTarget } = event
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
    if (!isInside) show(null)
  })
  const onDrop = useStable((event: DragEvent) => {
    const at = landingAt(event)
    show(null)
    const over = at && itemOf(at.item)
    if (!over || over.blockId === null) return
    event.preventDefault()
    event.stopPropagation()
    const block = dragged.current?.blockId
    if (block) {
      const place = placeOf(over, at.side)
      if (place) moveBeside(editor, block, place)
      return
    }
    const snippets = readDraggedSnippets(event.dataTransfer.getData(snippetDragType))
    if (snippets.length > 0) insertSnippetsBeside(editor, snippets, over.blockId)
  })
  return { landing, on: { onDragStart, onDragEnd, onDragOver, onDragLeave, onDrop } }
}

/** What evidence of the library can be dropped on. */
const holders: ReadonlySet<MapItem['card']['kind']> = new Set([
  'section',
  'point',
  'counter',
  'evidence',
  'slot',
  'stub',
  'judgement',
])

const cardAt = ({ target }: DragEvent): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
