import { BookmarkPlus, GitCompare, History } from 'lucide-react'
import { useRef, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { VersionSummary } from '../../../shared/model/version.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, AskDialog, Button, EmptyState, Skeleton, VisuallyHidden } from '../ui/index.ts'
import { compare } from './acts.ts'
import styles from './HistoryPanel.module.css'
import { NameVersionDialog } from './NameVersionDialog.tsx'
import { saysVersion, whensOf } from './says.ts'
import { useRemoveVersion, useVersions } from './useVersions.ts'
import { VersionRow } from './VersionRow.tsx'

export type HistoryPanelProps = {
  planId: string
  /** Asks for a name and keeps the plan as it is now under it. */
  onNameNow: () => void
  /** Shows what changed since a version. */
  onCompare: (versionId: string) => void
  /** Makes a version the plan's new state. */
  onRestore: (version: VersionSummary) => void
}

/** The plan's earlier states, the latest first. */
export function HistoryPanel({ planId, onNameNow, onCompare, onRestore }: HistoryPanelProps) {
  const { data: versions, isPending, error, refetch } = useVersions(planId)
  const [named, setNamed] = useState<VersionSummary | null>(null)
  const [deleted, setDeleted] = useState<VersionSummary | null>(null)
  const remove = useRemoveVersion()
  const panel = useRef<HTMLElement>(null)
  const [latest] = versions ?? []
  const whens = whensOf(versions ?? [])
  const whenOf = ({ id }: VersionSummary) => whens.get(id) ?? ''

  return (
    <section ref={panel} tabIndex={-1} aria-label="History" className={styles.panel}>
      <VisuallyHidden elementType="h2">History</VisuallyHidden>
      {isPending && <Skeleton lines={6} label="Loading the history" />}
      {error && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      {versions && !latest && (
        <EmptyState
          icon={<History size={20} />}
          title="No earlier states yet"
          actions={
            <Button icon={<BookmarkPlus size={14} />} onPress={onNameNow}>
              {buttonLabelOf('name-version')}
            </Button>
          }
        >
          The plan as you opened it is kept once you change it, and again every ten minutes of work.
        </EmptyState>
      )}
      {versions && latest && (
        <>
          <div className={styles.head}>
            <Button size="small" icon={<BookmarkPlus size={14} />} onPress={onNameNow}>
              {buttonLabelOf('name-version')}
            </Button>
            <Button
              size="small"
              icon={<GitCompare size={14} />}
              onPress={() => onCompare(latest.id)}
            >
              {compare}
            </Button>
          </div>
          <ul aria-label="Versions" className={styles.list}>
            {versions.map((version) => (
              <VersionRow
                key={version.id}
                version={version}
                when={whenOf(version)}
                onCompare={() => onCompare(version.id)}
                onRestore={() => onRestore(version)}
                onName={() => setNamed(version)}
                onDelete={() => setDeleted(version)}
              />
            ))}
          </ul>
        </>
      )}
      {named && (
        <NameVersionDialog
          planId={planId}
          version={named}
          onSave={async () => {}}
          onClose={() => setNamed(null)}
        />
      )}
      {deleted && (
        <AskDialog
          title="Delete this version for good?"
          keeps="Keep it"
          does="Delete version"
          onClose={() => setDeleted(null)}
          // Its row goes with what was pressed in it; the keyboard stays with the history.
          onDo={() => void remove(deleted).then(() => panel.current?.focus())}
        >
          {saysVersion(deleted, whenOf(deleted))}. The plan itself stays as it is.
        </AskDialog>
      )}
    </section>
  )
}
