import { ChevronDown, ChevronRight, GitCompare, Wrench } from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Preview } from '../../../../shared/contract.ts'
import { saysDayOf } from '../../../../shared/text/when.ts'
import { Button, cx, Fault } from '../../ui/index.ts'
import { saysAccount, saysColumns, saysSeen, saysSources } from '../draft/account.ts'
import type { FileAnswer } from '../read-preview.ts'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import styles from './FileItem.module.css'
import { FileIcon } from './file-icons.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { useWorkHere } from './useWork.ts'

type File = Preview['files'][number]

type FileItemProps = {
  at: number
  file: File
  /** Whether the chosen note stands in it. */
  isCurrent: boolean
  isBusy: boolean
  onAnswer: (answer: FileAnswer) => void
}

/** So many sentences of what was mended are shown before it is opened. */
const fewMended = 1

/** A file: its account in one sentence, what was left out of it, and what can be said of it. */
export function FileItem({ at, file, isCurrent, isBusy, onAnswer }: FileItemProps) {
  const { leftOut } = useWorkHere()
  const things = leftOut[at] ?? []
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const opens = things.length > 0 || file.mended.length > fewMended
  const mended = isOpen ? file.mended : file.mended.slice(0, fewMended)
  const name = (
    <>
      <FileIcon name={file.name} />
      <span className={styles.words}>{file.name}</span>
    </>
  )
  return (
    <li className={cx(styles.file, isCurrent && styles.current)}>
      {opens ? (
        <AriaButton
          className={cx(styles.name)}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onPress={() => setOpen(!isOpen)}
        >
          {name}
          {isOpen ? (
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
          )}
        </AriaButton>
      ) : (
        <p className={styles.name}>{name}</p>
      )}
      <Account at={at} file={file} />
      {file.isLocked && (
        <PasswordForm
          name={file.name}
          isBusy={isBusy}
          onPassword={(password) => onAnswer({ file: at, password })}
        />
      )}
      {file.table && (
        <Columns
          name={file.name}
          table={file.table}
          isBusy={isBusy}
          onColumns={(columns) => onAnswer({ file: at, columns })}
        />
      )}
      <Seen at={at} seen={file.seen} />
      <div id={detailsId}>
        {isOpen && things.length > 0 && <LeftOutList name={file.name} things={things} />}
        {mended.map((sentence) => (
          <p key={sentence} className={styles.said}>
            <Wrench size={13} strokeWidth={1.75} aria-hidden="true" />
            <span>{sentence}</span>
          </p>
        ))}
      </div>
    </li>
  )
}

function Account({ at, file }: { at: number; file: File }) {
  const { reading, accounts, leftOut } = useWorkHere()
  const account = accounts[at]
  const sources = saysSources(reading, at)
  // Whether a password was the wrong one is said at its field.
  if (file.isLocked) return <p className={styles.account}>It opens by a password only.</p>
  if (file.fault !== undefined)
    return (
      <p className={styles.account}>
        <Fault>{file.fault}</Fault>
      </p>
    )
  if (sources !== null && account?.blocks === 0) return <p className={styles.account}>{sources}</p>
  if (!account) return null
  const { kept, out, why } = saysAccount(account, leftOut[at] ?? [])
  return (
    <p className={styles.account}>
      {kept}
      {why ? <b>{out}</b> : out}
      {why}
      {sources !== null && ` ${sources}`}
    </p>
  )
}

/** What has become of the notes of a file that are here already, and when that very file was imported. */
function Seen({ at, seen }: { at: number; seen: string | undefined }) {
  const { reading } = useWorkHere()
  const now = saysSeen(reading, at)
  if (!seen && !now) return null
  return (
    <p className={styles.said}>
      <GitCompare size={13} strokeWidth={1.75} aria-hidden="true" className={cx(styles.seen)} />
      <span>
        {seen ? `Seen on ${saysDayOf(seen)}` : 'Beside your library'}
        {now && (
          <>
            : <b>{now}</b>
          </>
        )}
      </span>
    </p>
  )
}

type ColumnsProps = {
  name: string
  table: NonNullable<File['table']>
  isBusy: boolean
  onColumns: (columns: NonNullable<FileAnswer['columns']>) => void
}

function Columns({ name, table, isBusy, onColumns }: ColumnsProps) {
  const [isChoosing, setChoosing] = useState(false)
  return (
    <p className={styles.account}>
      {saysColumns(table)}{' '}
      <Button
        look="quiet"
        size="small"
        className={styles.link}
        isDisabled={isBusy}
        onPress={() => setChoosing(true)}
      >
        Choose columns
      </Button>
      {isChoosing && (
        <ColumnsDialog
          name={name}
          table={table}
          onClose={() => setChoosing(false)}
          onChosen={(columns) => {
            setChoosing(false)
            onColumns(columns)
          }}
        />
      )}
    </p>
  )
}
