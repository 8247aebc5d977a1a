import { useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../../ui/index.ts'
import { leastZoom, mostZoom, nextZoom, previousZoom } from './layout/zoom.ts'
import styles from './Map.module.css'
import { motionMs } from './useView.ts'

type ZoomProps = {
  /** Shows the whole map. */
  onFit: () => void
}

/** How large the map is drawn. */
export function Zoom({ onFit }: ZoomProps) {
  const { zoomTo } = useReactFlow()
  const zoom = useStore(({ transform }) => transform[2])
  const go = (to: number) => void zoomTo(to, { duration: motionMs() })
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields of a form.
    <div role="group" aria-label="Zoom" className={styles.zoom}>
      <IconButton
        label="Zoom in"
        keys="+"
        icon={<Plus size={15} strokeWidth={1.75} />}
        isDisabled={zoom >= mostZoom}
        onPress={() => go(nextZoom(zoom))}
      />
      <output className={styles.percent}>{Math.round(zoom * 100)} %</output>
      <IconButton
        label="Zoom out"
        keys="−"
        icon={<Minus size={15} strokeWidth={1.75} />}
        isDisabled={zoom <= leastZoom}
        onPress={() => go(previousZoom(zoom))}
      />
      <IconButton
        label="Fit"
        icon={<Maximize size={14} strokeWidth={1.75} />}
        className={styles.fit}
        onPress={onFit}
      />
    </div>
  )
}
