import { ListChecks } from 'lucide-react'
import { memo, useCallback, useMemo, useState } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Finding } from '../../../shared/plan/checks/index.ts'
import { counted } from '../../../shared/text/counted.ts'
import { sentenceOf } from '../desk/index.ts'
import { DISMISS_COMMAND } from '../editor/index.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { AlertBar, Button, EmptyState, Skeleton, useSignal, VisuallyHidden } from '../ui/index.ts'
import { CheckItem } from './CheckItem.tsx'
import styles from './ChecksPanel.module.css'
import { countsOf, saysCounts } from './severities.tsx'
import { useAnnounced } from './useAnnounced.ts'
import { useChecks } from './useChecks.ts'
import { useFocusKept } from './useFocusKept.ts'

export type ChecksPanelProps = {
  session: PlanSession
  /** The person asks to see what a finding is about. The same function at every render. */
  onGoTo: (finding: Finding) => void
}

/** More are listed when they are asked for: a plan that has so many begins with the first. */
const firstListed = 60

/** What the plan's argument still lacks, each with why, a way there and a way to set it aside. */
export function ChecksPanel({ session, onGoTo }: ChecksPanelProps) {
  const { question } = useSignal(session.summary)
  const document = useDocument(session)
  const { found, error, retry } = useChecks(question, document)
  if (found)
    return (
      <Found
        findings={found.findings}
        dismissed={found.dismissed}
        document={document}
        session={session}
        onGoTo={onGoTo}
      />
    )
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

type FoundProps = {
  findings: readonly Finding[]
  dismissed: readonly Finding[]
  document: PlanDocument
} & ChecksPanelProps

function Found({ findings, dismissed, document, session, onGoTo }: FoundProps) {
  const [areAllListed, setAllListed] = useState(false)
  const [areAsideShown, setAsideShown] = useState(false)
  const keys = useMemo(() => [...findings, ...dismissed].map(keyOf), [findings, dismissed])
  const { place, keepFocusAt } = useFocusKept<HTMLDivElement>(keys)
  const says = useMemo(() => saysCounts(findings), [findings])
  const announced = useAnnounced(says, document)
  const listed = useMemo(
    () => (areAllListed ? findings : findings.slice(0, firstListed)),
    [areAllListed, findings],
  )
  const setAside = useCallback(
    (finding: Finding, isDismissed: boolean) => {
      keepFocusAt()
      session.run(DISMISS_COMMAND, { check: finding.id, block: finding.block, isDismissed })
    },
    [keepFocusAt, session],
  )

  return (
    <div ref={place} className={styles.panel}>
      <VisuallyHidden>
        <div aria-live="polite">{announced}</div>
      </VisuallyHidden>
      {findings.length > 0 ? (
        <p className={styles.summary}>
          {countsOf(findings).map(({ severity, says }, index) => (
            <span key={severity}>
              {index > 0 && ' · '}
              <b data-severity={severity}>{says}</b>
            </span>
          ))}
        </p>
      ) : (
        <EmptyState icon={<ListChecks size={20} />} title="Nothing is missing">
          {dismissed.length > 0
            ? 'No check finds anything but what you set aside.'
            : 'No check finds anything. Whether the argument is right is for you to judge.'}
        </EmptyState>
      )}
      {listed.length > 0 && (
        <Items
          label="Checks"
          findings={listed}
          areAside={false}
          onGoTo={onGoTo}
          onSetAside={setAside}
        />
      )}
      {listed.length < findings.length && (
        <div className={styles.foot}>
          <Button size="small" onPress={() => setAllListed(true)}>
            {`Show ${findings.length - listed.length} more`}
          </Button>
        </div>
      )}
      {dismissed.length > 0 && (
        <>
          <div className={styles.foot}>
            <Button
              size="small"
              look="quiet"
              aria-expanded={areAsideShown}
              data-stays
              onPress={() => setAsideShown(!areAsideShown)}
            >
              {`${counted(dismissed.length, 'finding')} set aside · ${areAsideShown ? 'hide' : 'show'}`}
            </Button>
          </div>
          {areAsideShown && (
            <Items
              label="Set aside"
              findings={dismissed}
              areAside
              onGoTo={onGoTo}
              onSetAside={setAside}
            />
          )}
        </>
      )}
    </div>
  )
}

type ItemsProps = {
  label: string
  findings: readonly Finding[]
  areAside: boolean
  onGoTo: ChecksPanelProps['onGoTo']
  onSetAside: (finding: Finding, isAside: boolean) => void
}

/** They are as they were after most keys. */
const Items = memo(function Items({ label, findings, areAside, onGoTo, onSetAside }: ItemsProps) {
  return (
    <ul aria-label={label} className={styles.list}>
      {findings.map((finding) => (
        <CheckItem
          key={keyOf(finding)}
          finding={finding}
          isAside={areAside}
          onGoTo={onGoTo}
          onSetAside={onSetAside}
        />
      ))}
    </ul>
  )
})

const keyOf = ({ id, block }: Finding): string => `${id} ${block}`
