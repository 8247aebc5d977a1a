import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { useMemo } from 'react'
import { argumentOf, pointsOf } from '../../../../shared/plan/argument.ts'
import { useDocument } from '../../session/index.ts'
import { Button } from '../../ui/index.ts'
import type { ViewProps } from '../view.ts'
import styles from './Map.module.css'
import { useFolded } from './useFolded.ts'

/** The map's own tools: all points folded to their claims, or whole again. */
export function MapTools({ session }: ViewProps) {
  const document = useDocument(session)
  const { ids, fold } = useFolded(session.id)
  const foldable = useMemo(
    () =>
      pointsOf(argumentOf(document))
        .filter(({ point }) => point.evidence.length + point.counters.length > 0)
        .map(({ point }) => point.id),
    [document],
  )
  const isAllFolded = foldable.length > 0 && foldable.every((id) => ids.has(id))
  return (
    <Button
      look="quiet"
      isDisabled={foldable.length === 0}
      icon={
        isAllFolded ? (
          <ChevronsUpDown size={15} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <ChevronsDownUp size={15} strokeWidth={1.75} aria-hidden="true" />
        )
      }
      onPress={() => fold(isAllFolded ? [...ids] : foldable, !isAllFolded)}
    >
      <span className={styles.tool}>{isAllFolded ? 'Unfold all' : 'Fold all'}</span>
    </Button>
  )
}
