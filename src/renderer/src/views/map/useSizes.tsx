/**
 * How high each card is. The words decide it, and only the browser knows how they run: a card is drawn once unseen,
 * and measured again when it shows something else.
 */
import { type ReactNode, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useStable } from '../../ui/index.ts'
import styles from './Cards.module.css'
import { Face } from './cards/Face.tsx'
import { type Columns, counterIndent } from './layout/columns.ts'
import type { Size } from './layout/layout.ts'
import canvas from './Map.module.css'
import type { Card, MapItem } from './model/items.ts'

type Measured = {
  sizes: ReadonlyMap<string, Size>
  /** Whether every card has been measured. */
  isWhole: boolean
  /** A card that is written in is as high as it says itself. */
  grow: (id: string, height: number | null) => void
  /** The cards to be measured, to be put on the page. */
  unseen: ReactNode
}

/** Evidence, its slots and stubs are as high as the layout has them. */
const isMeasured = ({ kind }: Card): boolean =>
  kind !== 'evidence' && kind !== 'slot' && kind !== 'stub'

export function useSizes(items: readonly MapItem[], columns: Columns): Measured {
  const known = useKnown(columns)
  const [version, again] = useReducer((count: number) => count + 1, 0)
  const [grown, setGrown] = useState<ReadonlyMap<string, number>>(new Map())
  const frame = useRef<HTMLDivElement>(null)
  const missing = items.filter(({ card }) => isMeasured(card) && !known.sizes.has(card))

  useLayoutEffect(() => {
    if (missing.length === 0 || !frame.current) return
    const elements = [...frame.current.children]
    for (const [at, { card }] of missing.entries()) {
      const element = elements[at]
      if (element instanceof HTMLElement)
        known.sizes.set(card, { width: element.offsetWidth, height: element.offsetHeight })
    }
    again()
  })
  // Words run otherwise once their typeface is there.
  useLayoutEffect(() => {
    if (document.fonts.status === 'loaded') return
    let isOver = false
    void document.fonts.ready.then(() => {
      if (isOver) return
      known.sizes = new WeakMap()
      again()
    })
    return () => {
      isOver = true
    }
  }, [known])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes with the version.
  const sizes = useMemo(() => {
    const map = new Map<string, Size>()
    for (const { id, card } of items) {
      const size = known.sizes.get(card)
      const own = grown.get(id)
      if (own !== undefined) map.set(id, { width: size?.width ?? 0, height: own })
      else if (size) map.set(id, size)
    }
    return map
  }, [items, known, grown, version])

  const grow = useStable((id: string, height: number | null) => {
    if ((grown.get(id) ?? null) === height) return
    const next = new Map(grown)
    if (height === null) next.delete(id)
    else next.set(id, height)
    setGrown(next)
  })
  const unseen = missing.length > 0 && (
    <div ref={frame} className={canvas.unseen} aria-hidden="true" inert>
      {missing.map((item) => (
        <div
          key={item.id}
          className={styles.card}
          data-kind={item.card.kind}
          data-first={(item.card.kind === 'criterion' && item.card.isFirst) || undefined}
          data-inner={(item.card.kind === 'section' && item.card.isInner) || undefined}
          style={item.card.kind === 'section' ? undefined : { inlineSize: widthOf(item, columns) }}
        >
          <Face item={item} editing={null} />
        </div>
      ))}
    </div>
  )
  return { sizes, isWhole: missing.length === 0, grow, unseen }
}

type Known = { width: number; sizes: WeakMap<Card, Size> }

/** What has been measured, while columns are as wide as they were. */
function useKnown({ claims: { width } }: Columns): Known {
  return useMemo(() => ({ width, sizes: new WeakMap<Card, Size>() }), [width])
}

function widthOf({ card }: MapItem, { frame, claims }: Columns): number {
  if (card.kind === 'point') return claims.width
  return card.kind === 'counter' ? claims.width - counterIndent : frame.width
}
