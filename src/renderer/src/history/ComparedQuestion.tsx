import type { Piece } from '../../../shared/plan/compare-words.ts'
import { VisuallyHidden } from '../ui/index.ts'
import styles from './ComparedRow.module.css'
import { Line } from './Line.tsx'

/** The question of two states that do not ask the same, side by side as their blocks are. */
export function ComparedQuestion({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <section aria-label="Question" className={styles.row} data-mark="changed">
      <p className={styles.mark}>
        <span className={styles.sign} aria-hidden="true">
          ≠
        </span>
        Changed
      </p>
      <div className={styles.sides}>
        <Half name="Before" pieces={pieces} hides="added" />
        <Half name="After" pieces={pieces} hides="removed" />
      </div>
      <div className={styles.both}>
        <p className={styles.kind}>Question</p>
        <Line pieces={pieces} hides={null} />
      </div>
    </section>
  )
}

type HalfProps = { name: string; pieces: readonly Piece[]; hides: Piece['change'] }

function Half({ name, pieces, hides }: HalfProps) {
  return (
    <div className={styles.side}>
      <VisuallyHidden>{`${name}: `}</VisuallyHidden>
      <p className={styles.kind}>Question</p>
      <Line pieces={pieces} hides={hides} />
    </div>
  )
}
