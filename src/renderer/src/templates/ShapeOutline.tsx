import { useMemo } from 'react'
import { type AnyBlock, childrenOf, walk } from '../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { outline, wordsOf } from '../../../shared/plan/outline.ts'
import { isEmpty } from '../../../shared/plan/templates/index.ts'
import { counted } from '../../../shared/text/counted.ts'
import { cx } from '../ui/index.ts'
import styles from './ShapeOutline.module.css'

/** The sections and points of a plan in their order, what is only a place to write in quieter. */
export function ShapeOutline({ label, document }: { label: string; document: PlanDocument }) {
  const rows = useMemo(() => rowsOf(document), [document])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by Tab.
    <section className={styles.rows} aria-label={label} tabIndex={0}>
      <ol>
        {rows.map(({ block, says, depth, holds }) => (
          <li
            key={block.id}
            data-depth={depth}
            className={cx(styles.row, styles[block.type], isEmpty(block) && styles.open)}
          >
            <span className={styles.words}>{says}</span>
            {block.type === 'point' && (
              <span className={cx(styles.stance, styles[block.stance])}>{block.stance}</span>
            )}
            {holds > 0 && <span className={styles.holds}>{counted(holds, 'block')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

type Row = { block: AnyBlock; says: string; depth: number; holds: number }

/** The blocks down to points; what is inside a point or a judgement goes with it, and is only counted. */
function rowsOf(document: PlanDocument): Row[] {
  const whole = new Set<string>()
  return outline(document).flatMap(({ block, label, depth }): Row[] => {
    if (whole.has(block.id)) return []
    if (block.type === 'section')
      return [{ block, says: wordsOf(block.title).trim() || 'Section', depth, holds: 0 }]
    const inside = [...walk(childrenOf(block)?.blocks ?? [])]
    for (const { id } of inside) whole.add(id)
    return [{ block, says: label, depth, holds: inside.length }]
  })
}
