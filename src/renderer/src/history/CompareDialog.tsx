import { ChevronDown, ChevronUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { VersionSummary } from '../../../shared/model/version.ts'
import { isSame } from '../../../shared/plan/compare.ts'
import { sentenceOf } from '../desk/index.ts'
import {
  AlertBar,
  Button,
  Dialog,
  EmptyState,
  IconButton,
  type Option,
  Select,
  Skeleton,
} from '../ui/index.ts'
import styles from './CompareDialog.module.css'
import { Compared } from './Compared.tsx'
import { saysChanges, saysVersion, stopsIn, whensOf } from './says.ts'
import { now, useComparison, useStateOf } from './useComparison.ts'
import { useVersions } from './useVersions.ts'

type CompareDialogProps = {
  planId: string
  /** The plan's question as it is now. */
  question: string
  /** The version to begin with; the latest if none is named. */
  versionId: string | null
  onRestore: (version: VersionSummary) => void
  /** Asks the question of a version again. */
  onTakeQuestion: (version: VersionSummary) => void
  onClose: () => void
}

const theNow: Option<string> = { id: now, label: 'The plan as it is now' }

/** Two states of a plan side by side, with what changed marked by block and by word. */
export function CompareDialog({
  planId,
  question,
  versionId,
  onRestore,
  onTakeQuestion,
  onClose,
}: CompareDialogProps) {
  const { data: versions = [], isPending, error } = useVersions(planId)
  const [chosen, setChosen] = useState<{ before: string | null; after: string }>({
    before: versionId,
    after: now,
  })
  const version = versions.find(({ id }) => id === chosen.before) ?? versions[0]
  const before = useStateOf(planId, version?.id ?? null)
  const after = useStateOf(planId, chosen.after)
  const comparison = useComparison(before, after)
  const stops = useMemo(() => (comparison ? stopsIn(comparison) : []), [comparison])
  const [current, setCurrent] = useState<number | null>(null)
  const whens = whensOf(versions)
  const options = versions.map((one) => ({
    id: one.id,
    label: saysVersion(one, whens.get(one.id) ?? ''),
  }))

  function choose(part: Partial<typeof chosen>) {
    setChosen((before) => ({ ...before, ...part }))
    setCurrent(null)
  }
  function step(by: 1 | -1) {
    const next = current === null ? (by === 1 ? 0 : stops.length - 1) : current + by
    setCurrent((next + stops.length) % stops.length)
  }
  const failure = error ?? before.error ?? after.error

  return (
    <Dialog
      title={buttonLabelOf('compare-versions')}
      size="wide"
      isTall
      isOpen
      onClose={onClose}
      closesOutside
      footer={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button
            look="primary"
            isDisabled={!version || !comparison || (chosen.after === now && isSame(comparison))}
            onPress={() => version && onRestore(version)}
          >
            Restore this version
          </Button>
        </>
      }
    >
      {failure ? <AlertBar kind="failure">{sentenceOf(failure)}</AlertBar> : null}
      {!isPending && !version && (
        <EmptyState title="No earlier states yet">
          The plan as you opened it is kept once you change it, and again every ten minutes of work.
        </EmptyState>
      )}
      {version && (
        <>
          <div className={styles.choice}>
            <Select
              label="Before"
              autoFocus
              options={options}
              value={version.id}
              onChange={(before) => choose({ before })}
            />
            <Select
              label="After"
              options={[theNow, ...options]}
              value={chosen.after}
              onChange={(after) => choose({ after })}
            />
          </div>
          <div className={styles.bar}>
            <p role="status" className={styles.says}>
              {comparison && saysChanges(comparison)}
              {current !== null && ` Change ${current + 1} of ${stops.length}.`}
            </p>
            <IconButton
              label="Previous change"
              icon={<ChevronUp size={16} />}
              isDisabled={stops.length === 0}
              onPress={() => step(-1)}
            />
            <IconButton
              label="Next change"
              icon={<ChevronDown size={16} />}
              isDisabled={stops.length === 0}
              onPress={() => step(1)}
            />
          </div>
          {version.question !== question && (
            <div className={styles.bar}>
              <p className={styles.says}>The question stays as it is when a version is restored.</p>
              <Button size="small" onPress={() => onTakeQuestion(version)}>
                Take its question
              </Button>
            </div>
          )}
          {comparison ? (
            <Compared comparison={comparison} current={stops[current ?? -1] ?? null} />
          ) : (
            !failure && <Skeleton lines={8} label="Comparing" />
          )}
        </>
      )}
    </Dialog>
  )
}
