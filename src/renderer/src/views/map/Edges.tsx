import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Band } from './layout/band.ts'
import type { Edge } from './layout/fan.ts'
import styles from './Map.module.css'

/** The lines between the cards; the tree says in words what hangs on what. */
export const Edges = memo(function Edges({ edges, band }: { edges: readonly Edge[]; band: Band }) {
  return (
    <ViewportPortal>
      <svg className={styles.edges} aria-hidden="true" width="1" height="1">
        {edges
          .filter(({ top, bottom }) => bottom >= band.top && top <= band.bottom)
          .map(({ id, path, weight, look, stance }) => (
            <path
              key={id}
              d={path}
              strokeWidth={weight}
              data-look={look}
              data-stance={stance ?? undefined}
            />
          ))}
      </svg>
    </ViewportPortal>
  )
})
