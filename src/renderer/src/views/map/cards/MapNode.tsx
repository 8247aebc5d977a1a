import type { Node, NodeProps } from '@xyflow/react'
import { Minus, MoreHorizontal, Plus } from 'lucide-react'
import { memo, useLayoutEffect, useState } from 'react'
import { useMapActs } from '../acts.ts'
import styles from '../Cards.module.css'
import type { MapItem } from '../model/items.ts'
import { Face } from './Face.tsx'

export type NodeData = {
  item: MapItem
  /** Whether it is the one item the keyboard comes to. */
  isActive: boolean
  /** Which of its lines is written in, from 0; null for none. */
  editing: number | null
  /** Where in it what is dragged would land. */
  landing: 'before' | 'after' | 'inside' | null
}
export type CardNode = Node<NodeData, 'card'>

/** A card of the map, as an item of its tree. */
export const MapNode = memo(function MapNode({ data }: NodeProps<CardNode>) {
  const { item, isActive, editing, landing } = data
  const { arrived, focused } = useMapActs()
  const { card } = item
  const [isOver, setOver] = useState(false)
  useLayoutEffect(() => arrived(item.id), [arrived, item.id])
  const isMovable = item.blockId !== null && editing === null && movable.has(card.kind)
  return (
    <div
      role="treeitem"
      aria-label={item.name}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.siblings}
      aria-selected={isActive}
      aria-expanded={item.isFolded === undefined ? undefined : !item.isFolded}
      tabIndex={isActive ? 0 : -1}
      className={styles.card}
      data-item={item.id}
      data-kind={card.kind}
      data-first={(card.kind === 'criterion' && card.isFirst) || undefined}
      data-inner={(card.kind === 'section' && card.isInner) || undefined}
      data-active={isActive || undefined}
      data-editing={editing !== null || undefined}
      data-landing={landing ?? undefined}
      draggable={isMovable}
      onPointerEnter={() => setOver(true)}
      onPointerLeave={() => setOver(false)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) focused(item, event.relatedTarget)
      }}
    >
      <Face item={item} editing={editing} />
      {(isOver || isActive) && editing === null && <Buttons item={item} />}
    </div>
  )
})

const movable: ReadonlySet<MapItem['card']['kind']> = new Set([
  'section',
  'point',
  'counter',
  'evidence',
])

/** What can be done with a card by the pointer, while it is over it; the keyboard has keys for all of it. */
function Buttons({ item }: { item: MapItem }) {
  const { ask, fold } = useMapActs()
  const { card, isFolded } = item
  if (item.blockId === null || card.kind === 'slot' || card.kind === 'stub') return null
  return (
    <div className={styles.buttons}>
      {(card.kind === 'point' || card.kind === 'section' || card.kind === 'counter') && (
        <RoundButton label="Add" at="add" hasMenu onPress={(button) => ask('add', item, button)}>
          <Plus size={10} strokeWidth={3} aria-hidden="true" />
        </RoundButton>
      )}
      <RoundButton
        label="Move or change"
        at="more"
        hasMenu
        onPress={(button) => ask('menu', item, button)}
      >
        <MoreHorizontal size={10} strokeWidth={3} aria-hidden="true" />
      </RoundButton>
      {isFolded !== undefined && (
        <RoundButton
          label={isFolded ? 'Unfold' : 'Fold'}
          at="fold"
          onPress={() => fold(item, !isFolded)}
        >
          {isFolded ? (
            <Plus size={10} strokeWidth={3} aria-hidden="true" />
          ) : (
            <Minus size={10} strokeWidth={3} aria-hidden="true" />
          )}
        </RoundButton>
      )}
    </div>
  )
}

type RoundButtonProps = {
  label: string
  at: 'add' | 'more' | 'fold'
  hasMenu?: boolean
  onPress: (button: HTMLButtonElement) => void
  children: React.ReactNode
}

function RoundButton({ label, at, hasMenu = false, onPress, children }: RoundButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.round}
      data-at={at}
      aria-label={label}
      title={label}
      aria-haspopup={hasMenu ? 'menu' : undefined}
      onClick={(event) => onPress(event.currentTarget)}
    >
      {children}
    </button>
  )
}
