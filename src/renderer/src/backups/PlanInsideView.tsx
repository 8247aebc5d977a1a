import { useQuery } from '@tanstack/react-query'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { linesOf, type OutlineEntry, outline, wordsOf } from '../../../shared/plan/outline.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Skeleton } from '../ui/index.ts'
import styles from './Backups.module.css'

/** A plan in a backup, to be read: every block by its name, set in by its depth. */
export function PlanInsideView({ name, planId }: { name: string; planId: string }) {
  const { queries } = useDesk()
  const { data, error } = useQuery({
    ...queries.backups.plan.queryOptions({ input: { name, planId } }),
    retry: false,
  })
  if (error) return <AlertBar kind="failure">{sentenceOf(error)}</AlertBar>
  if (!data) return <Skeleton lines={4} label="Reading the plan" />
  if (!data.document)
    return <AlertBar kind="warning">This plan cannot be read. It can still be taken back.</AlertBar>
  return <Outline document={data.document} />
}

function Outline({ document }: { document: PlanDocument }) {
  return (
    <ol className={styles.outline} aria-label="The plan as it was">
      {outline(document).map((entry) => (
        <li key={entry.block.id} style={{ paddingInlineStart: `${entry.depth * 1.25}em` }}>
          {saysBlock(entry)}
        </li>
      ))}
    </ol>
  )
}

/** A block's name with all its words, those that are in its name said once. */
function saysBlock({ label, block }: OutlineEntry): string {
  const lines = linesOf(block)
    .map((line) => wordsOf(line).trim())
    .filter((words) => words !== '' && !label.endsWith(words))
  return lines.length > 0 ? `${label}: ${lines.join(' / ')}` : label
}
