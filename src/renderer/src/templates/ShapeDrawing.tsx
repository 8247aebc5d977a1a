import { type AnyBlock, walk } from '../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { cx } from '../ui/index.ts'
import styles from './ShapeDrawing.module.css'

/** A shape of blocks drawn small, for eyes only: lines for what is written, a mark by its stance for each point. */
export function ShapeDrawing({ shape }: { shape: PlanDocument }) {
  return (
    <span className={cx(styles.sheet, [...walk(shape.blocks)].length > most && styles.dense)}>
      {shape.blocks.slice(0, most).map((block) => (
        <Drawn key={block.id} block={block} />
      ))}
    </span>
  )
}

/** How many blocks are drawn with room between them, and how many of one block at all. */
const most = 10

function Drawn({ block }: { block: AnyBlock }) {
  switch (block.type) {
    case 'section':
      return (
        <span className={styles.section}>
          <span className={styles.title} />
          {block.blocks.slice(0, most).map((inner) => (
            <Drawn key={inner.id} block={inner} />
          ))}
        </span>
      )
    case 'point':
      return <span className={cx(styles.point, styles[block.stance])} />
    case 'criterion':
      return <span className={styles.criterion} />
    case 'line-of-argument':
    case 'judgement':
      return <span className={styles.frame} />
    default:
      return <span className={styles.words} />
  }
}
