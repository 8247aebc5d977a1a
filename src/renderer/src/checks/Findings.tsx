import { ListChecks } from 'lucide-react'
import { memo, useCallback, useMemo, useState } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Finding, Severity } from '../../../shared/plan/checks/index.ts'
import { counted } from '../../../shared/text/counted.ts'
import { DISMISS_COMMAND } from '../editor/index.ts'
import { Button, EmptyState, useSame, VisuallyHidden } from '../ui/index.ts'
import { CheckGroup } from './CheckGroup.tsx'
import { CheckRow } from './CheckRow.tsx'
import styles from './ChecksPanel.module.css'
import type { ChecksPanelProps } from './ChecksPanel.tsx'
import type { CheckActs } from './check-acts.ts'
import { dueOf, isPlanBegun } from './due.ts'
import { areSameFindings, groupsOf } from './groups.ts'
import { SeverityFilter } from './SeverityFilter.tsx'
import { countsOf, saysCounts } from './severities.ts'
import { useAnnounced } from './useAnnounced.ts'
import { useFocusKept } from './useFocusKept.ts'

type FindingsProps = {
  findings: readonly Finding[]
  dismissed: readonly Finding[]
  document: PlanDocument
} & ChecksPanelProps

/** What was found, in one row for each check, of all severities or of those that are chosen. */
export function Findings({
  findings,
  dismissed,
  document,
  session,
  onGoTo,
  onCiteAll,
}: FindingsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set())
  const [areAsideShown, setAsideShown] = useState(false)
  const due = useSame(
    useMemo(() => dueOf(findings, document), [findings, document]),
    areSameFindings,
  )
  const counts = useMemo(() => countsOf(due), [due])
  // Of what is all mended, all the rest is shown.
  const isAny = counts.some(({ severity }) => chosen.has(severity))
  const shown = useMemo(
    () => (isAny ? due.filter(({ severity }) => chosen.has(severity)) : due),
    [due, chosen, isAny],
  )
  const keys = useMemo(() => [...shown, ...dismissed].map(keyOf), [shown, dismissed])
  const { place, keepFocusAt } = useFocusKept<HTMLDivElement>(keys)
  const announced = useAnnounced(saysCounts(due), document)
  const onSetAside = useCallback(
    (some: readonly Finding[], isDismissed: boolean) => {
      keepFocusAt()
      session.run(DISMISS_COMMAND, {
        findings: some.map(({ id, block }) => ({ check: id, block })),
        isDismissed,
      })
    },
    [keepFocusAt, session],
  )
  const acts = useMemo(
    (): CheckActs => ({ session, onGoTo, onSetAside, onCiteAll }),
    [session, onGoTo, onSetAside, onCiteAll],
  )

  return (
    <div ref={place} className={styles.panel}>
      <VisuallyHidden>
        <div aria-live="polite">{announced}</div>
      </VisuallyHidden>
      {counts.length > 0 ? (
        <SeverityFilter counts={counts} chosen={chosen} onChoose={setChosen} />
      ) : (
        <NothingFound document={document} isQuiet={findings.length > 0} dismissed={dismissed} />
      )}
      {shown.length > 0 && <Groups label="Checks" findings={shown} areAside={false} acts={acts} />}
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
          {areAsideShown && <Groups label="Set aside" findings={dismissed} areAside acts={acts} />}
        </>
      )}
    </div>
  )
}

type NothingFoundProps = {
  document: PlanDocument
  /** Whether something was found that nothing is said of yet. */
  isQuiet: boolean
  dismissed: readonly Finding[]
}

/** Why nothing is listed: nothing has been begun, or what has been is whole. */
function NothingFound({ document, isQuiet, dismissed }: NothingFoundProps) {
  if (!isPlanBegun(document))
    return (
      <p className={styles.begin}>
        Write the line of argument, or drop evidence into a point: then this says what is still
        missing.
      </p>
    )
  if (isQuiet)
    return (
      <p className={styles.begin}>
        Nothing is missing in what is written so far. Each point is looked at once something stands
        in it.
      </p>
    )
  return (
    <EmptyState icon={<ListChecks size={20} />} title="Nothing is missing">
      {dismissed.length > 0
        ? 'No check finds anything but what you set aside.'
        : 'No check finds anything. Whether the argument is right is for you to judge.'}
    </EmptyState>
  )
}

type GroupsProps = {
  label: string
  findings: readonly Finding[]
  areAside: boolean
  acts: CheckActs
}

/** They are as they were after most keys. */
const Groups = memo(function Groups({ label, findings, areAside, acts }: GroupsProps) {
  const groups = useMemo(() => groupsOf(findings), [findings])
  return (
    <ul aria-label={label} data-list={label} className={styles.list}>
      {groups.map((group) =>
        group.findings.length === 1 ? (
          <CheckRow key={group.check.id} group={group} isAside={areAside} acts={acts} />
        ) : (
          <CheckGroup key={group.check.id} group={group} areAside={areAside} acts={acts} />
        ),
      )}
    </ul>
  )
})

const keyOf = ({ id, block }: Finding): string => `${id} ${block}`
