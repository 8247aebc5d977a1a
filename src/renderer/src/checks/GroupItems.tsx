import { EyeOff, Undo2 } from 'lucide-react'
import { useCallback, useId } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Finding } from '../../../shared/plan/checks/index.ts'
import { useDocumentPart } from '../session/index.ts'
import { Button, Sign, sameMaps } from '../ui/index.ts'
import styles from './CheckRow.module.css'
import type { CheckActs } from './check-acts.ts'
import { asRow, type Group } from './groups.ts'
import { type Subject, subjectsOf } from './subjects.ts'

type GroupItemsProps = { group: Group; areAside: boolean; acts: CheckActs }

/** What each finding of a group is about. */
export function GroupItems({ group, areAside, acts }: GroupItemsProps) {
  const { check, says, findings } = group
  const pick = useCallback(
    (document: PlanDocument) =>
      subjectsOf(document, new Set(findings.flatMap(({ block }) => block ?? []))),
    [findings],
  )
  const subjects = useDocumentPart(acts.session, pick, areSameSubjects)
  const pieces = findings.flatMap(({ block }) => block ?? [])
  return (
    <>
      <ul aria-label={says} data-list={check.id} className={styles.inside}>
        {findings.map((finding) => (
          <Item
            key={finding.block}
            finding={finding}
            subject={subjects.get(finding.block ?? '')}
            tellsApart={check.tellsApart ?? false}
            isAside={areAside}
            acts={acts}
          />
        ))}
      </ul>
      {check.id === 'uncited-evidence' && !areAside && (
        <div className={styles.all}>
          <Button size="small" onPress={() => acts.onCiteAll(pieces)}>
            {`Name the source of these ${pieces.length}`}
          </Button>
        </div>
      )}
    </>
  )
}

const areSameSubjects = sameMaps<Subject>(
  (one, other) =>
    one.words === other.words &&
    one.point?.number === other.point?.number &&
    one.point?.stance === other.point?.stance,
)

type ItemProps = {
  finding: Finding
  subject: Subject | undefined
  tellsApart: boolean
  isAside: boolean
  acts: CheckActs
}

/** The buttons are the page's own: a group may have hundreds of these. */
function Item({ finding, subject, tellsApart, isAside, acts }: ItemProps) {
  const about = useId()
  const aside = isAside ? 'Bring back' : 'Not here'
  return (
    <li data-item className={styles.sub} title={finding.says}>
      <span className={styles.number} aria-hidden="true">
        {subject?.point?.number}
      </span>
      {subject?.point ? <Sign name={subject.point.stance} /> : <span />}
      <span id={about} className={tellsApart ? styles.apart : styles.words}>
        {tellsApart ? asRow(finding.says) : subject?.words || asRow(finding.says)}
      </span>
      <button
        type="button"
        className={styles.go}
        aria-describedby={about}
        onClick={() => acts.onGoTo(finding)}
      >
        Go to
      </button>
      <button
        type="button"
        className={styles.subTool}
        title={aside}
        aria-label={aside}
        aria-describedby={about}
        data-aside
        onClick={() => acts.onSetAside([finding], !isAside)}
      >
        {isAside ? <Undo2 {...drawn} /> : <EyeOff {...drawn} />}
      </button>
    </li>
  )
}

const drawn = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const
