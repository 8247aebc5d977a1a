import type { Id } from '../../../shared/model/ids.ts'
import type { Finding } from '../../../shared/plan/checks/index.ts'
import { sentenceOf } from '../desk/index.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { AlertBar, Skeleton, useSignal } from '../ui/index.ts'
import styles from './ChecksPanel.module.css'
import { Findings } from './Findings.tsx'
import { useChecks } from './useChecks.ts'

export type ChecksPanelProps = {
  session: PlanSession
  /** The person asks to see what a finding is about. The same function at every render. */
  onGoTo: (finding: Finding) => void
  /** The person asks to name the source of several pieces of evidence at once. The same at every render too. */
  onCiteAll: (evidenceIds: readonly Id[]) => void
}

/** What the plan's argument still lacks, each with why, a way there and a way to set it aside. */
export function ChecksPanel(props: ChecksPanelProps) {
  const { question } = useSignal(props.session.summary)
  const document = useDocument(props.session)
  const { found, error, retry } = useChecks(question, document)
  if (found) return <Findings {...props} {...found} document={document} />
  return (
    <div className={styles.state}>
      {error ? (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: retry }}>
          {sentenceOf(error)}
        </AlertBar>
      ) : (
        <Skeleton lines={6} label="Checking the plan" />
      )}
    </div>
  )
}
